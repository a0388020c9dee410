// Setting up a connection: what it must hold to, set and read back.
#include <algorithm>
#include <thread>

#include "adapters/sqlite/connection.hpp"
#include "adapters/sqlite/failures.hpp"
#include "adapters/sqlite/feed.hpp"
#include "adapters/sqlite/sink.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// Text of the first column of the first row; pragmas answer with text or numbers alike. Not cached: run once.
int ask(sqlite3* handle, std::string const& sql, std::string& answer) {
  sqlite3_stmt* statement = nullptr;
  auto code = sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr);
  if (code == SQLITE_OK) {
    code = sqlite3_step(statement);
    if (code == SQLITE_ROW) {
      auto const* text = reinterpret_cast<char const*>(sqlite3_column_text(statement, 0));
      answer = text == nullptr ? "" : text;
      code = SQLITE_OK;
    } else if (code == SQLITE_DONE) {
      answer.clear();
      code = SQLITE_OK;
    }
  }
  auto const done = sqlite3_finalize(statement);
  return code == SQLITE_OK ? done : code;
}

// SQLite does not always wait by itself where a lock must be changed for another.
int ask_patiently(sqlite3* handle, std::string const& sql, std::string& answer, milliseconds patience) {
  auto const ends = steady_clock::now() + patience;
  while (true) {
    auto const code = ask(handle, sql, answer);
    if (!means_busy(code) || steady_clock::now() >= ends) { return code; }
    std::this_thread::sleep_for(milliseconds{5});
  }
}

// In KiB, and only taken as it is needed: a school's store fits, so that look-ups do not read its pages again and again.
constexpr char const* cache_of_pages = "-32768";

Error did_not_hold(char const* setting) {
  return {.code = ErrorCode::storage_failed,
          .text = std::string{"a setting that keeps data safe does not hold on this database: "} + setting};
}

}  // namespace

Result<void> Connection::insist(char const* pragma, std::string_view value, std::string_view held) {
  std::string answer;
  auto const set = std::string{"PRAGMA "} + pragma + '=' + std::string{value};
  if (auto const code = ask(handle_, set, answer); code != SQLITE_OK) { return error_of(code); }
  if (auto const code = ask(handle_, std::string{"PRAGMA "} + pragma, answer); code != SQLITE_OK) { return error_of(code); }
  if (answer != held) { return did_not_hold(pragma); }
  return {};
}

Result<void> Connection::claim(std::int32_t application_id) {
  std::string marked;
  std::string tables;
  auto code = ask(handle_, "PRAGMA application_id", marked);
  if (code == SQLITE_OK) { code = ask(handle_, "SELECT count(*) FROM sqlite_schema", tables); }
  if (code != SQLITE_OK) { return error_of(code); }
  auto const ours = std::to_string(application_id);
  if (marked == ours) { return {}; }
  if (marked != "0" || tables != "0") {
    return Error{.code = ErrorCode::incompatible, .text = "this file belongs to another application"};
  }
  return insist("application_id", ours, ours);
}

Result<void> Connection::set_up(sqlite3* handle, Settings const& settings) {
  if (handle == nullptr) { return error_of(SQLITE_CANTOPEN); }
  handle_ = handle;
  sqlite3_extended_result_codes(handle, 1);
  int defensive = 0;
  int quoted_text = 1;
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, &defensive);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, &quoted_text);  // a misspelt column is an error, not a text
  if (defensive != 1 || quoted_text != 0) { return did_not_hold("defensive"); }
  auto const patience = std::to_string(std::max<std::int64_t>(settings.patience.count(), 1));
  if (auto held = insist("busy_timeout", patience, patience); !held) { return held; }
  if (settings.application_id != 0) {
    if (auto ours = claim(settings.application_id); !ours) { return ours; }
  }
  std::string mode;
  auto const code = ask_patiently(handle, "PRAGMA journal_mode=" + std::string{settings.journal_mode}, mode, settings.patience);
  if (code != SQLITE_OK) { return error_of(code); }
  if (mode != settings.journal_mode) { return did_not_hold("journal_mode"); }
  struct Demand {
    char const* pragma;
    std::string value;
  };
  auto const demands = {Demand{"synchronous", std::to_string(settings.synchronous)}, Demand{"foreign_keys", "1"},
                        Demand{"secure_delete", "1"}, Demand{"trusted_schema", "0"},
                        Demand{"cell_size_check", "1"}, Demand{"temp_store", "2"},   // sorted rows never reach another file
                        Demand{"cache_size", cache_of_pages}};
  for (auto const& demand : demands) {
    if (auto held = insist(demand.pragma, demand.value, demand.value); !held) { return held; }
  }
  if (auto const known = register_feed(handle); known != SQLITE_OK) { return error_of(known); }
  if (auto const known = register_sink(handle); known != SQLITE_OK) { return error_of(known); }
  return {};
}

}  // namespace juniper::mis::adapters::sqlite
