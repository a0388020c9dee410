// A unit of work on a store in memory: a snapshot, and changes laid over it until they are committed.
#pragma once

#include <juniper/mis/storage/evaluate.hpp>
#include <juniper/mis/storage/store.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <functional>
#include <memory>

#include "adapters/memory/committed.hpp"

namespace juniper::mis::adapters::memory {

/// The unit of work.
class MemoryUnit final : public storage::Unit {
 public:
  MemoryUnit(std::shared_ptr<Committed> committed, Uuid tenant, storage::Watch watch, std::shared_ptr<void> turn, bool writes);

  Result<void> insert(EntityInfo const& entity, Row const& row) override;
  Result<void> append(EntityInfo const& entity, std::span<Row const> rows) override;
  Result<void> patch(EntityInfo const& entity, storage::RowPatch const& patch) override;
  Result<void> erase(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version) override;
  Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id) override;
  Result<void> query(Query const& query, storage::RowSink const& sink) override;
  Result<void> query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) override;
  Result<std::size_t> count(EntityInfo const& entity, Predicate const& where) override;
  Result<void> commit() override;

 private:
  Result<void> usable(bool to_write);
  RowPointer find(EntityInfo const& entity, Uuid const& id) const;
  Result<RowPointer> expect(EntityInfo const& entity, Uuid const& id, std::int64_t version) const;
  // Visits committed rows with the unit's own changes laid over them, by id; false from `visit` ends it.
  Result<void> each(EntityInfo const& entity, std::function<bool(RowPointer const&)> const& visit);
  Result<std::vector<RowPointer>> matching(EntityInfo const& entity, Predicate const& where);
  Result<storage::Condition> prepare(EntityInfo const& entity, Predicate const& where);
  Result<void> check_references();
  void end();

  std::shared_ptr<Committed> committed_;
  std::shared_ptr<State const> base_;
  AllChanges changes_;
  Uuid tenant_;
  storage::Watch watch_;
  std::shared_ptr<void> turn_;
  bool writes_;
  bool closed_ = false;
};

}  // namespace juniper::mis::adapters::memory
