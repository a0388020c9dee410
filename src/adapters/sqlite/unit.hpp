// A unit of work as one SQLite transaction.
#pragma once

#include <juniper/mis/storage/store.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <exception>
#include <memory>

#include "adapters/sqlite/pool.hpp"

namespace juniper::mis::adapters::sqlite {

class SelectText;
class RowTaker;

/// The unit of work.
class SqliteUnit final : public storage::Unit {
 public:
  /// Starts one. \return busy, deadline_exceeded, cancelled.
  static Result<std::unique_ptr<storage::Unit>> begin(std::shared_ptr<Pool> const& pool, storage::Mode mode, Uuid tenant,
                                                      storage::Limits const& limits);
  SqliteUnit(storage::Watch watch, std::shared_ptr<void> turn, Lease lease, storage::Mode mode, Uuid tenant);
  ~SqliteUnit() override { end(); }
  SqliteUnit(SqliteUnit const&) = delete;
  SqliteUnit& operator=(SqliteUnit const&) = delete;

  Result<void> insert(EntityInfo const& entity, Row const& row) override;
  Result<void> append(EntityInfo const& entity, std::span<Row const> rows) override;
  Result<void> patch(EntityInfo const& entity, storage::RowPatch const& patch) override;
  Result<void> erase(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version) override;
  Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id) override;
  Result<void> query(Query const& query, storage::RowSink const& sink) override;
  Result<void> query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) override;
  Result<void> scan(EntityInfo const& entity, Predicate const& where, storage::ViewSink const& sink) override;
  Result<std::size_t> count(EntityInfo const& entity, Predicate const& where) override;
  Result<void> commit() override;

 private:
  friend class RowTaker;
  Result<void> start();
  Result<void> usable(bool to_write);
  Result<void> handled(std::size_t rows = 1);
  // What a step's result code means; the unit is over, for SQLite may have ended the transaction.
  Error trouble(int code);
  Error why_unchanged(EntityInfo const& entity, Uuid const& id);
  void end() noexcept;
  Connection& connection() const noexcept { return lease_.connection(); }
  static int on_progress(void* self) noexcept;

  storage::Watch watch_;
  std::shared_ptr<void> turn_;
  Lease lease_;
  storage::Mode mode_;
  Uuid tenant_;
  std::exception_ptr thrown_{};  // by the caller's progress function, carried past SQLite
  int sinks_ = 0;                // queries that are handing out rows
  bool closed_ = false;
};

}  // namespace juniper::mis::adapters::sqlite
