// The first who waits syncs; the others find it done, or sync together after it.
#include "adapters/sqlite/shared_sync.hpp"

#include <chrono>

#include <sqlite3.h>

#include <juniper/mis/storage/turn.hpp>

namespace juniper::mis::adapters::sqlite {
namespace {

constexpr std::chrono::milliseconds a_while{50};

}  // namespace

void SharedSync::written(std::uint64_t number) noexcept {
  bool awaited = false;
  {
    auto const lock = std::scoped_lock{mutex_};
    written_ = number;
    awaited = awaiting_ > 0;
  }
  if (awaited) { written_more_.notify_all(); }  // whoever waits for a sync that is under way sleeps on
}

// Through SQLite's own file, which also syncs the folder when the log is new.
bool SharedSync::sync() noexcept {
  sqlite3_file* log = nullptr;
  auto const code = sqlite3_file_control(connection_, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  if (code != SQLITE_OK || log == nullptr || log->pMethods == nullptr) { return false; }
  return log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

void SharedSync::advance(std::unique_lock<std::mutex>& lock, std::uint64_t number) {
  if (written_ < number) {
    ++awaiting_;
    written_more_.wait_for(lock, a_while);
    --awaiting_;
    return;
  }
  if (syncing_) {
    synced_more_.wait_for(lock, a_while);
    return;
  }
  syncing_ = true;
  auto const covers = written_;  // whatever is written by now is in the file before the sync begins
  lock.unlock();
  auto const done = sync();
  lock.lock();
  syncing_ = false;
  if (done) {
    synced_ = covers;
  } else {
    broken_ = true;
  }
  synced_more_.notify_all();
}

bool SharedSync::wait(std::uint64_t number) {
  auto lock = std::unique_lock{mutex_};
  while (synced_ < number && !broken_) { advance(lock, number); }
  return synced_ >= number;
}

Result<void> SharedSync::wait_for_all(storage::Watch& watch) {
  auto const seen = begun_.load();
  if (synced_ >= seen) { return {}; }
  auto lock = std::unique_lock{mutex_};
  while (synced_ < seen && !broken_) {
    advance(lock, seen);
    if (auto const go_on = watch.look(); !go_on) { return storage::Turn::busy_or(go_on.error()); }
  }
  return {};
}

}  // namespace juniper::mis::adapters::sqlite
