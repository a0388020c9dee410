// Opening the journal, beginning units, and taking schema steps.
#include "journal_store.hpp"

#include <juniper/mis/storage/stored_name.hpp>

#include <string>
#include <utility>

#include "journal_unit.hpp"

namespace journal {
namespace {

namespace storage = mis::storage;

class JournalStore final : public storage::Store {
 public:
  explicit JournalStore(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  // [capabilities]
  storage::Capabilities capabilities() const override {
    return {.name = "journal", .durable = true, .many_processes = false, .concurrent_writers = false};
  }
  // [capabilities]

  // [change_schema]
  mis::Result<void> change_schema(std::span<storage::SchemaStep const> steps) override {
    storage::Watch watch{storage::Limits{}};
    auto const turn = shared_->turn.take(watch);
    if (!turn) { return turn.error(); }
    auto tables = committed();
    for (auto const& step : steps) {
      if (auto good = storage::check_names(*step.entity); !good) { return good; }
      tables.create(*step.entity);  // rows are kept by numbers, so that no other step changes anything
    }
    mis::ByteWriter before;
    mis::ByteWriter after;
    committed().write_schema(before);
    tables.write_schema(after);
    if (before.bytes() == after.bytes()) { return {}; }
    if (auto done = shared_->file.add(after.bytes()); !done) { return done; }
    auto const lock = std::scoped_lock{shared_->mutex};
    shared_->tables = std::move(tables);
    return {};
  }
  // [change_schema]

  bool has(mis::EntityInfo const& entity) override { return committed().has(entity.number); }

  mis::Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, mis::Id<mis::Tenant> tenant, storage::Limits const& limits) override {
    storage::Watch watch{limits};
    if (auto go_on = watch.look(); !go_on) { return std::move(go_on).error(); }
    std::shared_ptr<void> turn;
    if (mode == storage::Mode::write) {
      auto taken = shared_->turn.take(watch);
      if (!taken) { return std::move(taken).error(); }
      turn = *std::move(taken);
    }
    return std::unique_ptr<storage::Unit>{std::make_unique<JournalUnit>(shared_, tenant.value, mode, std::move(watch), std::move(turn))};
  }

 private:
  Tables committed() const {
    auto const lock = std::scoped_lock{shared_->mutex};
    return shared_->tables;
  }
  std::shared_ptr<Shared> shared_;
};

}  // namespace

// [open_journal]
mis::Result<std::shared_ptr<storage::Store>> open_journal(std::string_view path) {
  auto shared = std::make_shared<Shared>();
  std::size_t records = 0;
  auto opened = shared->file.open(std::string{path}, [&](mis::ByteView record) {
    ++records;
    return shared->tables.replay(record);
  });
  if (!opened.ok()) { return std::move(opened).error(); }
  if (records > 1) {  // forget what has been changed or erased since
    if (auto done = shared->file.replace_by(shared->tables.whole_record()); !done.ok()) { return std::move(done).error(); }
  }
  return std::shared_ptr<storage::Store>{std::make_shared<JournalStore>(std::move(shared))};
}
// [open_journal]

}  // namespace journal
