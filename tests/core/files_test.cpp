// A core on real files: keys that do not belong to it, restored backups, and an erasure cut short.
#include "on_disk.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::OnDisk;
using testing::World;
using testing::code_of;

namespace on_files {

// A key store whose process ends just before it destroys anything.
class EndsBeforeDestroying final : public keys::KeyStore {
 public:
  explicit EndsBeforeDestroying(std::shared_ptr<keys::KeyStore> to) : to_(std::move(to)) {}
  Uuid identity() const override { return to_->identity(); }
  std::optional<keys::StoredKey> find(keys::KeyOwner const& owner) override { return to_->find(owner); }
  std::optional<keys::StoredKey> find(Id<Tenant> tenant, Uuid const& key) override { return to_->find(tenant, key); }
  void add(std::span<keys::StoredKey const> keys) override { to_->add(keys); }
  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) override {
    if (ending) { throw Failure({.code = ErrorCode::storage_failed, .text = "the key store is gone"}); }
    to_->destroy(tenant, subject, compartments, at);
  }
  std::vector<keys::KeyTombstone> tombstones(Id<Tenant> tenant) override { return to_->tombstones(tenant); }
  bool ending = true;

 private:
  std::shared_ptr<keys::KeyStore> to_;
};

void ava_is_gone_and_bens_view_is_whole(OnDisk& w) {
  auto dsl = w.world.safeguarding();
  CHECK(code_of(dsl.get(w.ava)) == ErrorCode::not_found);
  CHECK(code_of(dsl.get(w.ava_herself)) == ErrorCode::not_found);
  auto const note = dsl.get(w.note).value();
  CHECK(note[&SafeguardingNote::text].value().reveal() == "both were at the gate");
  auto const parts = dsl.list<NoteParticipation>().value();
  REQUIRE(parts.size() == 1);
  CHECK(parts.records[0][&NoteParticipation::pupil].value() == w.ben);
  CHECK(parts.records[0][&NoteParticipation::account_of_child].value().reveal() == "Ben saw it");
  auto const ben = dsl.get(w.ben_himself).value();
  CHECK(ben[&Person::legal_surname].value().reveal() == "Hartley");
}

}  // namespace on_files

TEST_CASE("a store is opened by its own key file and by no other", "[core]") {
  OnDisk w;
  w.shut();
  auto const others = w.folder.file("others.keys");
  juniper::mis::open("sqlite:" + w.folder.file("others.db"), {.keys = key_file(others)}).value().close();
  CHECK(code_of(w.opened_with(others)) == ErrorCode::wrong_keys);
  w.open();
  auto dsl = w.world.safeguarding();
  CHECK(dsl.get(w.note).ok());
}

TEST_CASE("a missing key file of an existing store is refused and not made anew", "[core]") {
  OnDisk w;
  w.shut();
  auto const missing = w.folder.file("missing.keys");
  CHECK(code_of(w.opened_with(missing)) == ErrorCode::not_found);
  CHECK_FALSE(std::filesystem::exists(missing));
  w.open();
  // A store that is new makes the file.
  juniper::mis::open("sqlite:" + w.folder.file("new.db"), {.keys = key_file(missing)}).value().close();
  CHECK(std::filesystem::exists(missing));
}

TEST_CASE("a restored database file does not bring back whom the keys say was erased", "[core]") {
  OnDisk w;
  w.shut();
  auto const backup = w.folder.file("backup.db");
  testing::copy_file_over(w.database(), backup);
  w.open();
  auto const events_then = w.world.core().verify(w.world.tenant).value().events;
  auto const kept_before = w.world.core().checkpoint(w.world.tenant).value();
  w.erase(w.ava_herself);
  auto const kept_after = w.world.core().checkpoint(w.world.tenant).value();
  on_files::ava_is_gone_and_bens_view_is_whole(w);
  // Without a restore nothing is replayed and the kept checkpoint holds.
  auto const events_now = w.world.core().verify(w.world.tenant).value().events;
  w.shut();
  w.open();
  auto const unrestored = w.world.core().verify(w.world.tenant, kept_after).value();
  CHECK(unrestored.holds());
  CHECK(unrestored.events == events_now);
  w.shut();

  testing::copy_file_over(backup, w.database());
  {
    testing::AroundTheCore raw{w.database()};
    REQUIRE_FALSE(raw.cell("SELECT id FROM pupil WHERE id = " + testing::sql_blob(w.ava.value)).empty());
  }
  w.open();
  auto const replayed = w.world.core().verify(w.world.tenant).value();
  CHECK(replayed.holds());
  CHECK(replayed.events == events_then + 1);
  CHECK(w.world.core().verify(w.world.tenant, kept_before).value().holds());
  CHECK_FALSE(w.world.core().verify(w.world.tenant, kept_after).value().holds());
  on_files::ava_is_gone_and_bens_view_is_whole(w);
  // It is done once.
  auto const events_read = w.world.core().verify(w.world.tenant).value().events;
  w.shut();
  w.open();
  CHECK(w.world.core().verify(w.world.tenant).value().events == events_read);
}

TEST_CASE("an erasure that ended before its keys were destroyed is finished at the next opening", "[core]") {
  testing::FreshFolder folder;
  auto contents = adapters::open_key_file(folder.file("keys"), true).value();
  auto const store = std::make_shared<on_files::EndsBeforeDestroying>(contents.store);
  World w{adapters::sqlite_store(folder.file("db")).value(),
          KeySource{.file = {}, .store = store, .provider = keys::root_key_provider(std::move(contents.root))}};
  auto const ava = w.admit("Ava", "Okafor");
  auto const person = w.person_of(ava);
  keys::KeyOwner const owner{w.tenant, as_subject(person), "while_on_roll"};
  auto const key = contents.store->find(owner);
  REQUIRE(key);
  {
    auto officer = w.desk("officer", w.trust, purposes::records_management);
    CHECK_THROWS_AS(officer.erase_person(as_subject(person)), Failure);
  }
  CHECK(contents.store->find(owner));
  CHECK(contents.store->tombstones(w.tenant).empty());
  CHECK_THROWS_AS(w.reopen(), Failure);
  CHECK(contents.store->find(owner));
  store->ending = false;
  w.reopen();
  CHECK_FALSE(contents.store->find(owner));
  CHECK_FALSE(contents.store->find(w.tenant, key->id));
  CHECK_FALSE(contents.store->tombstones(w.tenant).empty());
  auto office = w.office();
  CHECK(code_of(office.get(ava)) == ErrorCode::not_found);
  CHECK(w.core().verify(w.tenant).value().holds());
}
