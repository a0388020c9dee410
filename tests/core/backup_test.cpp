// Tests of copies made while the store is in use: whole, private, with their keys, and the erased stay erased.
#include "on_disk.hpp"

#include "catch.hpp"

#include <atomic>
#include <thread>

#include <sys/stat.h>

using namespace juniper::mis;
using testing::code_of;
using testing::OnDisk;

namespace backup_tests {

unsigned mode_of(std::string const& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0;
}

Result<Core> opened(OnDisk& w, char const* store, char const* keys) {
  return juniper::mis::open("sqlite:" + w.folder.file(store), {.keys = key_file(w.folder.file(keys)), .clock = w.world.clock});
}

std::size_t pupils_in(OnDisk& w, Core core) {
  auto desk = core.desk({.actor = w.world.proof("clerk"), .at = w.world.meadow, .purpose = purposes::admissions}).value();
  return desk.count(Find<Pupil>{}).value();
}

}  // namespace backup_tests

using backup_tests::opened;
using backup_tests::pupils_in;

TEST_CASE("a copy of store and keys opens by itself, holds, and is its owner's alone", "[core]") {
  OnDisk w;
  CHECK(w.world.core().capabilities().backup);
  w.world.core().back_up({.store = w.folder.file("copy.db"), .keys = w.folder.file("copy.keys")}).value();
  for (auto const* file : {"copy.db", "copy.keys"}) { CHECK(backup_tests::mode_of(w.folder.file(file)) == 0600); }
  for (auto const* left : {"copy.db-wal", "copy.db-journal", "copy.keys-journal"}) { CHECK_FALSE(std::filesystem::exists(w.folder.file(left))); }
  auto const late = w.world.admit("Cid", "Moss");  // not in the copy
  auto copy = opened(w, "copy.db", "copy.keys").value();
  CHECK(copy.verify(w.world.tenant).value().holds());
  CHECK(pupils_in(w, copy) == 2);
  auto lead = copy.desk({.actor = w.world.proof("dsl"), .at = w.world.meadow, .purpose = purposes::safeguarding}).value();
  auto const note = lead.get(w.note).value();
  CHECK(note[&SafeguardingNote::text].value().reveal() == "both were at the gate");
  CHECK(w.world.office().get(late).ok());
  CHECK(code_of(opened(w, "copy.db", "other.keys")) == ErrorCode::not_found);  // no keys are made for a store that exists
}

TEST_CASE("a copy is never written over a file, nor made where none can be", "[core]") {
  OnDisk w;
  auto& core = w.world.core();
  CHECK(code_of(core.back_up({.store = w.database()})) == ErrorCode::already_exists);
  CHECK(code_of(core.back_up({.store = w.folder.file("copy.db"), .keys = w.key_path()})) == ErrorCode::already_exists);
  CHECK(code_of(core.back_up({.store = ""})) == ErrorCode::invalid);
  CHECK(code_of(core.back_up({.store = w.folder.file("no/such/folder.db")})) == ErrorCode::storage_failed);
  CHECK(core.verify(w.world.tenant).value().holds());
}

TEST_CASE("a copy may be cancelled, and leaves nothing behind", "[core]") {
  OnDisk w;
  CHECK(code_of(w.world.core().back_up({.store = w.folder.file("copy.db")}, {.progress = [](std::size_t) { return false; }})) == ErrorCode::cancelled);
  for (auto const& entry : std::filesystem::directory_iterator{w.folder.path()}) {
    CHECK(entry.path().filename().string().find("copy") == std::string::npos);
  }
}

TEST_CASE("copies made while others write are each one moment of the store", "[core]") {
  OnDisk w;
  std::atomic<bool> done = false;
  std::atomic<std::size_t> admitted = 0;
  std::thread writer{[&] {
    auto office = w.world.office();
    while (!done) {
      auto const made = enrolment::admit(office, {.person = NewPerson{.legal_forename = "Cid", .legal_surname = "Moss", .date_of_birth = Date{std::chrono::year{2015} / 1 / 2}},
                                                  .starts = testing::first_of_term});
      if (made.ok()) { ++admitted; }
    }
  }};
  auto core = w.world.core();
  std::vector<std::pair<std::size_t, std::size_t>> between;
  for (int i = 0; i < 4; ++i) {
    auto const n = std::to_string(i);
    auto const before = admitted.load();
    core.back_up({.store = w.folder.file(("copy" + n + ".db").c_str()), .keys = w.folder.file(("copy" + n + ".keys").c_str())}).value();
    between.emplace_back(before, admitted.load() + 1);
  }
  done = true;
  writer.join();
  for (int i = 0; i < 4; ++i) {
    auto const n = std::to_string(i);
    auto copy = opened(w, ("copy" + n + ".db").c_str(), ("copy" + n + ".keys").c_str()).value();
    CHECK(copy.verify(w.world.tenant).value().holds());
    auto const pupils = pupils_in(w, copy) - 2;
    CHECK(pupils >= between[static_cast<std::size_t>(i)].first);
    CHECK(pupils <= between[static_cast<std::size_t>(i)].second);
  }
}

TEST_CASE("who was erased after the copy stays erased when it is restored beside the living keys", "[core]") {
  OnDisk w;
  w.world.core().back_up({.store = w.folder.file("copy.db"), .keys = w.folder.file("copy.keys")}).value();
  w.erase(w.ava_herself);
  auto restored = opened(w, "copy.db", "meadow.keys").value();
  CHECK(pupils_in(w, restored) == 1);
  CHECK(restored.verify(w.world.tenant).value().holds());
  // The control: old data with old keys bring everything back, which is why the keys' copies live for days only.
  restored.close();
  w.world.core().back_up({.store = w.folder.file("later.db"), .keys = w.folder.file("later.keys")}).value();
  CHECK(pupils_in(w, opened(w, "later.db", "later.keys").value()) == 1);
}

TEST_CASE("a copy of the keys remembers the erased", "[core]") {
  OnDisk w;
  w.erase(w.ava_herself);
  w.world.core().back_up({.store = w.folder.file("copy.db"), .keys = w.folder.file("copy.keys")}).value();
  auto const living = adapters::open_key_file(w.key_path(), false).value();
  auto const copied = adapters::open_key_file(w.folder.file("copy.keys"), false).value();
  CHECK(copied.store->identity() == living.store->identity());
  CHECK(copied.root.equals(living.root.view()));
  CHECK(copied.store->tombstones(w.world.tenant).size() == living.store->tombstones(w.world.tenant).size());
  CHECK_FALSE(copied.store->tombstones(w.world.tenant).empty());
}

TEST_CASE("a store in memory says that it cannot be copied", "[core]") {
  testing::World w;
  CHECK_FALSE(w.core().capabilities().backup);
  CHECK(code_of(w.core().back_up({.store = "copy.db", .keys = "copy.keys"})) == ErrorCode::unsupported);
}
