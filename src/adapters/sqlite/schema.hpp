// Changing what tables a SQLite store has.
#pragma once

#include <juniper/mis/storage/store.hpp>

#include <span>
#include <string_view>

#include "adapters/sqlite/pool.hpp"

namespace juniper::mis::adapters::sqlite {

/// Whether there is a table of that name.
bool has_table(Connection& connection, std::string_view name);

/// Carries the steps out, all or none. \return as storage::Store::change_schema.
Result<void> change_schema(Lease const& lease, std::span<storage::SchemaStep const> steps);

}  // namespace juniper::mis::adapters::sqlite
