// What must never be in a file in clear: words of child-protection records, and the keys that seal them.
#include "on_disk.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::OnDisk;

namespace canaries {

constexpr char const* written = "canary-note-5f1c0a";
constexpr char const* spoken = "canary-account-77be21";
constexpr char const* rewritten = "canary-rewritten-c4d9e3";
constexpr char const* surname = "Canaryname-90aa4b";

using testing::files_holding;

void no_file_holds_a_word(std::filesystem::path const& folder) {
  for (auto const* word : {written, spoken, rewritten}) { CHECK(files_holding(folder, word).empty()); }
}

}  // namespace canaries

TEST_CASE("words of a child-protection record are in no file, open, closed or erased; a name is, by the same search", "[core]") {
  OnDisk w;
  auto const& folder = w.folder.path();
  auto const named = w.world.admit("Cara", canaries::surname);
  auto const note = w.write_note(canaries::written, canaries::spoken, "");
  {
    auto dsl = w.world.safeguarding();
    auto const seen = dsl.get(note).value();
    REQUIRE(seen[&SafeguardingNote::text].value().reveal() == canaries::written);
    dsl.patch(Patch(seen).set(&SafeguardingNote::text, SafeguardingText{canaries::rewritten})).value();
  }
  // While open the newest pages are in the write-ahead log.
  REQUIRE(std::filesystem::exists(w.database() + "-wal"));
  REQUIRE(std::filesystem::exists(w.database() + "-shm"));
  CHECK_FALSE(testing::files_holding(folder, canaries::surname).empty());
  canaries::no_file_holds_a_word(folder);
  auto const cara = w.world.person_of(named);
  w.shut();
  CHECK(testing::files_holding(folder, canaries::surname) == std::vector<std::string>{"meadow.db"});
  canaries::no_file_holds_a_word(folder);
  w.open();
  w.erase(w.ava_herself);
  w.erase(cara);
  canaries::no_file_holds_a_word(folder);
  w.shut();
  canaries::no_file_holds_a_word(folder);
  // What was in clear is overwritten when it goes.
  CHECK(testing::files_holding(folder, canaries::surname).empty());
}

TEST_CASE("a person's unwrapped key is in no file, and its wrapped form goes with the person", "[core]") {
  OnDisk w;
  auto const& folder = w.folder.path();
  struct Found {
    Bytes plain;
    Bytes wrapped;
  };
  std::vector<Found> found;
  {
    auto const ring = w.ring();
    for (auto const* compartment : {"safeguarding_file", "while_on_roll", "audit"}) {
      keys::KeyOwner const owner{w.world.tenant, as_subject(w.ava_herself), compartment};
      auto const key = ring->existing_subject_key(owner.tenant, owner.subject, compartment).value();
      found.push_back({copy_of(key.key->view()), ring->store().find(owner).value().wrapped});
    }
  }
  for (auto const& key : found) {
    REQUIRE(key.plain.size() == keys::key_size);
    CHECK(testing::files_holding(folder, key.plain).empty());
    CHECK(testing::files_holding(folder, key.wrapped) == std::vector<std::string>{"meadow.keys"});
  }
  auto const root = adapters::open_key_file(w.key_path(), false).value().root;
  CHECK(testing::files_holding(folder, root.view()) == std::vector<std::string>{"meadow.keys"});
  w.shut();
  for (auto const& key : found) { CHECK(testing::files_holding(folder, key.plain).empty()); }
  w.open();
  w.erase(w.ava_herself);
  for (auto const& key : found) {
    CHECK(testing::files_holding(folder, key.plain).empty());
    CHECK(testing::files_holding(folder, key.wrapped).empty());
  }
  w.shut();
  for (auto const& key : found) {
    CHECK(testing::files_holding(folder, key.plain).empty());
    CHECK(testing::files_holding(folder, key.wrapped).empty());
  }
  CHECK(testing::files_holding(folder, root.view()) == std::vector<std::string>{"meadow.keys"});
}
