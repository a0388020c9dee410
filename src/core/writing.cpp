// Writing at a desk: rows added, patched and erased in units of work.
#include "told.hpp"
#include "versions.hpp"

#include <algorithm>

namespace juniper::mis {
namespace {

using core::DeskState;
using core::PendingEvent;
using core::Work;

Error invalid(EntityInfo const& entity, std::size_t field, char const* text, char const* hint = "") {
  return {.code = ErrorCode::invalid,
          .text = text,
          .hint = hint,
          .entity = std::string{entity.name},
          .field = std::string{entity.fields[field].name}};
}

// A value may stand in its field: kind, presence, code set, and whatever the C++ type demands.
Result<void> check_value(EntityInfo const& entity, void* probe, std::size_t field, Value const& value) {
  auto const& f = entity.fields[field];
  if (absent(value)) { return f.nullable ? Result<void>{} : Result<void>{invalid(entity, field, "this field must hold something")}; }
  if (!fits(f.kind, view(value))) { return invalid(entity, field, "this field holds another kind of value"); }
  auto const* id = std::get_if<Uuid>(&value);
  if (id != nullptr && !*id) { return invalid(entity, field, "this reference leads nowhere"); }
  if (!f.set(probe, view(value))) { return invalid(entity, field, "this is not a valid value for this field"); }
  return {};
}

// Whether the policy lets this desk do so much at all, whatever the row; saves work, and gives the plainest reason.
Result<void> ever_allowed(DeskState const& desk, access::Verb verb, EntityInfo const& entity, access::FieldMask fields) {
  if (desk.founding) { return {}; }
  auto const& masks = desk.session.policy.of(entity, verb);
  access::FieldMask open = 0;
  for (auto const p : masks.permit) { open |= p; }
  auto const closed = fields & ~(open & ~masks.gap);
  if (closed == 0) { return {}; }
  return core::refusal_of_all(desk, verb, entity, entity.fields[access::first_of(closed)]);
}

// Runs the steps of a command. What they wrote cannot be taken back out of the unit one by one: when they fail after that,
// or by an exception, nothing of the unit may be committed, whatever its caller makes of it.
Result<Uuid> attempt(Desk& here, Work& work, std::function<Result<Uuid>(Desk&, Work&)> const& steps) {
  struct Deeper {
    int& depth;
    explicit Deeper(int& d) : depth(d) { ++depth; }
    ~Deeper() { --depth; }
  } const deeper{work.depth};
  auto const before = work.current.rows.size();
  try {
    auto answer = steps(here, work);
    if (!answer.ok() && work.current.rows.size() != before) { work.failed = answer.error(); }
    return answer;
  } catch (...) {
    work.failed = Error{.code = ErrorCode::cancelled, .text = "an exception ended a command of this unit half-way"};
    throw;
  }
}

// Runs one command: inside a unit as a part of it, otherwise in a unit of its own.
Result<Uuid> run(DeskState& desk, std::string_view action, ByteView request, EntityInfo const* entity,
                 CommandOptions const& options, std::function<Result<Uuid>(Desk&, Work&)> const& steps) {
  if (desk.work == nullptr) {
    Uuid answer;
    auto const commands = [&](Desk& inner) -> Result<void> {
      auto r = inner.command(action, request, {}, [&](Desk& d) -> Result<Uuid> { return steps(d, d.work()); });
      if (!r.ok()) { return std::move(r).error(); }
      answer = *r;
      return {};
    };
    auto const done = core::told(desk.core->parts.log, action, entity == nullptr ? std::string_view{} : entity->name,
                                 [&] { return core::in_own_work(desk, commands, options); });
    if (!done.ok()) { return done.error(); }
    return answer;
  }
  if (auto open = core::still_open(desk); !open.ok()) { return std::move(open).error(); }
  auto& work = *desk.work;
  Desk here{std::shared_ptr<DeskState>(std::shared_ptr<DeskState>{}, &desk)};
  if (work.depth > 0) { return attempt(here, work, steps); }

  work.requests.sized(action).sized(request);
  if (work.kept) {
    if (work.next_kept == work.kept->size()) {
      return Error{.code = ErrorCode::key_reused, .text = "this idempotency key came before with fewer commands"};
    }
    return (*work.kept)[work.next_kept++];
  }
  work.current = PendingEvent{core::body_of(desk, action, entity), {}, {}};
  auto answer = attempt(here, work, steps);
  if (!answer.ok()) {
    work.failed = answer.error();
    if (answer.error().code == ErrorCode::refused) {
      auto const* concerned = entity == nullptr ? desk.core->registry.find(answer.error().entity) : entity;
      work.refusals.push_back(core::body_of(desk, action, concerned, &answer.error()));
    }
    return answer;
  }
  work.outcomes.push_back(*answer);
  work.events.push_back(std::move(work.current));
  work.current = {};
  return answer;
}

// What one may not know of, one does not refer to: a record that names it would put it within reach. Nor is it said whether it
// is there. Rows of the same unit are the writer's own.
Result<void> may_refer(DeskState const& desk, Work& work, FieldInfo const& field, Value const& value) {
  auto const* id = std::get_if<Uuid>(&value);
  if (desk.founding || id == nullptr || (field.refers == nullptr && !field.refers_to_subject)) { return {}; }
  if (*id == desk.at.value) { return {}; }  // everybody knows where they stand
  EntityInfo const* target = nullptr;
  for (auto const* e : desk.core->registry.all()) {
    if (field.refers == nullptr ? !e->is_subject : e != &field.refers()) { continue; }
    target = e;
    if (work.made.contains({e->number, *id})) { return {}; }
    auto const known = core::may_know_of(desk, *work.unit, *e, *id);
    if (!known.ok()) { return known.error(); }
    if (*known) { return {}; }
  }
  return target == nullptr ? Result<void>{} : Result<void>{core::not_there(*target)};
}

// Whether encrypted data find their person, and so their key, by way of this field.
bool leads_to_a_key(Registry const& registry, EntityInfo const& entity, std::size_t field) {
  for (auto const* sealed : registry.all()) {
    if (std::ranges::none_of(sealed->fields, &FieldInfo::sealed)) { continue; }
    for (auto const& about : sealed->subjects.all()) {
      if (about.role != SubjectRole::about) { continue; }
      auto const* at = about.via == nullptr ? sealed : &about.via();
      for (auto const& step : about.path.steps()) {
        auto const i = at->index_of(step);
        if (at == &entity && i == field) { return true; }
        if (at->fields[i].refers == nullptr) { break; }
        at = &at->fields[i].refers();
      }
    }
  }
  return false;
}

std::vector<Id<Subject>> note_subjects(Work& work, EntityInfo const& entity, Row const& row) {
  auto people = work.vault.subjects(entity, row).value();
  work.current.subjects.insert(people.begin(), people.end());
  return people;
}

void note_field(Work& work, FieldInfo const& field) {
  auto& numbers = work.current.body.fields;
  if (std::ranges::find(numbers, field.number) == numbers.end()) { numbers.push_back(field.number); }
}

}  // namespace

core::Work& Desk::work() { return *state_->work; }

Result<void> Desk::together(std::function<Result<void>(Desk&)> const& commands, CommandOptions const& options) {
  if (state_->work != nullptr) { return commands(*this); }
  return core::told(state_->core->parts.log, "together", {}, [&] { return core::in_own_work(*state_, commands, options); });
}

Result<void> Desk::rehearse(std::function<Result<void>(Desk&)> const& commands, CallOptions const& options) {
  if (state_->work != nullptr) {
    return Error{.code = ErrorCode::invalid, .text = "a unit of work under way cannot take back a part of itself"};
  }
  return core::in_own_work(*state_, commands, {.idempotency_key = {}, .call = options}, core::Ending::roll_back);
}

Result<Uuid> Desk::command(std::string_view action, ByteView request, CommandOptions const& options,
                           std::function<Result<Uuid>(Desk&)> const& steps) {
  return run(*state_, action, request, nullptr, options, [&](Desk& inner, Work&) { return steps(inner); });
}

Result<Written> Desk::add_record(EntityInfo const& entity, void const* object, CommandOptions const& options) {
  auto plain = std::vector<Value>{};
  auto const probe = entity.make();
  access::FieldMask set = 0;
  ByteWriter request;
  request.u32(entity.number).raw(entity.id_of(object).view());
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    plain.push_back(own(entity.fields[i].get(object)));
    if (auto ok = check_value(entity, probe.get(), i, plain.back()); !ok.ok()) { return std::move(ok).error(); }
    if (!absent(plain.back())) { set |= access::only(i); }
    request.u8(absent(plain.back()) ? 0 : 1).sized(canonical_bytes(view(plain.back())));
  }
  auto given = entity.id_of(object);
  if (!entity.extends.empty()) {  // one row at the most, found by the id of the row that it adds to
    auto const& adds_to = std::get<Uuid>(plain[entity.index_of(entity.extends)]);
    if (given && given != adds_to) { return invalid(entity, entity.index_of(entity.extends), "this record has the id of the record that it adds to", "leave the id out"); }
    given = adds_to;
  }
  std::int64_t version = 0;
  auto const answer = run(*state_, "add", request.bytes(), &entity, options, [&](Desk&, Work& work) -> Result<Uuid> {
    auto const& desk = work.desk;
    if (auto ok = ever_allowed(desk, access::Verb::write, entity, set); !ok.ok()) { return std::move(ok).error(); }
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
      if (auto ok = may_refer(desk, work, entity.fields[i], plain[i]); !ok.ok()) { return std::move(ok).error(); }
    }
    auto const id = given ? given : desk.core->parts.ids->next();
    auto row = work.vault.seal(entity, id, plain);
    if (!row.ok()) { return std::move(row).error(); }
    if (auto done = work.unit->insert(entity, *row); !done.ok()) { return std::move(done).error(); }
    work.checks.push_back({&entity, id, set});
    work.vault.touch_shared(entity, *row);
    work.touched(audit::RowAct::inserted, entity, *row);
    if (auto done = core::keep_first(work, entity, *row); !done.ok()) { return std::move(done).error(); }
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
      if (access::contains(set, i)) { note_field(work, entity.fields[i]); }
    }
    (void)note_subjects(work, entity, *row);
    version = row->version;
    return id;
  });
  if (!answer.ok()) { return answer.error(); }
  return Written{*answer, version};
}

Result<Written> Desk::patch_record(RecordPatch const& patch, CommandOptions const& options) {
  auto const& entity = *patch.entity;
  if (entity.append_only) {
    return Error{.code = ErrorCode::invalid,
                 .text = "an entry of this kind is never changed",
                 .hint = "add another that says what is so now",
                 .entity = std::string{entity.name}};
  }
  auto const probe = entity.make();
  access::FieldMask set = 0;
  ByteWriter request;
  request.u32(entity.number).raw(patch.id.view()).i64(patch.expected_version);
  for (auto const& [i, value] : patch.changes) {
    if (i >= entity.fields.size()) { return Error{.code = ErrorCode::invalid, .text = "there is no such field", .entity = std::string{entity.name}}; }
    if (auto ok = check_value(entity, probe.get(), i, value); !ok.ok()) { return std::move(ok).error(); }
    set |= access::only(i);
    request.u16(entity.fields[i].number).u8(absent(value) ? 0 : 1).sized(canonical_bytes(view(value)));
  }
  if (!patch.why.empty()) { request.sized(patch.why.reveal()); }
  std::int64_t version = 0;
  auto const answer = run(*state_, "patch", request.bytes(), &entity, options, [&](Desk&, Work& work) -> Result<Uuid> {
    auto const& desk = work.desk;
    auto reached = core::reach_row(desk, work, access::Verb::write, entity, patch.id);
    if (!reached.ok()) { return std::move(reached).error(); }
    if (auto const closed = set & ~reached->open; closed != 0) {
      return core::refusal(desk, access::Verb::write, entity, entity.fields[access::first_of(closed)], reached->held);
    }
    // What one cannot see one does not overwrite.
    if (auto const unseen = set & ~reached->readable; unseen != 0) {
      return core::refusal(desk, access::Verb::read, entity, entity.fields[access::first_of(unseen)], reached->held);
    }
    if (reached->row.version != patch.expected_version) {
      return Error{.code = ErrorCode::conflict,
                   .text = "somebody else has changed this record since you read it",
                   .hint = "read it again, and decide again",
                   .entity = std::string{entity.name}};
    }
    for (auto const& [i, value] : patch.changes) {
      auto const& before = reached->row.cells[i];
      if (value == before) { continue; }
      if (entity.fields[i].name == entity.extends) { return invalid(entity, i, "which record this one adds to does not change"); }
      if (!absent(before) && leads_to_a_key(desk.core->registry, entity, i)) {
        return invalid(entity, i, "whom encrypted data are about does not change", "remove the record and add another");
      }
      if (auto ok = may_refer(desk, work, entity.fields[i], value); !ok.ok()) { return std::move(ok).error(); }
    }
    work.vault.touch_shared(entity, reached->row);
    auto const were = note_subjects(work, entity, reached->row);
    auto row = work.vault.reseal(entity, reached->row, patch.changes);
    if (!row.ok()) { return std::move(row).error(); }
    storage::RowPatch change{.id = patch.id, .expected_version = patch.expected_version, .cells = {}, .mac = row->mac};
    for (auto const& [i, value] : patch.changes) {
      change.cells.emplace_back(i, row->cells[i]);
      note_field(work, entity.fields[i]);
    }
    if (auto done = work.unit->patch(entity, change); !done.ok()) { return std::move(done).error(); }
    work.checks.push_back({&entity, patch.id, set});
    work.vault.touch_shared(entity, *row);
    work.touched(audit::RowAct::patched, entity, *row);
    auto const are = note_subjects(work, entity, *row);
    core::Change const kept{.entity = entity, .before = reached->row, .were = were, .after = *row, .are = are, .why = patch.why};
    if (auto done = core::keep_superseded(work, kept); !done.ok()) { return std::move(done).error(); }
    version = row->version;
    return patch.id;
  });
  if (!answer.ok()) { return answer.error(); }
  return Written{*answer, version};
}

Result<Written> Desk::erase_record(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version,
                                   CommandOptions const& options) {
  auto const request = ByteWriter{}.u32(entity.number).raw(id.view()).i64(expected_version).take();
  auto const answer = run(*state_, "erase", request, &entity, options, [&](Desk&, Work& work) -> Result<Uuid> {
    auto const& desk = work.desk;
    auto reached = core::reach_row(desk, work, access::Verb::erase, entity, id);
    if (!reached.ok()) { return std::move(reached).error(); }
    auto const closed = access::all_fields(entity) & ~reached->open;
    if (closed != 0) {
      return core::refusal(desk, access::Verb::erase, entity, entity.fields[access::first_of(closed)], reached->held);
    }
    if (reached->row.version != expected_version) {
      return Error{.code = ErrorCode::conflict, .text = "somebody else has changed this record since you read it", .entity = std::string{entity.name}};
    }
    (void)note_subjects(work, entity, reached->row);
    work.vault.touch_shared(entity, reached->row);
    if (auto done = work.unit->erase(entity, id, expected_version); !done.ok()) { return std::move(done).error(); }
    work.touched(audit::RowAct::erased, entity, reached->row);
    auto const past = core::erase_versions(desk.tenant, work.vault, entity, reached->row);
    if (!past.ok()) { return past.error(); }
    for (auto const& one : *past) { work.touched(*desk.core->registry.find(one.entity), one); }
    return id;
  });
  if (!answer.ok()) { return answer.error(); }
  return Written{*answer, 0};
}

}  // namespace juniper::mis
