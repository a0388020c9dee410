// The table-valued function as a virtual table of SQLite.
#include "adapters/sqlite/feed.hpp"

#include <new>
#include <string>

#include <sqlite3.h>

#include "adapters/sqlite/statement.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

struct Cursor : sqlite3_vtab_cursor {
  Feed const* feed = nullptr;
  std::size_t row = 0;
};

int connect(sqlite3* connection, void*, int, char const* const*, sqlite3_vtab** table, char**) noexcept {
  try {
    std::string sql = "CREATE TABLE x(";
    for (std::size_t i = 0; i < feed_columns; ++i) { sql += "c" + std::to_string(i) + ","; }
    sql += "feed HIDDEN)";
    auto const code = sqlite3_declare_vtab(connection, sql.c_str());
    if (code != SQLITE_OK) { return code; }
    *table = new sqlite3_vtab{};
    return SQLITE_OK;
  } catch (...) {
    return SQLITE_NOMEM;
  }
}

int disconnect(sqlite3_vtab* table) noexcept {
  delete table;
  return SQLITE_OK;
}

int best_index(sqlite3_vtab*, sqlite3_index_info* info) noexcept {
  for (int i = 0; i < info->nConstraint; ++i) {
    auto const& constraint = info->aConstraint[i];
    if (constraint.iColumn != static_cast<int>(feed_columns)) { continue; }
    if (constraint.usable == 0 || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) { return SQLITE_CONSTRAINT; }
    info->aConstraintUsage[i].argvIndex = 1;
    info->aConstraintUsage[i].omit = 1;
    info->estimatedCost = 10;
    info->estimatedRows = 10;
    return SQLITE_OK;
  }
  return SQLITE_CONSTRAINT;  // without a feed there is nothing to read
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) noexcept {
  *cursor = new (std::nothrow) Cursor{};
  return *cursor == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor) noexcept {
  delete static_cast<Cursor*>(cursor);
  return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor* cursor, int, char const*, int count, sqlite3_value** values) noexcept {
  auto* self = static_cast<Cursor*>(cursor);
  self->feed = count == 1 ? static_cast<Feed const*>(sqlite3_value_pointer(values[0], feed_type)) : nullptr;
  self->row = 0;
  return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* cursor) noexcept {
  ++static_cast<Cursor*>(cursor)->row;
  return SQLITE_OK;
}

int at_end(sqlite3_vtab_cursor* cursor) noexcept {
  auto const* self = static_cast<Cursor*>(cursor);
  return self->feed == nullptr || self->row >= self->feed->rows() ? 1 : 0;
}

int column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int index) noexcept {
  auto const* self = static_cast<Cursor*>(cursor);
  if (index >= static_cast<int>(feed_columns)) { return SQLITE_OK; }
  try {
    give_result(context, self->feed->cell(self->row, static_cast<std::size_t>(index)));
    return SQLITE_OK;
  } catch (...) {
    return SQLITE_NOMEM;
  }
}

int row_id(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) noexcept {
  *id = static_cast<sqlite3_int64>(static_cast<Cursor*>(cursor)->row);
  return SQLITE_OK;
}

sqlite3_module module() noexcept {
  sqlite3_module m{};
  m.xConnect = connect;
  m.xBestIndex = best_index;
  m.xDisconnect = disconnect;
  m.xOpen = open;
  m.xClose = close;
  m.xFilter = filter;
  m.xNext = next;
  m.xEof = at_end;
  m.xColumn = column;
  m.xRowid = row_id;
  return m;
}

}  // namespace

int register_feed(sqlite3* connection) noexcept {
  static sqlite3_module const feed = module();
  return sqlite3_create_module_v2(connection, feed_type, &feed, nullptr, nullptr);
}

}  // namespace juniper::mis::adapters::sqlite
