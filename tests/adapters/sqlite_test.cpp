// What only SQLite promises: files, settings, several openers, and failures that give nothing away.
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
using namespace std::chrono_literals;
namespace adapters = juniper::mis::adapters;

namespace {

// SQL under the library, as an intruder or a broken disk would have it. Gives the first column of the first row.
std::string raw(std::string const& path, std::string const& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &db) == SQLITE_OK);
  sqlite3_busy_timeout(db, 5000);
  std::string first;
  auto const keep_first = [](void* to, int, char** texts, char**) {
    auto& text = *static_cast<std::string*>(to);
    if (text.empty() && texts[0] != nullptr) { text = texts[0]; }
    return 0;
  };
  char* message = nullptr;
  auto const code = sqlite3_exec(db, sql.c_str(), keep_first, &first, &message);
  INFO(sql << ": " << (message == nullptr ? "" : message));
  sqlite3_free(message);
  sqlite3_close(db);
  REQUIRE(code == SQLITE_OK);
  return first;
}

unsigned mode_of(std::string const& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

// The words of whatever goes wrong; empty when nothing does.
template <class Call>
std::string words_of(Call const& call) {
  try {
    auto const outcome = call();
    return outcome.ok() ? std::string{} : outcome.error().message();
  } catch (mis::Failure const& failure) {
    return failure.what();
  }
}

constexpr char const* canary = "CANARY-Okafor";

}  // namespace

TEST_CASE("a store's files are its owner's alone, whatever the umask says", "[adapters]") {
  Folder folder;
  auto const path = folder.file("a store = of db");
  auto const before = ::umask(0);
  auto const store = adapters::sqlite_store(path).value();
  mis::storage::bring_up_to_date(*store, registry()).value();
  keep(*store, house(), {house_row(1)});
  ::umask(before);
  for (auto const* ending : {"", "-wal", "-shm"}) { CHECK(mode_of(path + ending) == 0600); }
}

TEST_CASE("tables lead with the tenant, hold types strictly and name what they refer to", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  CHECK(raw(store.path(), "SELECT sql FROM sqlite_schema WHERE name = 'member'") ==
        "CREATE TABLE \"member\" (\"tenant\" BLOB NOT NULL, \"id\" BLOB NOT NULL, \"version\" INTEGER NOT NULL, "
        "\"mac\" BLOB NOT NULL, \"house\" BLOB NOT NULL, \"name\" TEXT, \"points\" INTEGER, PRIMARY KEY (\"tenant\", \"id\"), "
        "FOREIGN KEY (\"tenant\", \"house\") REFERENCES \"house\" (\"tenant\", \"id\") DEFERRABLE INITIALLY DEFERRED) "
        "STRICT, WITHOUT ROWID");
  CHECK(raw(store.path(), "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql LIKE '%(\"tenant\", \"%'") == "5");
  CHECK(raw(store.path(), "SELECT type FROM pragma_table_info('house') WHERE name = 'note'") == "BLOB");  // sealed
  CHECK(raw(store.path(), "PRAGMA journal_mode") == "wal");
}

TEST_CASE("what was committed is there after opening again, and two openers see each other's commits", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  keep(*store, house(), {house_row(1)});
  store.reopen();
  CHECK(reading(*store)->count(house(), {}).value() == 1);
  auto const second = adapters::sqlite_store(store.path(), {.connections = 1}).value();
  keep(*second, house(), {house_row(2)});
  CHECK(reading(*store)->count(house(), {}).value() == 2);
  auto holding = writing(*second);
  CHECK(code_of(store->begin(Mode::write, tenant(1), {.time = 120ms})) == ErrorCode::busy);
  REQUIRE(holding->insert(house(), house_row(3)).ok());
  std::thread other{[&] {
    std::this_thread::sleep_for(100ms);
    holding->commit().value();
  }};
  auto waited = store->begin(Mode::write, tenant(1), {.time = 5s});
  other.join();
  REQUIRE(waited.ok());
  CHECK((*waited)->count(house(), {}).value() == 3);
}

TEST_CASE("more units than connections wait, and then are told", "[adapters]") {
  Folder folder;
  auto const store = adapters::sqlite_store(folder.file("s"), {.connections = 2}).value();
  mis::storage::bring_up_to_date(*store, registry()).value();
  auto first = reading(*store);
  auto second = reading(*store);
  CHECK(code_of(store->begin(Mode::read, tenant(1), {.time = 60ms})) == ErrorCode::busy);
  first.reset();
  CHECK(store->begin(Mode::read, tenant(1), {.time = 1s}).ok());
}

TEST_CASE("a long statement is stopped in its middle", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 1500; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  // No index helps here: text is looked for in a sub-query within a sub-query.
  auto slow = mis::where::in("order", house(), "order", mis::where::negate(mis::where::equal("badge", Bytes{1})));
  std::vector<mis::Predicate> parts;
  for (int i = 0; i < 400; ++i) { parts.push_back(mis::where::negate(mis::where::equal("badge", Bytes(static_cast<std::size_t>(i), 1)))); }
  slow = mis::where::all({slow, mis::where::all(parts)});
  for (auto const time : {5ms, 10'000ms}) {
    int asked = 0;
    auto const progress = [&](std::size_t) { return ++asked < 2; };
    auto unit = store->begin(Mode::read, tenant(1), {.time = time, .progress = progress}).value();
    auto const started = std::chrono::steady_clock::now();
    mis::Result<std::size_t> outcome = std::size_t{0};
    for (int i = 0; i < 100 && outcome; ++i) { outcome = unit->count(house(), slow); }
    CHECK(code_of(outcome) == (time == 5ms ? ErrorCode::deadline_exceeded : ErrorCode::cancelled));
    CHECK(std::chrono::steady_clock::now() - started < 2s);
  }
}

TEST_CASE("a damaged cell is found, and the failure does not say what is in it", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  struct Damage {
    char const* set;
    char const* field;
  };
  auto const damage = GENERATE(Damage{"founded = 'CANARY-Okafor'", "founded"}, Damage{"founded = '2015-02-30'", "founded"},
                               Damage{"open = 7", "open"}, Damage{"\"group\" = x'0102'", "group"}, Damage{"version = 0", "version"});
  keep(*store, house(), {house_row(1)});
  raw(store.path(), std::string{"PRAGMA foreign_keys=OFF; UPDATE house SET "} + damage.set);
  auto unit = reading(*store);
  try {
    (void)unit->get(house(), Uuid::from_number(1));
    FAIL("it was believed");
  } catch (mis::Failure const& failure) {
    CHECK(failure.code() == ErrorCode::tampered);
    CHECK(failure.error().field == damage.field);
    CHECK(failure.error().entity == "house");
    CHECK(std::string{failure.what()}.find("CANARY") == std::string::npos);
  }
  CHECK_THROWS_AS(all(*unit, {.from = &house()}), mis::Failure);
}

TEST_CASE("no error tells of a value, whichever way it comes about", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  auto row = house_row(1, canary);
  row.cells[8] = std::string{canary};
  keep(*store, house(), {row});
  std::vector<std::string> words;
  auto const say = [&words](auto const& call) {
    words.push_back(words_of(call));
    CHECK_FALSE(words.back().empty());
  };
  auto unit = writing(*store);
  say([&] { return unit->insert(house(), row); });
  say([&] { return unit->append(house(), std::vector{row}); });
  say([&] { return unit->patch(house(), {.id = row.id, .expected_version = 9, .cells = {{0, std::string{canary}}}}); });
  say([&] { return unit->patch(house(), {.id = row.id, .expected_version = 1, .cells = {{2, std::string{canary}}}}); });
  say([&] { return unit->count(house(), mis::where::equal(canary, std::string{canary})); });
  auto lost = row;
  lost.id = Uuid::from_number(2);
  lost.cells[5] = Uuid::from_number(99);
  REQUIRE(unit->insert(house(), lost).ok());
  say([&] { return unit->commit(); });
  unit.reset();
  say([&] { return store->begin(Mode::write, tenant(1), {.time = 0ms}); });
  // A trigger under the library that fails with the value in its text, and one in SQLite's own words.
  raw(store.path(), "CREATE TRIGGER t BEFORE INSERT ON house BEGIN SELECT RAISE(ABORT, 'CANARY-Okafor'); END");
  unit = writing(*store);
  say([&] { return unit->insert(house(), lost); });
  unit.reset();
  raw(store.path(), "DROP TRIGGER t; CREATE UNIQUE INDEX u ON house(colour)");
  unit = writing(*store);
  say([&] { return unit->insert(house(), lost); });
  unit.reset();
  raw(store.path(), "DROP INDEX u; ALTER TABLE house RENAME COLUMN colour TO color");
  unit = writing(*store);
  say([&] { return unit->insert(house(), lost); });
  unit.reset();
  say([&] { return adapters::sqlite_store("/nowhere/" + std::string{canary}); });
  say([&] { return adapters::sqlite_store("\"" + std::string{canary}); });
  for (auto const& text : words) {
    INFO(text);
    CHECK(text.find("CANARY") == std::string::npos);
    CHECK(text.find("Okafor") == std::string::npos);
    for (auto const* wording : {"constraint", "column", "RAISE", "near", "no such table"}) {  // SQLite's and SOCI's
      CHECK(text.find(wording) == std::string::npos);
    }
  }
}

TEST_CASE("other files are refused and left as they were", "[adapters]") {
  Folder folder;
  auto const text = folder.file("text");
  std::ofstream{text} << std::string(4000, 'x');
  CHECK(adapters::sqlite_store(text).error().code == ErrorCode::storage_failed);
  auto const theirs = folder.file("theirs.db");
  raw(theirs, "CREATE TABLE t(a)");
  CHECK(adapters::sqlite_store(theirs).error().code == ErrorCode::incompatible);
  CHECK(raw(theirs, "PRAGMA journal_mode") == "delete");
  for (auto const* path : {"", ":memory:", "a\"b"}) { CHECK(adapters::sqlite_store(path).error().code == ErrorCode::invalid); }
  auto const link = folder.file("none/at/all");
  CHECK(adapters::sqlite_store(link).error().code == ErrorCode::storage_failed);
}

TEST_CASE("a damaged database file is a failure, not a crash", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 3000; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  raw(store.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
  std::fstream file{store.path(), std::ios::in | std::ios::out | std::ios::binary};
  file.seekp(0, std::ios::end);
  auto const size = file.tellp();
  for (auto at = std::streamoff{4096} * 12; at < size; at += 4096) {
    file.seekp(at);
    file.write("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 12);
  }
  file.close();
  store.reopen();
  auto unit = reading(*store);
  try {
    (void)all(*unit, {.from = &house(), .limit = 3000});
    FAIL("it was read");
  } catch (mis::Failure const& failure) {
    CHECK(failure.code() == ErrorCode::storage_failed);
  }
}

TEST_CASE("a full disk leaves either everything or nothing, and the store usable", "[adapters]") {
  Subject store{"sqlite"};
  store.ready();
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
  std::size_t expected_rows = 0;
  int failed = 0;
  std::uint64_t next = 1;
  for (rlim_t room = 4096; room < 4096 * 60; room += 3000) {
    std::vector<Row> rows;
    for (int i = 0; i < 200; ++i) { rows.push_back(house_row(next++, std::string(300, 'x'))); }
    raw(store.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
    auto unit = writing(*store);
    rlimit tight{room, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    auto outcome = ErrorCode{};
    try {
      auto const added = unit->append(house(), rows);
      outcome = added ? code_of(unit->commit()) : code_of(added);
    } catch (mis::Failure const& failure) {
      outcome = failure.code();
    }
    unit.reset();
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    auto const now = reading(*store)->count(house(), {}).value();
    INFO("room " << room << ", outcome " << static_cast<int>(outcome));
    CHECK((now == expected_rows || now == expected_rows + rows.size()));
    if (outcome == ErrorCode{}) { CHECK(now == expected_rows + rows.size()); }
    if (outcome == ErrorCode::storage_failed) { CHECK(now == expected_rows); }
    CHECK((outcome == ErrorCode{} || outcome == ErrorCode::storage_failed || outcome == ErrorCode::unknown_outcome));
    failed += outcome == ErrorCode{} ? 0 : 1;
    expected_rows = now;
  }
  CHECK(failed > 10);
  store.reopen();
  CHECK(reading(*store)->count(house(), {}).value() == expected_rows);
  CHECK(raw(store.path(), "PRAGMA integrity_check") == "ok");
}
