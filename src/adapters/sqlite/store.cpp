// Opening a store in a SQLite file.
#include <juniper/mis/adapters/sqlite.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/new_file.hpp"
#include "adapters/sqlite/schema.hpp"
#include "adapters/sqlite/unit.hpp"

namespace juniper::mis::adapters {
namespace sqlite {
namespace {

constexpr std::int32_t store_mark = 0x4a4d4953;  // "JMIS"

class SqliteStore final : public storage::Store {
 public:
  SqliteStore(std::shared_ptr<Pool> pool, std::chrono::milliseconds patience)
      : pool_(std::move(pool)), patience_(patience) {}

  storage::Capabilities capabilities() const override {
    return {.name = "sqlite", .durable = true, .many_processes = true, .concurrent_writers = false};
  }

  Result<void> change_schema(std::span<storage::SchemaStep const> steps) override {
    storage::Watch watch{{.time = patience_}};
    auto const turn = pool_->turn.take(watch);
    if (!turn) { return turn.error(); }
    auto const lease = pool_->lease(watch);
    if (!lease) { return lease.error(); }
    sqlite3_busy_timeout(lease->connection().native(), static_cast<int>(watch.left().count()));
    return sqlite::change_schema(*lease, steps);
  }

  bool has(EntityInfo const& entity) override {
    storage::Watch watch{{.time = patience_}};
    auto const lease = pool_->lease(watch);
    if (!lease) { throw Failure(lease.error()); }
    return has_table(lease->connection(), entity.name);
  }

  Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) override {
    return SqliteUnit::begin(pool_, mode, tenant.value, limits);
  }

 private:
  std::shared_ptr<Pool> pool_;
  std::chrono::milliseconds patience_;
};

}  // namespace
}  // namespace sqlite

Result<std::shared_ptr<storage::Store>> sqlite_store(std::string_view path, SqliteOptions options) {
  auto const file = std::string{path};
  if (auto good = sqlite::check_path(file); !good) { return std::move(good).error(); }
  if (auto made = sqlite::make_file(file); !made) { return std::move(made).error(); }
  auto const patience = std::clamp(options.patience, std::chrono::milliseconds{1}, std::chrono::milliseconds{1'000'000'000});
  auto pool = sqlite::Pool::open(file, std::max<std::size_t>(options.connections, 1),
                                 {.application_id = sqlite::store_mark, .journal_mode = "wal", .synchronous = 2, .patience = patience});
  if (!pool) { return std::move(pool).error(); }
  return std::shared_ptr<storage::Store>{std::make_shared<sqlite::SqliteStore>(*std::move(pool), patience)};
}

}  // namespace juniper::mis::adapters
