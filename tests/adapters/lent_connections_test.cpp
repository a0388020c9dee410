// Tests of a SQLite store on connections that a host opened: settings held, nothing closed that is not ours.
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/testing/world.hpp>

#include <filesystem>
#include <set>

#include <sqlite3.h>

#include "catch.hpp"

namespace lent_tests {

namespace mis = juniper::mis;
namespace adapters = juniper::mis::adapters;

// A host that opens connections its own way, and closes them itself.
struct Host {
  std::filesystem::path path = std::filesystem::current_path() / "lent.db";
  std::set<sqlite3*> open_now;
  std::set<void*> returned;
  std::size_t asked = 0;

  Host() { clean(); }
  ~Host() {
    for (auto* handle : open_now) { CHECK(sqlite3_close(handle) == SQLITE_OK); }  // refused while a statement is left
    clean();
  }
  Host(Host const&) = delete;
  Host& operator=(Host const&) = delete;

  void clean() const {
    for (auto const* end : {"", "-wal", "-shm"}) { std::filesystem::remove(path.string() + end); }
  }
  void* open(char const* name = nullptr) {
    ++asked;
    sqlite3* handle = nullptr;
    auto const where = name == nullptr ? path.string() : std::string{name};
    if (sqlite3_open_v2(where.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr) != SQLITE_OK) { return nullptr; }
    open_now.insert(handle);
    return handle;
  }
  // [connections]
  adapters::SqliteConnections connections(bool with_host_tables = false) {
    return {.open = [this] { return open(); },                                   // a sqlite3*, opened the host's own way
            .give_back = [this](void* handle) { returned.insert(handle); },      // the host closes it when it likes
            .with_host_tables = with_host_tables};
  }
  // [connections]
};

std::string ask(sqlite3* handle, char const* sql) {
  std::string answer;
  auto const keep = [](void* to, int, char** texts, char**) {
    *static_cast<std::string*>(to) = texts[0] == nullptr ? "" : texts[0];
    return 0;
  };
  REQUIRE(sqlite3_exec(handle, sql, keep, &answer, nullptr) == SQLITE_OK);
  return answer;
}

auto code_of(auto const& result) { return result.ok() ? mis::ErrorCode{} : result.error().code; }

}  // namespace lent_tests

using namespace lent_tests;

TEST_CASE("a store works on connections that the host opened, and gives every one of them back open", "[adapters]") {
  Host host;
  {
    auto const keys = mis::keys_in_memory();
    mis::testing::World world{adapters::sqlite_store(host.connections(), {.connections = 3}).value(), keys};
    CHECK(host.asked == 3);
    auto const ava = world.admit("Ava", "Okafor");
    CHECK(world.office().get(ava).ok());
    CHECK(world.core().verify(world.tenant).value().holds());
    for (auto* handle : host.open_now) {
      CHECK(ask(handle, "PRAGMA journal_mode") == "wal");
      CHECK(ask(handle, "PRAGMA synchronous") == "2");
      CHECK(ask(handle, "PRAGMA foreign_keys") == "1");
      CHECK(ask(handle, "PRAGMA secure_delete") == "1");
    }
    CHECK(host.returned.empty());
    // The same file opens by its path too: it is one store.
    auto by_path = adapters::sqlite_store(host.path.string());
    CHECK(by_path.ok());
  }
  CHECK(host.returned.size() == 3);
  for (auto* handle : host.open_now) {
    CHECK(sqlite3_get_autocommit(handle) != 0);
    CHECK(sqlite3_next_stmt(handle, nullptr) == nullptr);  // nothing of ours is left on it
    CHECK(ask(handle, "SELECT count(*) FROM pupil") == "1");
  }
}

TEST_CASE("settings that a lent connection cannot hold are refused, and the connection is given back", "[adapters]") {
  Host host;
  adapters::SqliteConnections in_memory{.open = [&] { return host.open(":memory:"); },
                                        .give_back = [&](void* handle) { host.returned.insert(handle); }};
  CHECK(code_of(adapters::sqlite_store(std::move(in_memory), {.connections = 1})) == mis::ErrorCode::storage_failed);
  CHECK(host.returned.size() == 1);
}

TEST_CASE("a host that lends nothing, or one connection twice, is told so", "[adapters]") {
  Host host;
  CHECK(code_of(adapters::sqlite_store(adapters::SqliteConnections{})) == mis::ErrorCode::invalid);
  CHECK(code_of(adapters::sqlite_store({.open = [] { return static_cast<void*>(nullptr); }})) == mis::ErrorCode::storage_failed);
  auto* const one = host.open();
  CHECK(code_of(adapters::sqlite_store({.open = [one] { return one; }}, {.connections = 2})) == mis::ErrorCode::storage_failed);
  CHECK(adapters::sqlite_store({.open = [one] { return one; }}, {.connections = 1}).ok());
}

TEST_CASE("a database with tables of the host's own is shared only when the host says so, and when no name collides", "[adapters]") {
  Host host;
  auto* const own = static_cast<sqlite3*>(host.open());
  ask(own, "CREATE TABLE host_settings(name TEXT, value TEXT)");
  ask(own, "INSERT INTO host_settings VALUES ('colour', 'blue')");
  CHECK(code_of(adapters::sqlite_store(host.connections())) == mis::ErrorCode::incompatible);
  {
    mis::testing::World world{adapters::sqlite_store(host.connections(true)).value(), mis::keys_in_memory()};
    auto const ava = world.admit("Ava", "Okafor");
    CHECK(world.office().get(ava).ok());
    CHECK(ask(own, "SELECT value FROM host_settings") == "blue");
    CHECK(ask(own, "PRAGMA application_id") == "0");
  }
  Host other;
  auto* const taken = static_cast<sqlite3*>(other.open());
  ask(taken, "CREATE TABLE pupil(name TEXT)");
  auto store = adapters::sqlite_store(other.connections(true)).value();
  // [engine]
  mis::OpenOptions options{.keys = mis::keys_in_memory()};
  options.engines["lent"] = [&](std::string_view) { return mis::Result<std::shared_ptr<mis::storage::Store>>{store}; };
  auto const opened = mis::open("lent:", std::move(options));
  // [engine]
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == mis::ErrorCode::incompatible);
  CHECK(opened.error().entity == "pupil");
  CHECK(ask(taken, "SELECT count(*) FROM pragma_table_info('pupil')") == "1");
}
