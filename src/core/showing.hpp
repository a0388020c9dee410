// Rows shown at a desk: what is open of them, and the account of it for the log.
#pragma once

#include "reach.hpp"
#include "told.hpp"
#include "work.hpp"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace juniper::mis::core {

// Shows rows that were read, field by field; keeps an account for the log.
class Showing {
 public:
  Showing(DeskState const& desk, Vault& vault, Reach const& reach, std::string_view action);

  // Shows one row; nothing when none of it is open after all.
  std::optional<SeenRecord> show(Row const& row, access::RelationSet held);
  // Shows a row of which just so much is open. An expunged version has no values.
  std::optional<SeenRecord> show(Row const& row, access::RelationSet held, access::FieldMask open, bool expunged);

  // \return the event of this call; subjects are those of every row shown.
  PendingEvent take_event();

 private:
  void note(Row const& row, access::FieldMask open);

  DeskState const& desk_;
  Vault& vault_;
  Reach const& reach_;
  PendingEvent event_;
  access::FieldMask fields_ = 0;
};

// A read in a unit of its own: a writing one where the log must hold it.
template <class T>
Result<T> reading_alone(DeskState& desk, EntityInfo const& entity, std::string_view action, CallOptions const& options,
                        std::function<Result<T>(Reach const&, Vault&, Showing&)> const& read) {
  Deadline const deadline{options};
  for (;;) {
    bool const logging = may_need_event(desk, entity);
    auto unit = desk.core->begin(logging ? storage::Mode::write : storage::Mode::read, desk.tenant,
                                  limits_of(deadline.rest()));
    if (!unit.ok()) { return std::move(unit).error(); }
    if (auto fresh = refresh(desk, **unit); !fresh.ok()) { return std::move(fresh).error(); }
    auto const reach = reach_of(desk, entity);
    if (reach.audited && !logging) { continue; }  // the grants have changed under us: read again, with a log
    Vault vault{*desk.core, desk.tenant, **unit};
    Showing showing{desk, vault, reach, action};
    auto result = read(reach, vault, showing);
    if (!reach.audited) { return result; }
    auto event = showing.take_event();
    if (!result.ok()) { event.body.outcome = result.error().code; }
    if (auto logged = append_events(*desk.core, desk.tenant, **unit, {std::move(event)}, desk.core->now()); !logged.ok()) {
      return std::move(logged).error();
    }
    if (auto done = (*unit)->commit(); !done.ok()) { return std::move(done).error(); }
    return result;
  }
}

// Runs a read in the unit under way, or in one of its own.
template <class T>
Result<T> reading(DeskState& desk, EntityInfo const& entity, std::string_view action, CallOptions const& options,
                  std::function<Result<T>(Reach const&, Vault&, Showing&)> const& read) {
  if (auto open = still_open(desk); !open.ok()) { return std::move(open).error(); }
  if (desk.work != nullptr) {
    auto const reach = reach_of(desk, entity);
    Showing showing{desk, desk.work->vault, reach, action};
    auto result = read(reach, desk.work->vault, showing);
    if (reach.audited && result.ok()) { desk.work->events.push_back(showing.take_event()); }
    return result;
  }
  return told(desk.core->parts.log, action, entity.name,
              [&] { return reading_alone<T>(desk, entity, action, options, read); });
}

// Receives rows that were read, with the relations in which the actor stands to each; answering false ends the query.
using HeldSink = std::function<bool(Row const&, access::RelationSet held)>;
// Checked rows, and how the actor stands to them. What is queried for must be among reach.rows().
Result<void> query_held(Reach const& reach, Vault& vault, Query const& query, HeldSink const& sink);

// A row that may be known of, and how the actor stands to it.
struct HeldRow {
  Row row;
  access::RelationSet held = 0;
};
// One row among reach.rows(); nothing when it is not there.
Result<std::optional<HeldRow>> held_row(Reach const& reach, Vault& vault, Uuid const& id);

// What a list asks for, and the rows among which it may be asked.
struct Conditions {
  Predicate scope;                  // rows that may be known of, and that show every field which is named
  Predicate asked;                  // what was asked for
  access::FieldMask named = 0;      // the fields named, those of the order included
};
// \return refused when a field may never be seen here; invalid when it is encrypted, or not there.
Result<Conditions> conditions(DeskState const& desk, Reach const& reach, RecordFind const& find);

// Records on one page of a list at most.
inline constexpr std::size_t most_per_page = 1000;

}  // namespace juniper::mis::core
