// A fault for each promise about units of work, references and tenants.
#pragma once

#include "storage_contract/faults_of_questions.hpp"

namespace contract {

inline bool is_code(Result<void> const& outcome, ErrorCode code) { return !outcome.ok() && outcome.error().code == code; }

/// A commit that answers ok where it should answer in_use, when the unit was of this form.
inline std::function<Result<void>(Around&)> overlooking(std::function<bool(Around const&)> when) {
  return [when](Around& a) -> Result<void> {
    auto outcome = a.unit.commit();
    return is_code(outcome, ErrorCode::in_use) && when(a) ? Result<void>{} : outcome;
  };
}

/// Units that this thread has open, by mode; kept by the fault that counts them.
struct OpenHere {
  std::weak_ptr<Unit> reader{};
  std::weak_ptr<Unit> writer{};
};

/// A unit that another holds too.
class SharedUnit final : public Unit {
 public:
  explicit SharedUnit(std::shared_ptr<Unit> unit) : unit_(std::move(unit)) {}
  Result<void> insert(EntityInfo const& e, Row const& r) override { return unit_->insert(e, r); }
  Result<void> append(EntityInfo const& e, std::span<Row const> r) override { return unit_->append(e, r); }
  Result<void> patch(EntityInfo const& e, RowPatch const& p) override { return unit_->patch(e, p); }
  Result<void> erase(EntityInfo const& e, Uuid const& id, std::int64_t v) override { return unit_->erase(e, id, v); }
  Result<std::optional<Row>> get(EntityInfo const& e, Uuid const& id) override { return unit_->get(e, id); }
  Result<void> query(mis::Query const& q, RowSink const& s) override { return unit_->query(q, s); }
  Result<std::size_t> count(EntityInfo const& e, Predicate const& w) override { return unit_->count(e, w); }
  Result<void> commit() override { return unit_->commit(); }

 private:
  std::shared_ptr<Unit> unit_;
};

/// A begin that may look at what the thread has open: gives the reader to share, or null; or refuses.
inline auto begin_beside(bool share) {
  return [share](Beneath& b, std::size_t, Mode mode, TenantId of, Limits const& limits) -> Result<std::unique_ptr<Unit>> {
    thread_local std::map<Beneath*, OpenHere> open;
    auto& here = open[&b];
    if (mode == Mode::read && limits.progress == nullptr && limits.time > std::chrono::seconds{1}) {
      auto const reader = here.reader.lock();
      if (share && reader != nullptr && of == tenant(1)) { return std::unique_ptr<Unit>{std::make_unique<SharedUnit>(reader)}; }
      if (!share && reader != nullptr && !here.writer.expired()) { return an_error(ErrorCode::busy); }
    }
    auto begun = b.store->begin(mode, of, limits);
    if (!begun.ok()) { return begun; }
    std::shared_ptr<Unit> unit = *std::move(begun);
    if (mode == Mode::write) {
      here.writer = unit;
    } else if (here.reader.expired() && of == tenant(1)) {
      here.reader = unit;
    }
    return std::unique_ptr<Unit>{std::make_unique<SharedUnit>(unit)};
  };
}

inline std::vector<Fault> faults_of_units() {
  return {
      {.promise = "units_see_their_own_changes",
       .what = "a writing unit gets rows as they were at its begin",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) {
         auto own = a.unit.get(entity, id);
         return a.mode == Mode::write && own.ok() ? a.another(a.tenant)->get(entity, id) : own;
       }},
      {.promise = "readers_see_the_state_at_their_begin",
       .what = "a reader counts what is there now",
       .count = [](Around& a, EntityInfo const& entity, Predicate const& where) {
         auto own = a.unit.count(entity, where);
         return a.mode == Mode::read && own.ok() ? a.another(a.tenant)->count(entity, where) : own;
       }},
      {.promise = "later_units_see_what_was_committed", .what = "a reader shares the state of an older one", .begin = begin_beside(true)},
      {.promise = "nobody_sees_what_is_not_committed",
       .what = "what others insert is got before they commit",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) {
         auto own = a.unit.get(entity, id);
         if (a.mode == Mode::write || !own.ok() || own->has_value()) { return own; }
         auto const lock = std::scoped_lock{a.beneath.mutex};
         for (auto const& d : a.beneath.pending) {
           if (d.verb == 'i' && d.entity == &entity && d.row.id == id) { return Result<std::optional<Row>>{d.row}; }
         }
         return own;
       }},
      {.promise = "without_commit_nothing_remains",
       .what = "an erasure commits by itself",
       .gone = [](Around& a) { if (a.did('e')) { (void)a.unit.commit(); } }},
      {.promise = "committed_units_are_closed",
       .what = "after the commit there is nothing to count",
       .count = [](Around& a, EntityInfo const& entity, Predicate const& where) {
         auto outcome = a.unit.count(entity, where);
         return !outcome.ok() && outcome.error().code == ErrorCode::closed ? Result<std::size_t>{0U} : outcome;
       }},
      {.promise = "units_outlive_their_store", .what = "a unit is closed with its store"},
      {.promise = "many_units_read_at_once", .what = "a second reader waits for the writer", .begin = begin_beside(false)},
  };
}

inline std::vector<Fault> faults_of_references() {
  return {
      {.promise = "dangling_references_are_in_use",
       .what = "references of appended rows are not looked at",
       .commit = overlooking([](Around const& a) { return a.only('a'); })},
      {.promise = "rows_referred_to_stay",
       .what = "who refers to an erased row is not looked for",
       .commit = overlooking([](Around const& a) { return a.only('e') && a.did_to("house"); })},
      {.promise = "references_come_in_any_order",
       .what = "a reference is looked at when its row is inserted",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         auto const* to = entity.name == "member" && !row.cells.empty() ? std::get_if<Uuid>(&row.cells[0]) : nullptr;
         if (to != nullptr && a.mode == Mode::write && !a.ended) {
           if (auto const there = a.unit.get(house(), *to); there.ok() && !there->has_value()) { return an_error(ErrorCode::in_use); }
         }
         return a.unit.insert(entity, row);
       }},
      {.promise = "rows_may_refer_to_themselves",
       .what = "a row that refers to itself cannot be erased",
       .erase = [](Around& a, EntityInfo const& entity, Uuid const& id, std::int64_t version) -> Result<void> {
         if (auto const row = entity.name == "house" ? a.unit.get(entity, id) : std::optional<Row>{}; row.ok() && row->has_value()) {
           if ((*row)->cells[at::group] == Value{id}) { return an_error(ErrorCode::in_use); }
         }
         return a.unit.erase(entity, id, version);
       }},
      {.promise = "a_refused_commit_leaves_nothing",
       .what = "after a refused commit the unit goes on",
       .insert = [](Around& a, EntityInfo const& entity, Row const& row) -> Result<void> {
         return a.ended && a.refused ? Result<void>{} : a.unit.insert(entity, row);
       }},
  };
}

inline std::vector<Fault> faults_of_tenants() {
  return {
      {.promise = "gets_stay_in_their_tenant",
       .what = "a row that is not there is looked for in other tenants",
       .get = [](Around& a, EntityInfo const& entity, Uuid const& id) {
         auto own = a.unit.get(entity, id);
         for (std::uint64_t other = 1; other <= 2; ++other) {
           if (!own.ok() || own->has_value() || tenant(other) == a.tenant) { continue; }
           own = a.another(tenant(other))->get(entity, id);
         }
         return own;
       }},
      {.promise = "lists_stay_in_their_tenant",
       .what = "OR is not put in brackets after the tenant",
       .query = [](Around& a, mis::Query const& query, RowSink const& sink) -> Result<void> {
         if (a.tenant == tenant(2) && query.where.op == Op::any) {
           if (auto theirs = a.another(tenant(1))->query(query, sink); !theirs) { return theirs; }
         }
         return a.unit.query(query, sink);
       }},
      {.promise = "counts_stay_in_their_tenant",
       .what = "a count of everything is of every tenant",
       .count = [](Around& a, EntityInfo const& entity, Predicate const& where) {
         auto own = a.unit.count(entity, where);
         if (a.tenant == tenant(2) && own.ok() && where.op == Op::always) { own = *own + a.another(tenant(1))->count(entity, where).value(); }
         return own;
       }},
      {.promise = "sub_queries_stay_in_their_tenant",
       .what = "a sub-query knows no tenant",
       .query = [](Around& a, mis::Query query, RowSink const& sink) {
         if (a.tenant == tenant(2) && query.where.op == Op::in_select) {
           std::vector<Value> values;
           auto const& select = *query.where.select;
           (void)a.another(tenant(1))->query({.from = select.from, .where = select.where}, [&](Row const& row) {
             values.push_back(row.cells[select.from->index_of(select.field)]);
             return true;
           });
           query.where = mis::where::any({query.where, mis::where::in(query.where.field, values)});
         }
         return a.unit.query(query, sink);
       }},
      {.promise = "writes_stay_in_their_tenant",
       .what = "patching another tenant's row is a conflict",
       .patch = [](Around& a, EntityInfo const& entity, RowPatch const& patch) -> Result<void> {
         auto outcome = a.unit.patch(entity, patch);
         auto const theirs = a.tenant == tenant(2) && is_code(outcome, ErrorCode::not_found) && a.another(tenant(1))->get(entity, patch.id)->has_value();
         return theirs ? an_error(ErrorCode::conflict) : outcome;
       }},
      {.promise = "references_stay_in_their_tenant",
       .what = "a reference to any tenant's row will do",
       .commit = overlooking([](Around const& a) { return a.tenant == tenant(2); })},
  };
}

}  // namespace contract
