// Opening, leasing and mending connections.
#include "adapters/sqlite/pool.hpp"

#include <algorithm>
#include <utility>

namespace juniper::mis::adapters::sqlite {

Pool::Pool(std::unique_ptr<Sessions> sessions, Settings settings) : sessions_(std::move(sessions)), settings_(settings) {
  for (std::size_t i = 0; i < sessions_->count(); ++i) { connections_.push_back(std::make_unique<Connection>()); }
}

Pool::~Pool() {
  if (at_home()) {
    connections_.clear();
    return;
  }
  // Finalising, rolling back and closing would all reach into files and shared memory that the parent is using.
  for (auto& connection : connections_) { (void)connection.release(); }
  (void)sessions_.release();
}

Result<std::shared_ptr<Pool>> Pool::open(std::string const& path, std::size_t count, Settings const& settings) {
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
  return pool;
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
