// Beginning and ending of units of work at a desk.
#include "work.hpp"

#include "kept_results.hpp"
#include "typed_rows.hpp"

#include <juniper/mis/access/scope.hpp>
#include <juniper/mis/storage/records.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

using storage::AccessEpoch;

// The rules would allow it to somebody who stands in another relation: then it is the row that is out of reach.
Error refused_because(std::string text, EntityInfo const& entity, FieldInfo const& field) {
  if (text.empty()) { text = "this record is outside what this desk reaches"; }
  return {.code = ErrorCode::refused,
          .text = std::move(text),
          .entity = std::string{entity.name},
          .field = std::string{field.name}};
}

Result<void> check_scope(Work& work) {
  auto const& desk = work.desk;
  if (desk.founding) { return {}; }
  for (auto const& c : work.checks) {
    auto const& masks = desk.session.policy.of(*c.entity, access::Verb::write);
    auto const held = relations_held(desk, *work.unit, *c.entity, c.id, masks.mattering());
    if (!held.ok()) { return held.error(); }
    auto const closed = c.fields & ~masks.open(*held);
    if (closed == 0) { continue; }
    auto const& field = c.entity->fields[access::first_of(closed)];
    // A row of which nothing is open is out of reach, whichever rule closed it: the reason does not tell a forbid from a far place.
    return refusal(desk, access::Verb::write, *c.entity, field, masks.open(*held) == 0 ? access::RelationSet{0} : *held);
  }
  return {};
}

// Open desks look again. The row is logged with the last event of the unit, so that `verify` finds it put back.
Result<void> raise_epoch(Work& work) {
  auto const& entity = description<AccessEpoch>();
  auto& logged = work.events.back().rows;
  auto const before = work.vault.get(entity, Uuid::from_number(1));
  if (!before.ok()) { return before.error(); }
  if (!before->has_value()) {
    AccessEpoch const first{.id = {Uuid::from_number(1)}, .value = 1};
    auto const row = work.vault.seal(entity, first.id.value, row_of(first).cells);
    if (!row.ok()) { return row.error(); }
    logged.push_back(touched_row(work.desk.tenant, audit::RowAct::inserted, entity, *row));
    return work.unit->insert(entity, *row);
  }
  Value const raised{object_of<AccessEpoch>(**before).value + 1};
  auto const row = work.vault.reseal(entity, **before, {{0, raised}});
  if (!row.ok()) { return row.error(); }
  logged.push_back(touched_row(work.desk.tenant, audit::RowAct::patched, entity, *row));
  return work.unit->patch(entity, {.id = row->id, .expected_version = (*before)->version, .cells = {{0, raised}}, .mac = row->mac});
}

// What was shown in a unit that leaves nothing was shown all the same. Rows that the unit itself made never were.
std::vector<PendingEvent> events_of_reads(Work& work) {
  std::set<Uuid> made;
  for (auto const& [entity, id] : work.made) { made.insert(id); }
  std::vector<PendingEvent> reads;
  for (auto& event : work.events) {
    bool const only_read = std::ranges::all_of(event.rows, [](auto const& row) { return row.act == audit::RowAct::read; });
    std::erase_if(event.rows, [&](auto const& row) { return made.contains(row.record); });
    std::erase_if(event.subjects, [&](auto const& person) { return made.contains(person.value); });
    if (only_read && !event.rows.empty()) { reads.push_back(std::move(event)); }
  }
  return reads;
}

// Refusals are events too; without the event the refusal still stands.
void record_refusals(DeskState const& desk, Work& work, Error const& error, CallOptions const& rest) {
  auto& refusals = work.refusals;
  bool const noted = !refusals.empty() && refusals.back().reason == error.text;
  if (error.code == ErrorCode::refused && !noted) {
    auto const action = work.current.body.action.empty() ? std::string{"unit"} : work.current.body.action;
    refusals.push_back(body_of(desk, action, desk.core->registry.find(error.entity), &error));
  }
  auto events = events_of_reads(work);
  for (auto& body : refusals) { events.push_back({std::move(body), {}, {}}); }
  (void)record_alone(desk, events, rest).ok();
}

}  // namespace

void Work::touched(audit::RowAct act, EntityInfo const& entity, Row const& row) {
  touched(entity, touched_row(desk.tenant, act, entity, row));
}

void Work::touched(EntityInfo const& entity, audit::TouchedRow const& row) {
  current.rows.push_back(row);
  if (row.act == audit::RowAct::inserted) { made.emplace(entity.number, row.record); }
  if (entity.affects_access && row.act != audit::RowAct::read) { access_changed = true; }
}

Result<bool> may_know_of(DeskState const& desk, storage::Unit& unit, EntityInfo const& entity, Uuid const& id) {
  if (desk.founding) { return true; }
  auto const& masks = desk.session.policy.of(entity, access::Verb::read);
  auto const held = relations_held(desk, unit, entity, id, masks.mattering());
  if (!held.ok()) { return held.error(); }
  return (masks.open(*held) & access::all_fields(entity)) != 0;
}

Error refusal(DeskState const& desk, access::Verb verb, EntityInfo const& entity, FieldInfo const& field,
              access::RelationSet held) {
  auto const decision =
      desk.core->policy->decide(desk.session.roles, desk.purpose, verb, entity, field, held);
  return refused_because(decision.permitted() ? std::string{} : decision.text, entity, field);
}

Error refusal_of_all(DeskState const& desk, access::Verb verb, EntityInfo const& entity, FieldInfo const& field) {
  return refused_because(desk.core->policy->why_nobody(desk.session.roles, desk.purpose, verb, entity, field), entity, field);
}

Result<access::RelationSet> relations_held(DeskState const& desk, storage::Unit& unit, EntityInfo const& entity,
                                           Uuid const& id, access::RelationSet candidates) {
  auto const& relations = desk.core->policy->relations();
  auto const context = desk.relation_context();
  std::vector<Predicate> asked;
  std::vector<access::RelationSet> bits;
  for (std::size_t r = 0; r < relations.size(); ++r) {
    if ((candidates >> r & 1U) == 0) { continue; }
    auto reached = access::rows_reached(entity, relations[r], context);
    if (reached.is_never()) { continue; }
    asked.push_back(std::move(reached));
    bits.push_back(access::RelationSet{1} << r);
  }
  access::RelationSet held = 0;
  if (asked.empty()) { return held; }
  auto const done = unit.query_asking({.from = &entity, .where = where::equal("id", id), .limit = 1}, asked, [&](Row const&, std::uint64_t answers) {
    for (std::size_t i = 0; i < bits.size(); ++i) {
      if ((answers >> i & 1U) != 0) { held |= bits[i]; }
    }
    return true;
  });
  if (!done.ok()) { return done.error(); }
  return held;
}

Result<Reached> reach_row(DeskState const& desk, Work& work, access::Verb verb, EntityInfo const& entity, Uuid const& id) {
  auto row = work.vault.get(entity, id);
  if (!row.ok()) { return std::move(row).error(); }
  // What is not there takes the same statements as what may not be known of.
  bool const there = row->has_value();
  Reached r;
  if (there) { r.row = **std::move(row); }
  if (desk.founding) {
    if (!there) { return not_there(entity); }
    r.readable = r.open = ~access::FieldMask{0};
    return r;
  }
  auto const& reading = desk.session.policy.of(entity, access::Verb::read);
  auto const& doing = desk.session.policy.of(entity, verb);
  auto const held = relations_held(desk, *work.unit, entity, id, reading.mattering() | doing.mattering());
  if (!held.ok()) { return held.error(); }
  r.held = *held;
  r.readable = reading.open(*held);
  r.open = doing.open(*held);
  if (!there || (r.readable & access::all_fields(entity)) == 0) { return not_there(entity); }
  return r;
}

Result<void> finish(Work& work, std::string const& idempotency_key) {
  if (auto done = check_scope(work); !done.ok()) { return done; }
  if (auto done = work.vault.settle_shared(); !done.ok()) { return done; }
  if (work.access_changed) {
    if (auto done = raise_epoch(work); !done.ok()) { return done; }
  }
  if (!idempotency_key.empty()) {
    if (auto done = keep_result(work, idempotency_key); !done.ok()) { return done; }
  }
  for (auto& body : work.refusals) { work.events.push_back({std::move(body), {}, {}}); }
  if (auto done = append_events(*work.desk.core, work.desk.tenant, *work.unit, work.events, work.recorded_at); !done.ok()) { return done; }
  return work.unit->commit();
}

Result<void> in_own_work(DeskState& desk, std::function<Result<void>(Desk&)> const& commands,
                         CommandOptions const& options, Ending ending) {
  if (auto open = still_open(desk); !open.ok()) { return open; }
  Deadline const deadline{options.call};
  auto unit = desk.core->begin(storage::Mode::write, desk.tenant, limits_of(options.call));
  if (!unit.ok()) { return std::move(unit).error(); }
  if (auto fresh = refresh(desk, **unit); !fresh.ok()) { return fresh; }
  Work work{desk, *std::move(unit)};
  if (ending == Ending::roll_back) { work.vault.make_no_keys(); }
  if (!options.idempotency_key.empty()) {
    auto kept = kept_result(work, options.idempotency_key);
    if (!kept.ok()) { return std::move(kept).error(); }
    work.kept = *std::move(kept);
  }
  auto inside = std::make_shared<DeskState>(desk);
  inside->work = &work;
  Desk inner{inside};
  auto outcome = [&]() -> Result<void> {
    // Copies of the inner desk may live on, and learn from this that their unit is over.
    struct Ends {
      DeskState& inside;
      ~Ends() {
        inside.work = nullptr;
        inside.ended = true;
      }
    } const ends{*inside};
    auto r = commands(inner);
    if (!r.ok()) { return r; }
    if (work.failed) { return *work.failed; }
    if (ending == Ending::roll_back) { return check_scope(work); }
    return work.kept ? same_request(work, options.idempotency_key) : finish(work, options.idempotency_key);
  }();
  work.unit.reset();
  if (outcome.ok() && ending == Ending::roll_back) { return record_alone(desk, events_of_reads(work), deadline.rest()); }
  if (outcome.ok()) {
    for (auto const& action : work.after_commit) { action(); }
    return {};
  }
  record_refusals(desk, work, outcome.error(), deadline.rest());
  return outcome;
}

}  // namespace juniper::mis::core
