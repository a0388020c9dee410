// A unit of work on the journal's tables: a copy of its own, which takes the place of what is committed.
#pragma once

#include <juniper/mis/storage/evaluate.hpp>
#include <juniper/mis/storage/store.hpp>
#include <juniper/mis/storage/turn.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <mutex>
#include <set>

#include "journal_file.hpp"
#include "tables.hpp"

namespace journal {

// [shared]
/// What a store and its units share.
struct Shared {
  mis::storage::Turn turn{};  ///< one writing unit at a time
  std::mutex mutex{};         ///< guards the tables
  Tables tables{};            ///< as committed
  JournalFile file{};         ///< only for whoever has the turn
};
// [shared]

class JournalUnit final : public mis::storage::Unit {
 public:
  JournalUnit(std::shared_ptr<Shared> shared, mis::Uuid tenant, mis::storage::Mode mode, mis::storage::Watch watch, std::shared_ptr<void> turn);

  mis::Result<void> insert(mis::EntityInfo const& entity, mis::Row const& row) override;
  mis::Result<void> append(mis::EntityInfo const& entity, std::span<mis::Row const> rows) override;
  mis::Result<void> patch(mis::EntityInfo const& entity, mis::storage::RowPatch const& patch) override;
  mis::Result<void> erase(mis::EntityInfo const& entity, mis::Uuid const& id, std::int64_t expected_version) override;
  mis::Result<std::optional<mis::Row>> get(mis::EntityInfo const& entity, mis::Uuid const& id) override;
  mis::Result<void> query(mis::Query const& query, mis::storage::RowSink const& sink) override;
  mis::Result<std::size_t> count(mis::EntityInfo const& entity, mis::Predicate const& where) override;
  mis::Result<void> commit() override;

 private:
  TableKey key_of(mis::EntityInfo const& entity) const;
  mis::Result<void> usable(bool to_write) const;
  // Counts rows handled; a unit that its limits have stopped is over.
  mis::Result<void> handled(std::size_t rows);
  mis::Result<StoredRow> expect(mis::EntityInfo const& entity, mis::Uuid const& id, std::int64_t version) const;
  void put(mis::EntityInfo const& entity, mis::Uuid const& id, std::shared_ptr<StoredRow const> row);
  mis::Result<mis::storage::Condition> prepare(mis::EntityInfo const& entity, mis::Predicate const& where);
  mis::Result<std::vector<mis::Row>> matching(mis::EntityInfo const& entity, mis::Predicate const& where);
  void end();

  std::shared_ptr<Shared> shared_;
  Tables tables_;  // as it was at the begin, and its own changes
  std::set<std::pair<TableKey, mis::Uuid>> changed_;
  mis::Uuid tenant_;
  mis::storage::Watch watch_;
  std::shared_ptr<void> turn_;  // given up when it goes
  bool writes_;
  bool closed_ = false;
};

}  // namespace journal
