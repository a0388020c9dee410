// Opening a store in a SQLite file.
#include <juniper/mis/adapters/sqlite.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include "adapters/sqlite/backup.hpp"
#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/lent_sessions.hpp"
#include "adapters/sqlite/new_file.hpp"
#include "adapters/sqlite/schema.hpp"
#include "adapters/sqlite/unit.hpp"

namespace juniper::mis::adapters {
namespace sqlite {
namespace {

constexpr std::int32_t store_mark = 0x4a4d4953;  // "JMIS"

struct WrittenAtLast {
  SharedSync& sync;
  std::uint64_t number;
  ~WrittenAtLast() { sync.written(number); }
};

class SqliteStore final : public storage::Store {
 public:
  SqliteStore(std::shared_ptr<Pool> pool, std::chrono::milliseconds patience)
      : pool_(std::move(pool)), patience_(patience) {}

  storage::Capabilities capabilities() const override {
    return {.name = "sqlite", .durable = true, .many_processes = true, .concurrent_writers = false, .backup = true};
  }

  Result<void> change_schema(std::span<storage::SchemaStep const> steps) override {
    storage::Watch watch{{.time = patience_}};
    auto const turn = pool_->turn.take(watch);
    if (!turn) { return turn.error(); }
    auto const lease = pool_->lease(watch);
    if (!lease) { return lease.error(); }
    sqlite3_busy_timeout(lease->connection().native(), static_cast<int>(watch.left().count()));
    auto* const sync = pool_->sync();
    if (sync == nullptr) { return sqlite::change_schema(*lease, steps); }
    auto const number = sync->begin();
    auto done = [&] {
      WrittenAtLast const written{*sync, number};  // also when it throws: others wait for this
      return sqlite::change_schema(*lease, steps);
    }();
    if (!done.ok() || sync->wait(number)) { return done; }
    return Error{.code = ErrorCode::unknown_outcome, .text = "the disk failed while the schema was changed"};
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

  Result<void> back_up(std::string const& path, storage::Limits const& limits) override {
    if (auto good = check_path(path); !good) { return good; }
    storage::Watch watch{limits};
    auto const lease = pool_->lease(watch);
    if (!lease) { return lease.error(); }
    return copy_database(lease->connection(), path, watch);
  }

 private:
  std::shared_ptr<Pool> pool_;
  std::chrono::milliseconds patience_;
};

std::chrono::milliseconds patience_of(SqliteOptions const& options) {
  return std::clamp(options.patience, std::chrono::milliseconds{1}, std::chrono::milliseconds{1'000'000'000});
}

// A file of our own: commits leave syncing to SharedSync, which syncs once for all who wait.
Settings own_file_settings(SqliteOptions const& options) {
  return {.application_id = store_mark, .journal_mode = "wal", .synchronous = 1, .patience = patience_of(options), .shared_sync = true};
}

// A host's connections: there is none to spare for syncing, so every commit syncs for itself.
Settings lent_settings(SqliteOptions const& options, bool marked) {
  return {.application_id = marked ? store_mark : 0, .journal_mode = "wal", .synchronous = 2, .patience = patience_of(options), .shared_sync = false};
}

Result<std::shared_ptr<storage::Store>> store_on(Result<std::shared_ptr<Pool>> pool, Settings const& settings) {
  if (!pool) { return std::move(pool).error(); }
  return std::shared_ptr<storage::Store>{std::make_shared<SqliteStore>(*std::move(pool), settings.patience)};
}

}  // namespace
}  // namespace sqlite

Result<std::shared_ptr<storage::Store>> sqlite_store(std::string_view path, SqliteOptions options) {
  auto const file = std::string{path};
  if (auto good = sqlite::check_path(file); !good) { return std::move(good).error(); }
  if (auto made = sqlite::make_file(file); !made) { return std::move(made).error(); }
  auto const settings = sqlite::own_file_settings(options);
  return sqlite::store_on(sqlite::Pool::open(file, std::max<std::size_t>(options.connections, 1), settings), settings);
}

Result<std::shared_ptr<storage::Store>> sqlite_store(SqliteConnections connections, SqliteOptions options) {
  if (!connections.open) {
    return Error{.code = ErrorCode::invalid, .text = "a host that lends connections gives a function that opens them"};
  }
  auto const settings = sqlite::lent_settings(options, !connections.with_host_tables);
  auto sessions = sqlite::lent_sessions(std::move(connections), std::max<std::size_t>(options.connections, 1));
  if (!sessions) { return std::move(sessions).error(); }
  return sqlite::store_on(sqlite::Pool::on(*std::move(sessions), settings), settings);
}

}  // namespace juniper::mis::adapters
