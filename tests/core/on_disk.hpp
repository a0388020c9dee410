// The tests' school in files of its own: a database, its key file, and somebody who goes around the core.
#pragma once

#include "world.hpp"

#include <juniper/mis/adapters/key_file.hpp>
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/keys/key_ring.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <sqlite3.h>
#include <stdlib.h>

namespace juniper::mis::testing {

// A fresh folder under the current one, gone with its owner.
class FreshFolder {
 public:
  FreshFolder() {
    auto name = (std::filesystem::current_path() / "core_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) { throw std::runtime_error("no folder for a test"); }
    path_ = name;
  }
  ~FreshFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  FreshFolder(FreshFolder const&) = delete;
  FreshFolder& operator=(FreshFolder const&) = delete;
  std::string file(char const* name) const { return (path_ / name).string(); }
  std::filesystem::path const& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline void copy_file_over(std::string const& from, std::string const& to) {
  std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
}

// The names of the files in a folder that hold these bytes anywhere.
inline std::vector<std::string> files_holding(std::filesystem::path const& folder, ByteView needle) {
  std::vector<std::string> found;
  for (auto const& entry : std::filesystem::recursive_directory_iterator{folder}) {
    if (!entry.is_regular_file()) { continue; }
    std::ifstream in{entry.path(), std::ios::binary};
    std::vector<char> const text{std::istreambuf_iterator<char>{in}, {}};
    auto const same = [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; };
    if (std::search(text.begin(), text.end(), needle.begin(), needle.end(), same) != text.end()) {
      found.push_back(entry.path().filename().string());
    }
  }
  std::ranges::sort(found);
  return found;
}

inline std::vector<std::string> files_holding(std::filesystem::path const& folder, std::string_view text) {
  return files_holding(folder, ByteView{reinterpret_cast<std::uint8_t const*>(text.data()), text.size()});
}

// An id as it stands in SQL.
inline std::string sql_blob(Uuid const& id) {
  auto text = id.text();
  std::erase(text, '-');
  return "x'" + text + "'";
}

// The database file, opened without the core.
class AroundTheCore {
 public:
  explicit AroundTheCore(std::string const& path) { need(sqlite3_open(path.c_str(), &db_)); }
  ~AroundTheCore() { sqlite3_close(db_); }
  AroundTheCore(AroundTheCore const&) = delete;
  AroundTheCore& operator=(AroundTheCore const&) = delete;

  // Runs statements; how many rows the last one changed.
  int run(std::string const& sql) {
    need(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr));
    return sqlite3_changes(db_);
  }
  // Runs one statement with one value bound.
  int run(std::string const& sql, Bytes const& value) {
    sqlite3_stmt* statement = nullptr;
    need(sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr));
    need(sqlite3_bind_blob(statement, 1, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT));
    auto const code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    need(code == SQLITE_DONE ? SQLITE_OK : code);
    return sqlite3_changes(db_);
  }
  // The first cell of the first row.
  Bytes cell(std::string const& sql) {
    sqlite3_stmt* statement = nullptr;
    need(sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr));
    need(sqlite3_step(statement) == SQLITE_ROW ? SQLITE_OK : SQLITE_ERROR);
    auto const* begin = static_cast<std::uint8_t const*>(sqlite3_column_blob(statement, 0));
    Bytes out(begin, begin + sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return out;
  }

 private:
  static void need(int code) {
    if (code != SQLITE_OK) { throw std::runtime_error("going around the core failed"); }
  }
  sqlite3* db_ = nullptr;
};

// Two children and a note about both of them, on disk.
struct OnDisk {
  FreshFolder folder;
  World world{adapters::sqlite_store(database()).value(), key_file(key_path())};
  Id<Pupil> ava = world.admit("Ava", "Okafor");
  Id<Pupil> ben = world.admit("Ben", "Hartley");
  Id<Person> ava_herself = world.person_of(ava);
  Id<Person> ben_himself = world.person_of(ben);
  Id<SafeguardingNote> note = write_note("both were at the gate", "Ava said so", "Ben saw it");

  std::string database() const { return folder.file("meadow.db"); }
  std::string key_path() const { return folder.file("meadow.keys"); }
  std::string url() const { return "sqlite:" + database(); }

  Id<SafeguardingNote> write_note(char const* text, char const* ava_says, char const* ben_says) {
    auto desk = world.safeguarding();
    return safeguarding::note(desk, {.children = {{ava, SafeguardingText{ava_says}}, {ben, SafeguardingText{ben_says}}}, .text = text}).value();
  }
  // Nothing of the core is left open.
  void shut() {
    if (world.held) { world.held->close(); }
    world.held.reset();
    world.store.reset();
  }
  Result<Core> opened_with(std::string const& keys) { return mis::open(url(), {.keys = key_file(keys), .clock = world.clock}); }
  void open() { world.held = opened_with(key_path()).value(); }
  void erase(Id<Person> person) {
    auto officer = world.desk("officer", world.trust, purposes::records_management);
    officer.erase_person(as_subject(person)).value();
  }
  // The unwrapped keys, as the holder of the key file can have them.
  std::unique_ptr<keys::KeyRing> ring() const {
    auto contents = adapters::open_key_file(key_path(), false).value();
    return std::make_unique<keys::KeyRing>(contents.store, keys::root_key_provider(std::move(contents.root)), world.clock,
                                           time_ordered_ids(world.clock));
  }
};

}  // namespace juniper::mis::testing
