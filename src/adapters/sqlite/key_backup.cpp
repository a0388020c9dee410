// Copying a key file that is in use: rows by SQL, the root key past it.
#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/key_root.hpp"
#include "adapters/sqlite/key_table.hpp"
#include "adapters/sqlite/new_file.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

// Copies all rows of a table, column by column as they are. \throws Failure.
void copy_rows(Connection& from, Connection& to, std::string const& table, std::string const& columns, int count) {
  auto read = from.prepare("SELECT " + columns + " FROM " + table);
  std::string marks = "?";
  for (int i = 1; i < count; ++i) { marks += ", ?"; }
  auto write = to.prepare("INSERT INTO " + table + "(" + columns + ") VALUES (" + marks + ")");
  while (true) {
    auto const code = read.step();
    if (code == SQLITE_DONE) { return; }
    if (code != SQLITE_ROW) { fail(code); }
    for (int i = 0; i < count; ++i) {
      if (sqlite3_bind_value(write.native(), i + 1, sqlite3_column_value(read.native(), i)) != SQLITE_OK) { fail(SQLITE_NOMEM); }
    }
    if (auto const done = write.step(); done != SQLITE_DONE) { fail(done); }
    write.reset();
  }
}

}  // namespace

Result<void> KeyTable::back_up(std::string const& path) {
  if (auto good = check_path(path); !good) { return good; }
  auto const root = read_root(path_);
  if (!root) { return root.error(); }
  storage::Watch watch{{.time = key_file_settings().patience}};
  auto const lease = pool_->lease(watch);
  if (!lease) { return lease.error(); }
  auto& from = lease->connection();
  if (auto const code = from.run("BEGIN"); code != SQLITE_OK) { return error_of(code); }  // one state for all tables
  return make_new_file(path, [&](std::string const& made) {
    return fill_key_file(made, *root, [&](Lease const& target) -> Result<void> {
      auto& to = target.connection();
      if (auto const code = to.run("BEGIN IMMEDIATE"); code != SQLITE_OK) { return error_of(code); }
      auto named = to.prepare("UPDATE identity SET id = ?");
      if (auto const code = named.bind(identity_).step(); code != SQLITE_DONE) { return error_of(code); }
      copy_rows(from, to, "key", "tenant, subject, compartment, id, wrapped, created_at", 6);
      copy_rows(from, to, "tombstone", "n, tenant, subject, compartment, destroyed_at", 5);
      auto const code = to.run("COMMIT");
      return code == SQLITE_OK ? Result<void>{} : Result<void>{error_of(code)};
    });
  });
}

}  // namespace juniper::mis::adapters::sqlite
