// One sync of the write-ahead log for all who have committed and wait: durable before acknowledged, and before anybody here sees it.
#pragma once

#include <juniper/mis/storage/watch.hpp>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>

struct sqlite3;

namespace juniper::mis::adapters::sqlite {

/// Syncs the log of one database for this process. Commits are numbered by whoever writes, one at a time. Safe to use from several
/// threads.
class SharedSync {
 public:
  /// Uses a connection that nobody else uses, and that has read at least once.
  void use(sqlite3* connection) noexcept { connection_ = connection; }

  /// A commit begins: what it writes may be seen by others from now on. By the one writer only.
  std::uint64_t begin() noexcept { return ++begun_; }
  /// The commit of that number has been written, or has failed; it is not durable yet.
  void written(std::uint64_t number) noexcept;
  /// Waits until a commit is durable: the first who comes syncs for all who wait by then. \return false when the disk failed:
  /// nothing is known of that commit, and the store must be opened anew.
  bool wait(std::uint64_t number);
  /// Waits until whatever a snapshot that was taken before may show is durable. \return busy, cancelled.
  Result<void> wait_for_all(storage::Watch& watch);
  /// Whether a sync has failed. What the disk holds is unknown then, and no later sync tells: only reading the log anew does.
  bool broken() const noexcept { return broken_; }

 private:
  bool sync() noexcept;
  // Goes on with one step: syncs, or waits a while for who does.
  void advance(std::unique_lock<std::mutex>& lock, std::uint64_t number);

  sqlite3* connection_ = nullptr;
  std::mutex mutex_;
  std::condition_variable written_more_;
  std::condition_variable synced_more_;
  std::atomic<std::uint64_t> begun_ = 0;
  std::atomic<std::uint64_t> synced_ = 0;
  std::atomic<bool> broken_ = false;
  std::uint64_t written_ = 0;
  int awaiting_ = 0;  // readers who wait for a commit under way to be written
  bool syncing_ = false;
};

}  // namespace juniper::mis::adapters::sqlite
