// Connections with their settings, leased one unit of work at a time.
#pragma once

#include <juniper/mis/base/this_process.hpp>
#include <juniper/mis/storage/turn.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <memory>
#include <string>
#include <vector>

#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/sessions/sessions.hpp"
#include "adapters/sqlite/shared_sync.hpp"

namespace juniper::mis::adapters::sqlite {

/// A connection for as long as it is held; given back clean, or opened anew when it cannot be cleaned.
class Lease;

/// All connections of one store.
class Pool : public std::enable_shared_from_this<Pool> {
 public:
  /// Opens them. \return what Connection::set_up() does, storage_failed.
  static Result<std::shared_ptr<Pool>> open(std::string const& path, std::size_t count, Settings const& settings);
  /// Sets up sessions that are open. \return what Connection::set_up() does.
  static Result<std::shared_ptr<Pool>> on(std::unique_ptr<Sessions> sessions, Settings const& settings);
  /// In a process that came of fork() nothing is closed: what is open belongs to the parent.
  ~Pool();

  /// Whether this is the process that opened the connections.
  bool at_home() const noexcept { return this_process() == process_; }
  /// Takes a connection. \return busy when none came free in time, cancelled; closed after fork().
  Result<Lease> lease(storage::Watch& watch);
  /// One writing unit at a time within this process; others wait in SQLite.
  storage::Turn turn{};
  /// Makes commits durable; null where every commit syncs for itself.
  SharedSync* sync() noexcept { return settings_.shared_sync ? &sync_ : nullptr; }

 private:
  friend class Lease;
  Pool(std::unique_ptr<Sessions> sessions, Settings settings);
  void give_back(std::size_t position) noexcept;
  Result<void> set_up(std::size_t position);
  // Keeps one connection for syncing, so that whoever waits for the disk holds none.
  Result<void> set_sync_up();

  std::int64_t process_ = this_process();
  std::unique_ptr<Sessions> sessions_;
  Settings settings_;
  SharedSync sync_;
  std::vector<std::unique_ptr<Connection>> connections_;  // gone before the sessions they stand on
};

class Lease {
 public:
  Lease(std::shared_ptr<Pool> pool, std::size_t position) noexcept : pool_(std::move(pool)), position_(position) {}
  Lease(Lease&&) noexcept = default;
  Lease& operator=(Lease&& other) noexcept {
    if (this != &other) {
      release();
      pool_ = std::move(other.pool_);
      position_ = other.position_;
    }
    return *this;
  }
  ~Lease() { release(); }

  /// Whether a connection is held.
  bool held() const noexcept { return pool_ != nullptr; }
  /// Whether this is the process that opened it.
  bool at_home() const noexcept { return pool_ == nullptr || pool_->at_home(); }
  /// The connection.
  Connection& connection() const noexcept { return *pool_->connections_[position_]; }
  /// Whose it is.
  std::shared_ptr<Pool> const& pool() const noexcept { return pool_; }
  /// Runs a change of schema. \return the native extended result code.
  int change(std::string const& sql) const noexcept { return pool_->sessions_->run(position_, sql); }
  /// Gives it back now.
  void release() noexcept {
    if (auto const pool = std::move(pool_)) { pool->give_back(position_); }
    pool_ = nullptr;
  }

 private:
  std::shared_ptr<Pool> pool_;
  std::size_t position_;
};

}  // namespace juniper::mis::adapters::sqlite
