// A unit of work at a desk: commands gather their events and checks here until all is committed at once.
#pragma once

#include "audit_trail.hpp"
#include "state.hpp"
#include "vault.hpp"

#include <juniper/mis/base/byte_writer.hpp>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace juniper::mis::core {

// A row that was written, and must be within the desk's reach once everything is in place.
struct ScopeCheck {
  EntityInfo const* entity{};
  Uuid id{};
  access::FieldMask fields = 0;
};

struct Work {
  Work(DeskState& from, std::unique_ptr<storage::Unit> with)
      : desk(from), unit(std::move(with)), vault(*from.core, from.tenant, *unit), recorded_at(from.core->now()) {}

  DeskState& desk;
  std::unique_ptr<storage::Unit> unit;
  Vault vault;
  Instant recorded_at;  // of all that this unit writes: taken once it has its turn to write
  std::vector<PendingEvent> events;
  std::vector<ScopeCheck> checks;
  std::set<std::pair<std::uint32_t, Uuid>> made;  // rows of this unit, by number of their entity
  bool access_changed = false;
  std::optional<Error> failed;  // a command that failed may have left half of its steps: nothing may be committed
  std::vector<std::function<void()>> after_commit;

  // Commands and lists that were refused, for the log: with the unit, or alone when the unit does not come about.
  std::vector<audit::EventBody> refusals;

  // Inside a domain command its steps are part of its event.
  int depth = 0;
  PendingEvent current;

  // What has been asked and answered so far, for idempotency keys; `kept` answers instead of working.
  ByteWriter requests;
  std::vector<Uuid> outcomes;
  std::optional<std::vector<Uuid>> kept;
  std::size_t next_kept = 0;

  // Notes a row in the event under way.
  void touched(audit::RowAct act, EntityInfo const& entity, Row const& row);
  void touched(EntityInfo const& entity, audit::TouchedRow const& row);
};

// Whether this desk may know of a row: whether get() would show anything of it.
Result<bool> may_know_of(DeskState const& desk, storage::Unit& unit, EntityInfo const& entity, Uuid const& id);

// Which of the candidate relations the actor stands in to this row.
Result<access::RelationSet> relations_held(DeskState const& desk, storage::Unit& unit, EntityInfo const& entity,
                                           Uuid const& id, access::RelationSet candidates);

// The row as it stands, if this desk may read anything of it, with what is open for a verb.
struct Reached {
  Row row;
  access::FieldMask readable = 0;
  access::FieldMask open = 0;
  access::RelationSet held = 0;
};
// \return not_found when nothing of it may be read: by the same statements as when it is not there.
Result<Reached> reach_row(DeskState const& desk, Work& work, access::Verb verb, EntityInfo const& entity, Uuid const& id);

// Turns what stands in a work into something durable: scope, shared keys, events, kept result, commit.
Result<void> finish(Work& work, std::string const& idempotency_key);

// What becomes of a unit in which everything went well.
enum class Ending { commit, roll_back };

// Runs commands in a unit of work of their own.
Result<void> in_own_work(DeskState& desk, std::function<Result<void>(Desk&)> const& commands,
                         CommandOptions const& options, Ending ending = Ending::commit);

// \return the refusal of a field, with the policy's reason.
Error refusal(DeskState const& desk, access::Verb verb, EntityInfo const& entity, FieldInfo const& field,
              access::RelationSet held);
// \return the refusal of a field that no row shows or takes at this desk.
Error refusal_of_all(DeskState const& desk, access::Verb verb, EntityInfo const& entity, FieldInfo const& field);

}  // namespace juniper::mis::core
