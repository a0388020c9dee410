// What SQLite's result codes mean to a caller; its texts are never used, for they quote what was stored.
#pragma once

#include <juniper/mis/base/error.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <string_view>

namespace juniper::mis::adapters::sqlite {

/// Whether others hold the database.
bool means_busy(int code) noexcept;

/// The error for a result code: busy, otherwise storage_failed.
Error error_of(int code);

/// Throws the Failure for a result code.
[[noreturn]] void fail(int code);

/// Throws the Failure for a cell that cannot be what was stored there; never says what it is.
[[noreturn]] void fail_damaged(EntityInfo const& entity, std::string_view field);

}  // namespace juniper::mis::adapters::sqlite
