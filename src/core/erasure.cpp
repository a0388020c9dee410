// Erased means erased: rows go, keys go, and a restored backup brings neither back.
#include "erasure.hpp"

#include "typed_rows.hpp"
#include "versions.hpp"

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/core/records.hpp>
#include <juniper/mis/describe/paths.hpp>
#include <juniper/mis/keys/row_mac.hpp>

#include <algorithm>
#include <set>

namespace juniper::mis {
namespace core {
namespace {

Result<std::vector<Row>> all_rows(Vault& vault, EntityInfo const& entity, Predicate where) {
  std::vector<Row> rows;
  auto const done = vault.query({.from = &entity, .where = std::move(where), .limit = no_limit}, [&rows](Row const& row) {
    rows.push_back(row);
    return true;
  });
  if (!done.ok()) { return done.error(); }
  return rows;
}

// Marks that this core made. One put there by hand is passed over, so that it destroys nothing and verification can name it.
Result<std::vector<Row>> true_marks(CoreState& core, Id<Tenant> tenant, storage::Unit& unit) {
  auto const key = core.ring->tenant_key(tenant, keys::tenant_keys::row_mac);
  if (!key.ok()) { return key.error(); }
  auto const& entity = description<ErasedPerson>();
  std::vector<Row> marks;
  auto const done = unit.query({.from = &entity, .limit = no_limit}, [&](Row const& row) {
    if (keys::row_mac_holds(*key->key, tenant, entity, row)) { marks.push_back(row); }
    return true;
  });
  if (!done.ok()) { return done.error(); }
  return marks;
}

}  // namespace

Result<std::vector<Doomed>> rows_about(CoreState const& core, Vault& vault, Id<Subject> person) {
  std::vector<Doomed> doomed;
  std::set<std::pair<EntityInfo const*, Uuid>> known;
  auto const is_person = [&person](std::string_view field) { return where::equal(field, person.value); };
  // Entities are registered after those they refer to: taken backwards, no row goes before the rows that refer to it.
  auto const all = core.registry.all();
  for (auto it = all.rbegin(); it != all.rend(); ++it) {
    auto const& entity = **it;
    for (auto const& path : entity.subjects.all()) {
      if (path.role != SubjectRole::about) { continue; }
      auto rows = all_rows(vault, entity, rows_whose_path(entity, path, is_person));
      if (!rows.ok()) { return std::move(rows).error(); }
      for (auto& row : *rows) {
        if (path.via != nullptr) {
          auto const people = vault.subjects(entity, row);
          if (!people.ok()) { return people.error(); }
          if (people->size() > 1) {
            vault.touch_shared(entity, row);
            continue;
          }
        }
        if (known.emplace(&entity, row.id).second) { doomed.push_back({&entity, std::move(row)}); }
      }
    }
  }
  return doomed;
}

Result<std::vector<audit::TouchedRow>> erase_rows(CoreState& core, Id<Tenant> tenant, Vault& vault, Id<Subject> person,
                                                  std::vector<Doomed> const& rows) {
  // While the ways to the person are still there.
  auto touched = expunge_former(core, tenant, vault, person);
  if (!touched.ok()) { return touched; }
  for (auto const& d : rows) {
    vault.touch_shared(*d.entity, d.row);
    if (auto done = vault.unit().erase(*d.entity, d.row.id, d.row.version); !done.ok()) { return std::move(done).error(); }
    touched->push_back(touched_row(tenant, audit::RowAct::erased, *d.entity, d.row));
    auto const past = erase_versions(tenant, vault, *d.entity, d.row);
    if (!past.ok()) { return past; }
    touched->insert(touched->end(), past->begin(), past->end());
  }
  auto const& entity = description<ErasedPerson>();
  auto const before = vault.get(entity, person.value);
  if (!before.ok()) { return before.error(); }
  if (!before->has_value()) {
    auto mark = vault.seal(entity, person.value, row_of(ErasedPerson{.id = {person.value}, .erased_at = core.now()}).cells);
    if (!mark.ok()) { return std::move(mark).error(); }
    if (auto done = vault.unit().insert(entity, *mark); !done.ok()) { return std::move(done).error(); }
    touched->push_back(touched_row(tenant, audit::RowAct::inserted, entity, *mark));
  }
  if (auto done = vault.settle_shared(); !done.ok()) { return std::move(done).error(); }
  return touched;
}

Result<void> replay_erasures(CoreState& core, Id<Tenant> tenant) {
  std::set<Id<Subject>> dead;
  for (auto const& t : core.ring->store().tombstones(tenant)) {
    if (t.owner.compartment.empty()) { dead.insert(t.owner.subject); }  // one compartment's end is not the person's
  }
  auto unit = core.begin(storage::Mode::write, tenant, {});
  if (!unit.ok()) { return std::move(unit).error(); }
  Vault vault{core, tenant, **unit};
  std::vector<PendingEvent> events;
  for (auto const& person : dead) {
    auto const rows = rows_about(core, vault, person);
    if (!rows.ok()) { return rows.error(); }
    auto const mark = vault.get(description<ErasedPerson>(), person.value);
    if (!mark.ok()) { return mark.error(); }
    if (rows->empty() && mark->has_value()) { continue; }
    auto touched = erase_rows(core, tenant, vault, person, *rows);
    if (!touched.ok()) { return std::move(touched).error(); }
    PendingEvent event;
    event.body.action = "replay_erasure";
    event.rows = *std::move(touched);
    events.push_back(std::move(event));
  }
  auto const marked = true_marks(core, tenant, **unit);
  if (!marked.ok()) { return marked.error(); }
  if (!events.empty()) {
    if (auto done = append_events(core, tenant, **unit, events, core.now()); !done.ok()) { return done; }
    if (auto done = (*unit)->commit(); !done.ok()) { return done; }
    core.parts.log.tell({.level = LogLevel::warning, .code = LogCode::erasure_replayed, .count = events.size()});
  }
  unit->reset();
  std::uint64_t finished = 0;
  // Data erased, keys not: the process ended between the two.
  for (auto const& row : *marked) {
    if (dead.contains({row.id})) { continue; }
    core.ring->destroy(tenant, {row.id}, {});
    ++finished;
  }
  if (finished > 0) { core.parts.log.tell({.level = LogLevel::warning, .code = LogCode::erasure_finished, .count = finished}); }
  return {};
}

}  // namespace core

Result<Written> Desk::erase_person(Id<Subject> subject, CommandOptions const& options) {
  auto const request = ByteWriter{}.raw(subject.value.view()).take();
  auto const answer = command("erase_person", request, options, [&](Desk& inner) -> Result<Uuid> {
    auto& w = inner.work();
    auto const& desk = w.desk;
    auto const rows = core::rows_about(*desk.core, w.vault, subject);
    if (!rows.ok()) { return rows.error(); }
    auto const itself = std::ranges::find_if(*rows, [&](core::Doomed const& d) { return d.entity->is_subject && d.row.id == subject.value; });
    if (itself == rows->end()) { return Error{.code = ErrorCode::not_found, .text = "there is no such record, or none that you may know of"}; }
    for (auto const& d : *rows) {
      auto const& reading = desk.session.policy.of(*d.entity, access::Verb::read);
      auto const& erasing = desk.session.policy.of(*d.entity, access::Verb::erase);
      auto const held = core::relations_held(desk, *w.unit, *d.entity, d.row.id, reading.mattering() | erasing.mattering());
      if (!held.ok()) { return held.error(); }
      // Who may not know of the person learns nothing by asking for their erasure.
      if (&*itself == &d && reading.open(*held) == 0) { return core::not_there(*d.entity); }
    }
    for (auto const& d : *rows) {
      auto const& erasing = desk.session.policy.of(*d.entity, access::Verb::erase);
      auto const held = core::relations_held(desk, *w.unit, *d.entity, d.row.id, erasing.mattering());
      if (!held.ok()) { return held.error(); }
      access::FieldMask filled = 0;
      for (std::size_t i = 0; i < d.row.cells.size(); ++i) {
        if (!absent(d.row.cells[i])) { filled |= access::only(i); }
      }
      if (auto const closed = filled & ~erasing.open(*held); closed != 0) {
        return core::refusal(desk, access::Verb::erase, *d.entity, d.entity->fields[access::first_of(closed)], *held);
      }
    }
    auto const touched = core::erase_rows(*desk.core, desk.tenant, w.vault, subject, *rows);
    if (!touched.ok()) { return touched.error(); }
    for (auto const& row : *touched) { w.touched(*desk.core->registry.find(row.entity), row); }
    return subject.value;
  });
  if (!answer.ok()) { return answer.error(); }
  // Also when the answer was kept from an earlier try: that one may have ended before the keys were gone.
  auto const destroy = [core = state_->core, tenant = state_->tenant, subject] { core->ring->destroy(tenant, subject, {}); };
  if (state_->work == nullptr) {
    destroy();
  } else {
    state_->work->after_commit.emplace_back(destroy);
  }
  return Written{*answer, 0};
}

}  // namespace juniper::mis
