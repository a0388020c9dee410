// A fault for each promise about schemas, limits, writers, durability, processes and errors.
#pragma once

#include "storage_contract/faults_of_units.hpp"

namespace contract {

using StepKind = SchemaStep::Kind;

inline constexpr std::uint32_t tree_number = 10120;  // the entity on which the kit tries single steps

/// Notes each step taken on the tree: "rename_entity" and so on by the number of the kind.
inline Result<void> taken_and_noted(Store& store, Beneath& b, std::span<SchemaStep const> steps) {
  auto outcome = store.change_schema(steps);
  for (auto const& step : steps) {
    if (outcome.ok() && step.entity->number == tree_number) { ++b.notes[std::to_string(static_cast<int>(step.kind))]; }
  }
  return outcome;
}

inline bool was_taken(Beneath& b, StepKind kind) { return b.notes[std::to_string(static_cast<int>(kind))] > 0; }

inline std::vector<Fault> faults_of_schemas() {
  return {
      {.promise = "entities_are_there_once_created",
       .what = "the house is always there",
       .has = [](Beneath& b, std::size_t, EntityInfo const& entity) { return entity.name == "house" || b.store->has(entity); }},
      {.promise = "creating_again_adds_what_is_lacking",
       .what = "creating an entity that is there does nothing",
       .change_schema = [](Store& store, Beneath&, std::span<SchemaStep const> steps) {
         std::vector<SchemaStep> left{steps.begin(), steps.end()};
         std::erase_if(left, [&](SchemaStep const& s) { return s.kind == StepKind::create_entity && s.entity->number == tree_number && store.has(*s.entity); });
         return store.change_schema(left);
       }},
      {.promise = "fields_are_added_absent",
       .what = "an added date is the first of 1970",
       .given = [](Beneath& b, EntityInfo const& entity, Row& row) {
         auto const i = entity.index_of("felled");
         if (was_taken(b, StepKind::add_field) && i != EntityInfo::npos && row.cells[i].index() == 0) {
           row.cells[i] = Date{std::chrono::year{1970}, std::chrono::January, std::chrono::day{1}};
         }
       },
       .change_schema = taken_and_noted},
      {.promise = "entities_are_renamed",
       .what = "renaming an entity writes its rows anew",
       .given = [](Beneath& b, EntityInfo const& entity, Row& row) { row.version += entity.number == tree_number && was_taken(b, StepKind::rename_entity) ? 1 : 0; },
       .change_schema = taken_and_noted},
      {.promise = "fields_are_renamed",
       .what = "renaming a field leaves its cells behind",
       .given = [](Beneath& b, EntityInfo const& entity, Row& row) { if (entity.number == tree_number && was_taken(b, StepKind::rename_field)) { row.cells[0] = std::string{}; } },
       .change_schema = taken_and_noted},
      {.promise = "fields_are_relaxed",
       .what = "a relaxed field may still not be absent",
       .append = [](Around& a, EntityInfo const& entity, std::span<Row const> rows) -> Result<void> {
         auto const lacks = [](Row const& row) { return !row.cells.empty() && row.cells[0].index() == 0; };
         if (entity.number == tree_number && std::ranges::any_of(rows, lacks)) { return an_error(ErrorCode::invalid); }
         return a.unit.append(entity, rows);
       }},
      {.promise = "fields_are_indexed",
       .what = "an index knows only rows that came after it",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) {
         auto const by_index = query.where.op == Op::equal && query.where.field == "height";
         return a.unit.query(query, [&](Row const& row) { return (by_index && row.id == Uuid::from_number(1)) || sink(row); });
       }},
      {.promise = "steps_may_be_repeated",
       .what = "what has been renamed cannot be renamed again",
       .change_schema = [](Store& store, Beneath& b, std::span<SchemaStep const> steps) -> Result<void> {
         for (auto const& step : steps) {
           if (step.kind == StepKind::rename_entity && was_taken(b, step.kind)) { return an_error(ErrorCode::not_found); }
         }
         return taken_and_noted(store, b, steps);
       }},
      {.promise = "steps_are_taken_together",
       .what = "each step is taken by itself",
       .change_schema = [](Store& store, Beneath&, std::span<SchemaStep const> steps) {
         Result<void> outcome;
         for (std::size_t i = 0; i < steps.size() && outcome.ok(); ++i) { outcome = store.change_schema(steps.subspan(i, 1)); }
         return outcome;
       }},
      {.promise = "names_that_cannot_be_stored_are_invalid",
       .what = "capital letters are names too",
       .change_schema = [](Store& store, Beneath&, std::span<SchemaStep const> steps) {
         auto const capital = [](SchemaStep const& s) { return s.entity->name == "Tree" || (!s.entity->fields.empty() && s.entity->fields[0].name == "Tree"); };
         return std::ranges::any_of(steps, capital) ? Result<void>{} : store.change_schema(steps);
       }},
      {.promise = "later_models_keep_the_rows",
       .what = "what referred to a renamed entity refers to nothing",
       .given = [](Beneath&, EntityInfo const& entity, Row& row) { if (entity.name == "toy") { row.cells[0] = Uuid{}; } }},
      {.promise = "added_references_are_held",
       .what = "references added later are not looked at",
       .commit = overlooking([](Around const& a) { return a.did_to("animal"); })},
      {.promise = "the_mark_keeps_what_others_wrote",
       .what = "patching the mark clears what is not named",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch patch) {
         auto const check = entity.index_of("key_check");
         if (entity.name == "store_mark" && std::ranges::none_of(patch.cells, [&](auto const& c) { return c.first == check; })) { patch.cells.emplace_back(check, Bytes{}); }
         return a.unit.patch(entity, patch);
       }},
      {.promise = "two_may_start_at_once",
       .what = "the schema is changed by the thread that did so first, and by no other",
       .change_schema = [](Store& store, Beneath& b, std::span<SchemaStep const> steps) -> Result<void> {
         thread_local int here = 0;
         auto const address = static_cast<int>(reinterpret_cast<std::uintptr_t>(&here) & 0x7FFF'FFF0);
         auto const lock = std::scoped_lock{b.mutex};
         auto& first = b.notes["first"];
         first = first == 0 ? address : first;
         return first == address ? store.change_schema(steps) : an_error(ErrorCode::busy);
       }},
      {.promise = "what_was_never_created_fails",
       .what = "an entity that was never created is unsupported",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         try {
           return a.unit.insert(entity, row);
         } catch (mis::Failure const&) {
           return an_error(ErrorCode::unsupported);
         }
       }},
  };
}

inline std::vector<Fault> faults_of_limits() {
  using namespace std::chrono_literals;
  return {
      {.promise = "no_time_is_too_little",
       .what = "no time means any",
       .begin = [](Beneath& b, std::size_t, Mode mode, TenantId of, Limits limits) {
         limits.time = limits.time == 0ms ? 30'000ms : limits.time;
         return b.store->begin(mode, of, limits);
       }},
      {.promise = "late_commits_are_refused",
       .what = "a late commit is said to have gone well",
       .commit = [](Around& a) -> Result<void> {
         auto outcome = a.unit.commit();
         return is_code(outcome, ErrorCode::deadline_exceeded) ? Result<void>{} : outcome;
       }},
      {.promise = "long_queries_end_at_the_deadline",
       .what = "readers have all the time there is",
       .begin = [](Beneath& b, std::size_t, Mode mode, TenantId of, Limits limits) {
         limits.time = mode == Mode::read && limits.time > 0ms ? 30'000ms : limits.time;
         return b.store->begin(mode, of, limits);
       }},
      {.promise = "progress_is_told",
       .what = "progress is told and never made",
       .begin = [](Beneath& b, std::size_t, Mode mode, TenantId of, Limits limits) {
         if (limits.progress) { limits.progress = [asked = limits.progress](std::size_t) { return asked(0); }; }
         return b.store->begin(mode, of, limits);
       }},
      {.promise = "queries_can_be_cancelled",
       .what = "a query that was cancelled ends as if it were through",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) -> Result<void> {
         auto outcome = a.unit.query(query, sink);
         return is_code(outcome, ErrorCode::cancelled) ? Result<void>{} : outcome;
       }},
      {.promise = "appends_can_be_cancelled",
       .what = "an append that was cancelled is said to have gone well",
       .append = [](Around& a, EntityInfo const& entity, std::span<Row const> rows) -> Result<void> {
         auto outcome = a.unit.append(entity, rows);
         return is_code(outcome, ErrorCode::cancelled) && rows.size() > 2 ? Result<void>{} : outcome;
       }},
      {.promise = "stopped_units_answer_alike",
       .what = "getting in a unit that was cancelled is closed",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) -> Result<std::optional<Row>> {
         auto outcome = a.unit.get(entity, id);
         if (!outcome.ok() && outcome.error().code == ErrorCode::cancelled) { return an_error(ErrorCode::closed); }
         return outcome;
       }},
  };
}

/// A begin that answers busy otherwise than it should, through one handle.
inline auto mistaking(std::size_t handle, ErrorCode from, ErrorCode to) {
  return [=](Beneath& b, std::size_t through, Mode mode, TenantId of, Limits const& limits) -> Result<std::unique_ptr<Unit>> {
    auto begun = b.store->begin(mode, of, limits);
    return !begun.ok() && through == handle && begun.error().code == from ? an_error(to) : std::move(begun);
  };
}

/// A commit that is now and then lost when it comes from another thread, while so many handles are open.
inline std::function<Result<void>(Around&)> losing(std::size_t handles) {
  return [handles](Around& a) -> Result<void> {
    if (std::this_thread::get_id() != a.beneath.home && a.tenant == tenant(1) && a.beneath.handles == handles && a.did('p')) {
      if (++a.beneath.notes["commits"] % 3 == 0) { return {}; }
    }
    return a.unit.commit();
  };
}

inline std::vector<Fault> faults_of_writers() {
  using namespace std::chrono_literals;
  return {
      {.promise = "waiting_writers_end_with_busy", .what = "waiting too long is a deadline", .begin = mistaking(0, ErrorCode::busy, ErrorCode::deadline_exceeded)},
      {.promise = "waiting_writers_can_be_cancelled", .what = "who stops waiting is told busy", .begin = mistaking(0, ErrorCode::cancelled, ErrorCode::busy)},
      {.promise = "writers_are_let_in_when_others_leave",
       .what = "who had to wait is sent away",
       .begin = [](Beneath& b, std::size_t, Mode mode, TenantId of, Limits const& limits) -> Result<std::unique_ptr<Unit>> {
         auto const started = std::chrono::steady_clock::now();
         auto begun = b.store->begin(mode, of, limits);
         auto const waited = std::chrono::steady_clock::now() - started > 30ms && limits.time == 10s;
         return begun.ok() && waited ? an_error(ErrorCode::busy) : std::move(begun);
       }},
      {.promise = "threads_lose_no_update", .what = "a commit of another thread is now and then lost", .commit = losing(1)},
      {.promise = "handles_lose_no_update", .what = "a commit of another process is now and then lost", .commit = losing(2)},
      {.promise = "handles_wait_for_each_other", .what = "waiting for another process too long is a deadline", .begin = mistaking(1, ErrorCode::busy, ErrorCode::deadline_exceeded)},
  };
}

/// Erases rows of tenant 1 past all promises.
inline void lose(Beneath& b, std::vector<Done> const& which) {
  auto const unit = b.store->begin(Mode::write, tenant(1), {}).value();
  for (auto const& d : which) {
    if (auto const row = unit->get(*d.entity, d.row.id).value()) { (void)unit->erase(*d.entity, row->id, row->version); }
  }
  (void)unit->commit();
}

inline std::vector<Fault> faults_of_durability() {
  auto const restored = [](Beneath& b, std::vector<Done> const& which) {
    auto const unit = b.store->begin(Mode::write, tenant(1), {}).value();
    for (auto const& d : which) { (void)unit->insert(*d.entity, d.row); }
    (void)unit->commit();
  };
  return {
      {.promise = "commits_survive_reopening",
       .what = "what the last commit before a restart inserted is lost",
       .reopened = [](Beneath& b) {
         auto rows = b.last_commit;
         std::erase_if(rows, [](Done const& d) { return d.verb != 'i'; });
         if (!b.cut) { lose(b, rows); }
       }},
      {.promise = "stores_go_on_after_reopening", .what = "references are not looked at after a restart", .commit = overlooking([](Around const& a) { return a.beneath.reopened; })},
      {.promise = "schema_changes_survive_reopening",
       .what = "after a restart no entity is known to be there",
       .has = [](Beneath& b, std::size_t, EntityInfo const& entity) { return !b.reopened && b.store->has(entity); }},
      {.promise = "what_was_not_committed_is_gone_after_reopening",
       .what = "appended rows are there after a restart without a commit",
       .reopened = [restored](Beneath& b) {
         auto rows = b.dropped;
         std::erase_if(rows, [](Done const& d) { return d.verb != 'a'; });
         if (!b.cut) { restored(b, rows); }
       }},
      {.promise = "acknowledged_commits_survive_a_crash",
       .what = "the last commit before a crash is lost, whole",
       .reopened = [](Beneath& b) { if (b.cut) { lose(b, b.last_commit); } }},
      {.promise = "crashed_units_leave_nothing_half",
       .what = "what a unit had inserted when it was cut off is there",
       .reopened = [restored](Beneath& b) { if (b.cut) { restored(b, b.dropped); } }},
  };
}

inline std::vector<Fault> faults_of_processes_and_errors() {
  return {
      {.promise = "handles_see_each_others_commits",
       .what = "another handle does not get rows that were never patched",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) {
         auto row = a.unit.get(entity, id);
         auto const hidden = a.handle == 1 && a.mode == Mode::read && row.ok() && row->has_value() && (*row)->version == 1;
         return hidden ? Result<std::optional<Row>>{std::optional<Row>{}} : row;
       }},
      {.promise = "handles_keep_their_snapshots",
       .what = "readers of another handle list what is there now",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) {
         return a.handle == 1 && a.mode == Mode::read ? a.another(a.tenant)->query(query, sink) : a.unit.query(query, sink);
       }},
      {.promise = "handles_hide_what_is_not_committed",
       .what = "readers of another handle list what is not committed",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) {
         auto outcome = a.unit.query(query, sink);
         if (a.handle == 1 && a.mode == Mode::read) {
           for (auto const& d : a.beneath.pending) { (void)sink(d.row); }
         }
         return outcome;
       }},
      {.promise = "handles_learn_of_schema_changes",
       .what = "another handle knows no entities",
       .has = [](Beneath& b, std::size_t handle, EntityInfo const& entity) { return handle == 0 && b.store->has(entity); }},
      {.promise = "errors_hold_no_values",
       .what = "the error of a taken id tells what was to be inserted",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         auto outcome = a.unit.insert(entity, row);
         if (!is_code(outcome, ErrorCode::already_exists)) { return outcome; }
         return mis::Error{.code = ErrorCode::already_exists, .text = "duplicate key: " + std::get<std::string>(row.cells[at::order])};
       }},
      {.promise = "capabilities_stay_the_same",
       .what = "a store with entities in it is no longer durable",
       .capabilities = [](Beneath& b, Capabilities& can) { can.durable = !b.store->has(house()); }},
  };
}

/// All of them.
inline std::vector<Fault> all_faults() {
  std::vector<Fault> all;
  for (auto part : {faults_of_values(), faults_of_rows(), faults_of_changes(), faults_of_refusals(), faults_of_conditions(), faults_of_orders(),
                    faults_of_pages_and_sinks(), faults_of_units(), faults_of_references(), faults_of_tenants(), faults_of_schemas(),
                    faults_of_limits(), faults_of_writers(), faults_of_durability(), faults_of_processes_and_errors()}) {
    std::ranges::move(part, std::back_inserter(all));
  }
  return all;
}

}  // namespace contract
