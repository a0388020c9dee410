// The key file: keys that last, keys that are gone for good, and a root key that is nowhere else.
#include <juniper/mis/adapters/key_file.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
namespace adapters = juniper::mis::adapters;
namespace keys = juniper::mis::keys;

namespace {

Bytes content_of(std::string const& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

bool holds(Bytes const& text, mis::ByteView part) {
  return std::search(text.begin(), text.end(), part.begin(), part.end()) != text.end();
}

keys::KeyOwner owner(std::uint64_t subject, std::string compartment) {
  return {tenant(1), {Uuid::from_number(subject)}, std::move(compartment)};
}

keys::StoredKey key(std::uint64_t id, keys::KeyOwner of, std::size_t size = 72) {
  keys::StoredKey k{.id = Uuid::from_number(id), .owner = std::move(of), .wrapped = Bytes(size), .created_at = Instant{}};
  std::mt19937_64 random{id};
  for (auto& b : k.wrapped) { b = static_cast<std::uint8_t>(random()); }
  return k;
}

constexpr Instant noon{std::chrono::hours{12}};

// How often the bytes are in this process's writable memory. Read through /proc, chunk by chunk, into guarded memory that is
// itself left out: a sanitizer does not mind that.
std::size_t copies_of(mis::ByteView view) {
  auto chunk = keys::SecretBytes{std::size_t{1} << 16};
  auto const own = reinterpret_cast<unsigned long>(chunk.view().data());
  auto const memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  REQUIRE(memory >= 0);
  std::ifstream maps{"/proc/self/maps"};
  std::string line;
  std::size_t copies = 0;
  while (std::getline(maps, line)) {
    unsigned long from = 0;
    unsigned long to = 0;
    char rights[5] = {};
    if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w') { continue; }
    if (to - from > (1UL << 30) || (own >= from && own < to)) { continue; }  // a sanitizer's shadow; the chunk
    for (auto at = from; at < to; at += chunk.size() - view.size() + 1) {
      auto const got = ::pread(memory, chunk.writable().data(), std::min<std::size_t>(chunk.size(), to - at), static_cast<off_t>(at));
      if (got <= 0) { break; }
      auto read = mis::ByteView{chunk.view()}.first(static_cast<std::size_t>(got));
      for (auto hit = std::ranges::search(read, view); !hit.empty(); hit = std::ranges::search(read, view)) {
        ++copies;
        read = {hit.end(), read.end()};
      }
    }
  }
  ::close(memory);
  return copies;
}

}  // namespace

TEST_CASE("a key file is made once, keeps its identity and root key, and is its owner's alone", "[adapters]") {
  Folder folder;
  auto const path = folder.file("meadow.keys");
  CHECK(adapters::open_key_file(path, false).error().code == ErrorCode::not_found);
  Uuid identity;
  Bytes root;
  {
    auto const made = adapters::open_key_file(path, true).value();
    identity = made.store->identity();
    root = mis::copy_of(made.root.view());
    REQUIRE(root.size() == 32);
    CHECK(identity);
    made.store->add(std::vector{key(5, owner(1, "pupil_file"))});
  }
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  CHECK(holds(content_of(path), root));
  auto const again = adapters::open_key_file(path, true).value();
  CHECK(again.store->identity() == identity);
  CHECK(again.root.equals(root));
  auto const found = again.store->find(owner(1, "pupil_file"));
  REQUIRE(found.has_value());
  CHECK(found->wrapped == key(5, {}).wrapped);
  CHECK(again.store->find(tenant(1), Uuid::from_number(5)).has_value());
  CHECK_FALSE(again.store->find(tenant(2), Uuid::from_number(5)).has_value());
  CHECK_FALSE(again.store->find(owner(1, "health")).has_value());
  Folder other;
  CHECK_FALSE(adapters::open_key_file(other.file("k"), true).value().root.equals(root));
  auto const rootless = adapters::sqlite_key_store(other.file("hosted")).value();
  CHECK(adapters::open_key_file(other.file("hosted"), false).value().root.size() == 0);
}

TEST_CASE("a living key is kept and a destroyed one never comes back", "[adapters]") {
  Folder folder;
  auto const store = adapters::sqlite_key_store(folder.file("k")).value();
  store->add(std::vector{key(1, owner(1, "a")), key(2, owner(1, "b")), key(3, owner(2, "a"))});
  store->add(std::vector{key(9, owner(1, "a"))});
  CHECK(store->find(owner(1, "a"))->id == Uuid::from_number(1));
  store->destroy(tenant(1), {Uuid::from_number(1)}, std::vector<std::string>{"a", "c"}, noon);
  CHECK_FALSE(store->find(owner(1, "a")).has_value());
  CHECK(store->find(owner(1, "b")).has_value());
  store->add(std::vector{key(9, owner(1, "a"))});
  CHECK_FALSE(store->find(owner(1, "a")).has_value());
  CHECK(store->tombstones(tenant(1)).size() == 2);
  store->destroy(tenant(1), {Uuid::from_number(1)}, {}, noon);
  CHECK_FALSE(store->find(owner(1, "b")).has_value());
  store->add(std::vector{key(10, owner(1, "never seen before"))});
  CHECK_FALSE(store->find(owner(1, "never seen before")).has_value());
  CHECK(store->find(owner(2, "a")).has_value());
  auto const dead = store->tombstones(tenant(1));
  REQUIRE(dead.size() == 4);
  CHECK(dead[0].owner == owner(1, "a"));
  CHECK(dead[0].destroyed_at == noon);
  CHECK(dead[2].owner == owner(1, ""));
  CHECK(store->tombstones(tenant(2)).empty());
  store->destroy(tenant(1), {Uuid::from_number(1)}, {}, noon);
  CHECK(store->tombstones(tenant(1)).size() == 4);
}

TEST_CASE("destroyed keys leave no trace in the file, however pages were moved about", "[adapters]") {
  Folder folder;
  auto const path = folder.file("k");
  auto const store = adapters::sqlite_key_store(path).value();
  std::mt19937_64 random{20260902};
  std::vector<keys::StoredKey> living;
  std::vector<Bytes> gone;
  std::uint64_t next = 1;
  for (int round = 0; round < 60; ++round) {
    std::vector<keys::StoredKey> fresh;
    for (int i = 0; i < 40; ++i) {
      fresh.push_back(key(next, owner(random() % 1'000'000'000, "c" + std::to_string(next % 3)), 60 + random() % 200));
      ++next;
    }
    store->add(fresh);
    living.insert(living.end(), fresh.begin(), fresh.end());
    std::shuffle(living.begin(), living.end(), random);
    auto const last = living.back();
    living.pop_back();
    store->destroy(last.owner.tenant, last.owner.subject, {}, noon);
    gone.push_back(last.wrapped);
    auto const file = content_of(path);
    auto const journal = content_of(path + "-journal");
    for (auto const& wrapped : gone) { REQUIRE_FALSE((holds(file, wrapped) || holds(journal, wrapped))); }
  }
  auto const file = content_of(path);
  CHECK(std::ranges::all_of(living, [&](auto const& k) { return holds(file, k.wrapped); }));  // the search does find
}

TEST_CASE("a sweep that was interrupted is made up for when the file is opened again", "[adapters]") {
  Folder folder;
  auto const path = folder.file("k");
  adapters::sqlite_key_store(path).value()->add(std::vector{key(1, owner(1, "a"))});
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &raw) == SQLITE_OK);  // as a crash leaves it: deleted, not overwritten
  REQUIRE(sqlite3_exec(raw, "PRAGMA secure_delete=OFF; DELETE FROM key; UPDATE identity SET unswept=1", nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(raw);
  REQUIRE(holds(content_of(path), key(1, {}).wrapped));
  auto const store = adapters::sqlite_key_store(path).value();
  CHECK_FALSE(holds(content_of(path), key(1, {}).wrapped));
}

TEST_CASE("a file that is no key file is refused and left as it was", "[adapters]") {
  Folder folder;
  auto const database = folder.file("other.db");
  adapters::sqlite_store(database).value();
  auto const before = content_of(database);
  CHECK(adapters::open_key_file(database, true).error().code == ErrorCode::incompatible);
  CHECK(content_of(database) == before);
  auto const text = folder.file("text");
  std::ofstream{text} << std::string(5000, 'x');
  CHECK(adapters::open_key_file(text, true).error().code == ErrorCode::storage_failed);
  CHECK(adapters::open_key_file(folder.file("no/such/folder"), true).error().code == ErrorCode::storage_failed);
  CHECK(adapters::open_key_file("", true).error().code == ErrorCode::invalid);
}

TEST_CASE("opening a key file leaves one copy of the root key in the process, in guarded memory", "[adapters]") {
  Folder folder;
  auto const path = folder.file("k");
  auto const contents = adapters::open_key_file(path, true).value();
  contents.store->add(std::vector{key(1, owner(1, "a"))});
  contents.store->destroy(tenant(1), {Uuid::from_number(1)}, {}, noon);
  CHECK(copies_of(contents.root.view()) == 1);
  auto const second = mis::copy_of(contents.root.view());
  CHECK(copies_of(contents.root.view()) == 2);  // the search does find
}
