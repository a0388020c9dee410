// A disk for SQLite that forgets what was not synced: the default file system of this process while it lives.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace juniper::mis::testing {

/// Everything that SQLite writes goes to the real disk; beside it is kept what would be left if the power went now.
class ForgetfulDisk {
 public:
  ForgetfulDisk();
  ~ForgetfulDisk();
  ForgetfulDisk(ForgetfulDisk const&) = delete;
  ForgetfulDisk& operator=(ForgetfulDisk const&) = delete;

  std::atomic<bool> syncs_fail = false;       ///< whether the log of a database cannot be synced
  std::atomic<bool> syncs_wait = false;       ///< whether syncs of a log wait until this is false again
  std::atomic<int> syncs_of_logs = 0;         ///< how often a log was synced

  /// The power goes: what is left of a database and its log is written to another place. With `torn`, some sectors that were
  /// written after the last sync are there too, whichever.
  void lose_power(std::string const& database, std::string const& to, std::mt19937_64* torn = nullptr);

 private:
  struct File;
  using Image = std::vector<std::uint8_t>;
  static int open(sqlite3_vfs* vfs, char const* name, sqlite3_file* file, int flags, int* out);
  static int sync(sqlite3_file* file, int flags);
  static int close(sqlite3_file* file);
  void left_of(std::string const& path, std::string const& to, std::mt19937_64* torn);
  static Image whole(sqlite3_file* real);

  sqlite3_vfs* real_ = nullptr;
  sqlite3_vfs vfs_{};
  sqlite3_io_methods methods_{};
  std::mutex mutex_;
  std::map<std::string, Image> durable_;
};

}  // namespace juniper::mis::testing
