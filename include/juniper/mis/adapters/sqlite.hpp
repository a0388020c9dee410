// A store in one SQLite file: the embedded default.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/storage/store.hpp>

#include <chrono>
#include <cstddef>
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

}  // namespace juniper::mis::adapters
