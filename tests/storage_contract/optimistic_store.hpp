// A store whose writers run side by side: each queues its changes and plays them at its commit, for promises of such adapters.
#pragma once

#include "storage_contract/faults_of_stores.hpp"

namespace contract {

/// What is wrong with an optimistic store.
enum class Haste {
  none,
  one_at_a_time,   ///< of two writers that overlap the second is told busy, whatever they write
  last_one_wins,   ///< what the second of two writers of a row expected is not looked at
};

/// A unit that reads a snapshot and writes at its commit. It does not see its own changes, which the promises of concurrent
/// writers do not ask.
class OptimisticUnit final : public Unit {
 public:
  OptimisticUnit(std::shared_ptr<Beneath> beneath, Mode mode, TenantId of, Haste haste)
      : beneath_(std::move(beneath)), snapshot_(beneath_->store->begin(Mode::read, of, {}).value()), mode_(mode), of_(of), haste_(haste),
        commits_(beneath_->notes["commits"]) {}

  Result<void> insert(EntityInfo const& e, Row const& r) override {
    return later([&e, r](Unit& unit) { return unit.insert(e, r); });
  }
  Result<void> append(EntityInfo const& e, std::span<Row const> r) override {
    return later([&e, rows = std::vector<Row>{r.begin(), r.end()}](Unit& unit) { return unit.append(e, rows); });
  }
  Result<void> patch(EntityInfo const& e, RowPatch const& p) override {
    return later([&e, p = RowPatch{p}, haste = haste_](Unit& unit) mutable {
      if (haste == Haste::last_one_wins) { p.expected_version = unit.get(e, p.id).value()->version; }
      return unit.patch(e, p);
    });
  }
  Result<void> erase(EntityInfo const& e, Uuid const& id, std::int64_t v) override {
    return later([&e, id, v](Unit& unit) { return unit.erase(e, id, v); });
  }
  Result<std::optional<Row>> get(EntityInfo const& e, Uuid const& id) override { return snapshot_->get(e, id); }
  Result<void> query(mis::Query const& q, RowSink const& s) override { return snapshot_->query(q, s); }
  Result<std::size_t> count(EntityInfo const& e, Predicate const& w) override { return snapshot_->count(e, w); }
  Result<void> commit() override {
    if (mode_ == Mode::read) { return snapshot_->commit(); }
    auto unit = beneath_->store->begin(Mode::write, of_, {}).value();
    auto const lock = std::scoped_lock{beneath_->mutex};
    if (haste_ == Haste::one_at_a_time && commits_ != beneath_->notes["commits"]) { return an_error(ErrorCode::busy); }
    for (auto const& change : changes_) {
      if (auto done = change(*unit); !done) { return done; }
    }
    ++beneath_->notes["commits"];
    return unit->commit();
  }

 private:
  Result<void> later(std::function<Result<void>(Unit&)> change) {
    changes_.push_back(std::move(change));
    return {};
  }
  std::shared_ptr<Beneath> beneath_;
  std::unique_ptr<Unit> snapshot_;
  Mode mode_;
  TenantId of_;
  Haste haste_;
  int commits_;
  std::vector<std::function<Result<void>(Unit&)>> changes_{};
};

class OptimisticStore final : public Store {
 public:
  explicit OptimisticStore(Haste haste) : haste_(haste) {}
  Capabilities capabilities() const override { return {.name = "optimistic", .concurrent_writers = true}; }
  Result<void> change_schema(std::span<SchemaStep const> steps) override { return beneath_->store->change_schema(steps); }
  bool has(EntityInfo const& entity) override { return beneath_->store->has(entity); }
  Result<std::unique_ptr<Unit>> begin(Mode mode, TenantId of, Limits const&) override {
    auto const lock = std::scoped_lock{beneath_->mutex};
    if (of == TenantId{}) { return beneath_->store->begin(mode, of, {}); }  // the store's own rows are not what is tried
    return std::unique_ptr<Unit>{std::make_unique<OptimisticUnit>(beneath_, mode, of, haste_)};
  }

 private:
  std::shared_ptr<Beneath> beneath_ = std::make_shared<Beneath>();
  Haste haste_;
};

/// For the promises of concurrent writers, and for the one that no update is lost.
inline conformance::Report tried_side_by_side(Haste haste) {
  return conformance::run({.fresh = [haste] { return std::make_shared<OptimisticStore>(haste); }},
                          {.only = {"writers_run_side_by_side", "of_two_writers_of_a_row_one_is_told", "threads_lose_no_update",
                                    "waiting_writers_end_with_busy"}});
}

}  // namespace contract
