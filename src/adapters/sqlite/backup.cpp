// SQLite's own online backup, page by page, within limits.
#include "adapters/sqlite/backup.hpp"

#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/new_file.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

constexpr int pages_at_a_time = 256;  // a megabyte between looks at the clock

struct Target {
  sqlite3* handle = nullptr;
  sqlite3_backup* backup = nullptr;
  Target() = default;
  Target(Target const&) = delete;
  Target& operator=(Target const&) = delete;
  ~Target() {
    sqlite3_backup_finish(backup);
    sqlite3_close(handle);
  }
};

Result<void> copy_into(Connection& from, std::string const& made, storage::Watch& watch) {
  Target target;
  auto code = sqlite3_open_v2(made.c_str(), &target.handle, SQLITE_OPEN_READWRITE, nullptr);
  if (code != SQLITE_OK) { return error_of(code); }
  // Nobody sees the file before it is whole and forced to the disk: until then it needs no journal.
  code = sqlite3_exec(target.handle, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) { return error_of(code); }
  target.backup = sqlite3_backup_init(target.handle, "main", from.native(), "main");
  if (target.backup == nullptr) { return error_of(sqlite3_extended_errcode(target.handle)); }
  while (true) {
    code = sqlite3_backup_step(target.backup, pages_at_a_time);
    if (code != SQLITE_OK && code != SQLITE_DONE && !means_busy(code)) { return error_of(code); }
    auto const go_on = means_busy(code) ? watch.look() : watch.handled(pages_at_a_time);
    if (!go_on) { return go_on; }
    if (code == SQLITE_DONE) { break; }
    if (means_busy(code)) { sqlite3_sleep(1); }
  }
  code = sqlite3_backup_finish(target.backup);
  target.backup = nullptr;
  return code == SQLITE_OK ? Result<void>{} : Result<void>{error_of(code)};
}

}  // namespace

// The read transaction holds one state of the database still: what others commit meanwhile neither shows nor starts it anew.
Result<void> copy_database(Connection& from, std::string const& path, storage::Watch& watch) {
  if (auto const code = from.run("BEGIN"); code != SQLITE_OK) { return error_of(code); }
  if (auto const code = from.run("SELECT 1 FROM sqlite_schema LIMIT 1"); code != SQLITE_OK) { return error_of(code); }
  return make_new_file(path, [&](std::string const& made) { return copy_into(from, made, watch); });
}

}  // namespace juniper::mis::adapters::sqlite
