// Copying a database that is in use.
#pragma once

#include <juniper/mis/storage/watch.hpp>

#include <string>

#include "adapters/sqlite/connection.hpp"

namespace juniper::mis::adapters::sqlite {

/// Copies the database behind a connection, as it is now, into a new file. The connection is left in a read transaction.
/// \return already_exists, storage_failed, busy, deadline_exceeded, cancelled.
Result<void> copy_database(Connection& from, std::string const& path, storage::Watch& watch);

}  // namespace juniper::mis::adapters::sqlite
