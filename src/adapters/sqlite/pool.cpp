// Opening, leasing and mending connections.
#include "adapters/sqlite/pool.hpp"

#include <algorithm>
#include <utility>

#include "adapters/sqlite/failures.hpp"

namespace juniper::mis::adapters::sqlite {

Pool::Pool(std::unique_ptr<Sessions> sessions, Settings settings) : sessions_(std::move(sessions)), settings_(settings) {
  for (std::size_t i = 0; i < sessions_->count(); ++i) { connections_.push_back(std::make_unique<Connection>()); }
}

Pool::~Pool() {
  if (!at_home()) {
    // Finalising, rolling back and closing would all reach into files and shared memory that the parent is using.
    for (auto& connection : connections_) { (void)connection.release(); }
    (void)sessions_.release();
    return;
  }
  if (sync_.broken()) {
    // Closing would copy what the disk may not hold into the database. Whoever opens it next reads the log anew, by its checksums.
    for (auto const& connection : connections_) {
      if (auto* const handle = connection->native()) { sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); }
    }
  }
  connections_.clear();
}

Result<std::shared_ptr<Pool>> Pool::open(std::string const& path, std::size_t count, Settings const& settings) {
  if (settings.shared_sync) { ++count; }
  auto sessions = Sessions::open(path, count);
  if (!sessions) { return std::move(sessions).error(); }
  return on(*std::move(sessions), settings);
}

Result<std::shared_ptr<Pool>> Pool::on(std::unique_ptr<Sessions> sessions, Settings const& settings) {
  auto const count = sessions->count();
  std::shared_ptr<Pool> pool{new Pool{std::move(sessions), settings}};
  for (std::size_t i = 0; i < count; ++i) {
    if (auto ready = pool->set_up(i); !ready) { return std::move(ready).error(); }
  }
  if (settings.shared_sync) {
    if (auto ready = pool->set_sync_up(); !ready) { return std::move(ready).error(); }
  }
  return pool;
}

Result<void> Pool::set_sync_up() {
  auto const position = sessions_->lease(std::chrono::milliseconds{0});
  if (!position) { return error_of(SQLITE_CANTOPEN); }
  auto& connection = *connections_[*position];
  // What an earlier process left in the log may never have reached the disk, if its disk failed: it goes into the database before
  // anything is written after it. Others who are at work have done so themselves.
  auto const code = connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
  if (code != SQLITE_OK && !means_busy(code)) { return error_of(code); }
  if (auto const read = connection.run("SELECT 1 FROM sqlite_schema LIMIT 1"); read != SQLITE_OK) { return error_of(read); }
  sync_.use(connection.native());
  return {};
}

Result<void> Pool::set_up(std::size_t position) {
  return connections_[position]->set_up(static_cast<sqlite3*>(sessions_->native(position)), settings_);
}

Result<Lease> Pool::lease(storage::Watch& watch) {
  if (!at_home()) {
    return Error{.code = ErrorCode::closed, .text = "this store was opened by another process, of which this one is a fork",
                 .hint = "open it again in the child"};
  }
  while (true) {
    auto const slice = std::min(watch.left(), std::chrono::milliseconds{50});
    if (auto const position = sessions_->lease(slice)) {
      Lease lease{shared_from_this(), *position};
      if (lease.connection().native() == nullptr) {  // it could not be mended when it was given back
        sessions_->reopen(*position);
        if (auto ready = set_up(*position); !ready) {
          lease.connection().forget();
          return std::move(ready).error();
        }
      }
      return lease;
    }
    if (auto go_on = watch.look(); !go_on) { return storage::Turn::busy_or(std::move(go_on).error()); }
  }
}

void Pool::give_back(std::size_t position) noexcept {
  if (!at_home()) { return; }
  auto& connection = *connections_[position];
  if (connection.native() != nullptr && !connection.roll_back()) {
    connection.forget();
    sessions_->reopen(position);
    try {
      if (!set_up(position)) { connection.forget(); }
    } catch (...) {
      connection.forget();
    }
  }
  sessions_->give_back(position);
}

}  // namespace juniper::mis::adapters::sqlite
