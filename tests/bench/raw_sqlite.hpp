// The native peer on SQLite: a connection with the library's settings, and files in memory where the machine has such.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

#include <sqlite3.h>
#include <stdlib.h>

namespace bench {

/// Ends the measurement when something did not go as it must.
inline void need(bool good) {
  if (!good) { throw std::runtime_error("a step of the measurement failed"); }
}

/// Runs statements that yield nothing.
inline void exec(sqlite3* db, char const* sql) { need(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

/// Prepares a statement once.
inline sqlite3_stmt* prepared(sqlite3* db, std::string const& sql) {
  sqlite3_stmt* statement = nullptr;
  need(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
  return statement;
}

/// A connection opened as every program opens one.
class Raw {
 public:
  Raw() = default;
  explicit Raw(std::string const& path) { open(path); }
  Raw(Raw const&) = delete;
  Raw& operator=(Raw const&) = delete;
  ~Raw() { close(); }
  /// Opens a file with the settings that the library insists on.
  void open(std::string const& path) {
    close();
    need(sqlite3_open(path.c_str(), &db_) == SQLITE_OK);
    exec(db_, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
              "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768");
  }
  /// Closes it.
  void close() {
    sqlite3_close(db_);
    db_ = nullptr;
  }
  /// The handle.
  sqlite3* handle() const { return db_; }
  /// The one integer that a query yields.
  long long integer(std::string const& sql) {
    auto* const statement = prepared(db_, sql);
    need(sqlite3_step(statement) == SQLITE_ROW);
    auto const value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
  }

 private:
  sqlite3* db_ = nullptr;
};

/// A folder that goes with its owner: in memory unless a disk is what is measured.
class Folder {
 public:
  explicit Folder(bool on_disk = false) {
    std::filesystem::path const memory = "/dev/shm";
    auto const base = !on_disk && std::filesystem::is_directory(memory) ? memory : std::filesystem::current_path();
    auto name = (base / "juniper_mis_bench_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) { throw std::runtime_error("no folder for a measurement"); }
    path_ = name;
  }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  /// A file in it.
  std::string file(std::string const& name) const { return (path_ / name).string(); }
  /// Removes what is in it.
  void clear() const {
    for (auto const& entry : std::filesystem::directory_iterator(path_)) { std::filesystem::remove(entry.path()); }
  }

 private:
  std::filesystem::path path_;
};

}  // namespace bench
