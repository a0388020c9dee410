// Connections that a host opened, and that stay the host's.
#pragma once

#include <juniper/mis/adapters/sqlite.hpp>

#include <memory>

#include "adapters/sqlite/sessions/sessions.hpp"

namespace juniper::mis::adapters::sqlite {

/// Takes `count` connections from the host. \return storage_failed when the host has none to give.
Result<std::unique_ptr<Sessions>> lent_sessions(SqliteConnections connections, std::size_t count);

}  // namespace juniper::mis::adapters::sqlite
