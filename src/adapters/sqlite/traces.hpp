// Looking for bytes that should be gone in the file itself.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <span>

struct sqlite3;

namespace juniper::mis::adapters::sqlite {

/// Whether any of these byte strings is still somewhere in the file of an idle connection. Reads through SQLite's own handle,
/// for closing another would drop its locks. \throws Failure when the file cannot be read.
bool leaves_traces(sqlite3* connection, std::span<Bytes const> gone);

}  // namespace juniper::mis::adapters::sqlite
