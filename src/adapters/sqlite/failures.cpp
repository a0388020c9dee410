// Classifying SQLite's result codes.
#include "adapters/sqlite/failures.hpp"

#include <string>

#include <sqlite3.h>

namespace juniper::mis::adapters::sqlite {
namespace {

char const* meaning_of(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_IOERR: return "the disk could not be read or written";
    case SQLITE_CORRUPT: return "the database file is damaged";
    case SQLITE_NOTADB: return "the file is not a database";
    case SQLITE_READONLY: return "the database file may not be written";
    case SQLITE_CANTOPEN: return "the database file cannot be opened";
    case SQLITE_NOMEM: return "there is not enough memory";
    case SQLITE_ERROR: return "the store has no place for this; its schema has not been brought up to date";
    case SQLITE_TOOBIG: return "a value is too large to be stored";
    default: return "the database refused the operation";
  }
}

}  // namespace

bool means_busy(int code) noexcept { return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED; }

Error error_of(int code) {
  if (means_busy(code)) {
    return {.code = ErrorCode::busy, .text = "the store was held by others for the whole time allowed",
            .hint = "try again, or allow more time"};
  }
  return {.code = ErrorCode::storage_failed,
          .text = std::string{meaning_of(code)} + " (SQLite result " + std::to_string(code) + ")"};
}

void fail(int code) { throw Failure(error_of(code)); }

void fail_damaged(EntityInfo const& entity, std::string_view field) {
  throw Failure({.code = ErrorCode::tampered,
                 .text = "a stored cell is not of the form in which it was written",
                 .entity = std::string{entity.name},
                 .field = std::string{field}});
}

}  // namespace juniper::mis::adapters::sqlite
