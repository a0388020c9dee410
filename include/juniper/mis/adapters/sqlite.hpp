// A store in one SQLite file: the embedded default.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/storage/store.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace juniper::mis::adapters {

/// How a SQLite store is opened.
struct SqliteOptions {
  std::size_t connections = 4;             ///< how many units of work may be open at once, in this process
  std::chrono::milliseconds patience{30'000};  ///< how long opening and changing the schema wait for other processes
};

/// Opens a store in a file, which is created readable by its owner alone when it is not there. Write-ahead log, every commit
/// forced to the disk, foreign keys enforced, deleted content overwritten: set and read back on every connection. Several
/// processes may have it open. \return invalid (a path that cannot be one), incompatible (somebody else's file), busy,
/// storage_failed (cannot be opened, not a database, or a setting did not hold).
Result<std::shared_ptr<storage::Store>> sqlite_store(std::string_view path, SqliteOptions options = {});

/// Connections that a host opens, for a database with a VFS, a cipher or a life of its own. The store never closes one. From
/// `open` until `give_back` a connection is the store's alone: it begins transactions on it, and sets busy timeout, progress
/// handler and the pragmas named at sqlite_store(), which stay set afterwards.
struct SqliteConnections {
  /// Another connection to the one database, as a `sqlite3*` without an open transaction, opened for reading and writing in
  /// SQLite's serialized or multi-thread mode by the same SQLite library; null when there is none. Asked as many times as
  /// SqliteOptions::connections says, and again in place of one that could not be rolled back.
  std::function<void*()> open{};
  /// Told each connection that the store is done with, with every statement finalised; empty: nobody wants to know.
  std::function<void(void* connection)> give_back{};
  /// Whether the host keeps tables of its own in the database. Then the database is not marked as the library's; a table of the
  /// host's that has the name of an entity is `incompatible`.
  bool with_host_tables = false;
};

/// The same on a host's own connections. All settings are set on each of them and read back; a database in memory cannot hold
/// them. \return as with a path, and invalid without `open`.
Result<std::shared_ptr<storage::Store>> sqlite_store(SqliteConnections connections, SqliteOptions options = {});

}  // namespace juniper::mis::adapters
