// Keys are found, made once, and never come back once destroyed.
#include "catch.hpp"

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/keys/key_ring.hpp>
#include <juniper/mis/keys/key_wrap.hpp>
#include <juniper/mis/keys/row_mac.hpp>

#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace juniper::mis;
using keys::KeyOwner;
using keys::KeyRing;
using keys::SecretBytes;

namespace {

Id<Tenant> const tenant{Uuid::from_number(1)};
Id<Subject> const ava{Uuid::from_number(11)};
Id<Subject> const ben{Uuid::from_number(12)};

struct Keys {
  std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(Instant{std::chrono::hours{1}});
  std::shared_ptr<keys::KeyStore> store = keys::memory_key_store();
  Bytes root = Bytes(32, 7);

  KeyRing ring(Bytes const& with_root) const {
    return {store, keys::root_key_provider(SecretBytes::copy_of(with_root)), clock, time_ordered_ids(clock)};
  }
  KeyRing ring() const { return ring(root); }
};

template <class T>
ErrorCode code_of(Result<T> const& result) {
  return result.ok() ? ErrorCode{} : result.error().code;
}

// Answers with what it holds, whoever asks: a key store that has been tampered with.
class ConfusedStore final : public keys::KeyStore {
 public:
  explicit ConfusedStore(keys::StoredKey held) : held_(std::move(held)) {}
  Uuid identity() const override { return Uuid::from_number(5); }
  std::optional<keys::StoredKey> find(KeyOwner const&) override { return held_; }
  std::optional<keys::StoredKey> find(Id<Tenant>, Uuid const&) override { return held_; }
  void add(std::span<keys::StoredKey const>) override {}
  void destroy(Id<Tenant>, Id<Subject>, std::span<std::string const>, Instant) override {}
  std::vector<keys::KeyTombstone> tombstones(Id<Tenant>) override { return {}; }

 private:
  keys::StoredKey held_;
};

}  // namespace

TEST_CASE("a key is made once and found again, also by another ring", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto const made = ring.subject_key(tenant, ava, "health").value();
  CHECK(made.key->size() == keys::key_size);
  CHECK(ring.subject_key(tenant, ava, "health").value().key->equals(made.key->view()));
  auto other = k.ring();
  auto const found = other.existing_subject_key(tenant, ava, "health").value();
  CHECK(found.id == made.id);
  CHECK(found.key->equals(made.key->view()));
  CHECK(other.by_id(tenant, made.id).value().key->equals(made.key->view()));
}

TEST_CASE("every owner has a key of their own", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  std::set<Bytes> secrets;
  std::set<Uuid> names;
  auto const take = [&](keys::KeyInUse const& key) {
    secrets.insert(copy_of(key.key->view()));
    names.insert(key.id);
  };
  for (auto const t : {1U, 2U}) {
    Id<Tenant> const whose{Uuid::from_number(t)};
    for (auto const& person : {ava, ben}) {
      take(ring.subject_key(whose, person, "health").value());
      take(ring.subject_key(whose, person, "safeguarding").value());
    }
    for (auto const use : {keys::tenant_keys::wrapping, keys::tenant_keys::row_mac, keys::tenant_keys::audit_body,
                           keys::tenant_keys::signing}) {
      take(ring.tenant_key(whose, use).value());
    }
  }
  CHECK(secrets.size() == 16);
  CHECK(names.size() == 16);
}

TEST_CASE("looking for a key makes none", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  CHECK(code_of(ring.existing_subject_key(tenant, ava, "health")) == ErrorCode::not_found);
  CHECK_FALSE(k.store->find(KeyOwner{tenant, ava, "health"}));
  CHECK(code_of(ring.by_id(tenant, Uuid::from_number(99))) == ErrorCode::erased);
}

TEST_CASE("a key is not found by its name in another tenant", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto const key = ring.subject_key(tenant, ava, "health").value();
  CHECK(code_of(ring.by_id({Uuid::from_number(2)}, key.id)) == ErrorCode::erased);
}

TEST_CASE("stored keys are wrapped under the hierarchy, bound to owner and name", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto const context = [](keys::StoredKey const& s) {
    ByteWriter w;
    w.raw(s.owner.tenant.value.view()).raw(s.owner.subject.value.view()).sized(s.owner.compartment).raw(s.id.view());
    return w.take();
  };
  auto const made = ring.subject_key(tenant, ava, "health").value();
  auto const top = k.store->find(KeyOwner{tenant, {}, std::string{keys::tenant_keys::wrapping}}).value();
  auto const wrapping = keys::unwrap_key(SecretBytes::copy_of(k.root), top.wrapped, context(top)).value();
  auto const stored = k.store->find(KeyOwner{tenant, ava, "health"}).value();
  CHECK(keys::unwrap_key(wrapping, stored.wrapped, context(stored)).value().equals(made.key->view()));

  auto const digest = ring.check().value();
  auto const check = k.store->find(KeyOwner{{}, {}, "store.check"}).value();
  auto const check_key = keys::unwrap_key(SecretBytes::copy_of(k.root), check.wrapped, context(check)).value();
  ByteWriter w;
  w.raw("juniper.store.1").raw(k.store->identity().view());
  CHECK(digest == keys::keyed_digest(check_key, w.bytes()));
}

TEST_CASE("the check is the same at every open, and fails under another root", "[keys]") {
  Keys const k;
  auto const first = k.ring().check().value();
  CHECK(k.ring().check().value() == first);
  CHECK(code_of(k.ring(Bytes(32, 8)).check()) == ErrorCode::wrong_keys);
  Keys const another;
  CHECK(another.ring().check().value() != first);
}

TEST_CASE("another root opens no key and makes none beside it", "[keys]") {
  Keys const k;
  auto const made = k.ring().subject_key(tenant, ava, "health").value();
  auto wrong = k.ring(Bytes(32, 8));
  CHECK(code_of(wrong.subject_key(tenant, ava, "health")) == ErrorCode::wrong_keys);
  CHECK(code_of(wrong.subject_key(tenant, ben, "health")) == ErrorCode::wrong_keys);
  CHECK(code_of(wrong.by_id(tenant, made.id)) == ErrorCode::wrong_keys);
  CHECK(code_of(wrong.tenant_key(tenant, keys::tenant_keys::row_mac)) == ErrorCode::wrong_keys);
  KeyOwner const owner{tenant, ben, "health"};
  CHECK(code_of(wrong.prepare({&owner, 1})) == ErrorCode::wrong_keys);
  CHECK_FALSE(k.store->find(owner));
}

TEST_CASE("a key store that answers with another's key is not believed", "[keys]") {
  Keys k;
  auto ring = k.ring();
  auto const key = ring.subject_key(tenant, ava, "health").value();
  k.store = std::make_shared<ConfusedStore>(k.store->find(tenant, key.id).value());
  auto confused = k.ring();
  CHECK(code_of(confused.existing_subject_key(tenant, ben, "health")) == ErrorCode::wrong_keys);
  CHECK(code_of(confused.by_id(tenant, Uuid::from_number(3))) == ErrorCode::wrong_keys);
}

TEST_CASE("a destroyed key never comes back, by any way", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto other = k.ring();
  auto const key = ring.subject_key(tenant, ava, "health").value();
  auto const kept = ring.subject_key(tenant, ava, "safeguarding").value();
  auto const stored = k.store->find(tenant, key.id).value();
  std::vector<std::string> const health{"health"};
  ring.destroy(tenant, ava, health);

  for (auto* r : {&ring, &other}) {
    CHECK(code_of(r->subject_key(tenant, ava, "health")) == ErrorCode::erased);
    CHECK(code_of(r->by_id(tenant, key.id)) == ErrorCode::erased);
    CHECK(code_of(r->existing_subject_key(tenant, ava, "health")) == ErrorCode::not_found);
    CHECK(r->by_id(tenant, kept.id).value().key->equals(kept.key->view()));
  }
  KeyOwner const owner{tenant, ava, "health"};
  CHECK(ring.prepare({&owner, 1}).ok());
  CHECK_FALSE(k.store->find(owner));
  k.store->add({&stored, 1});  // an old copy of the key file
  CHECK_FALSE(k.store->find(owner));
  CHECK_FALSE(k.store->find(tenant, key.id));
}

TEST_CASE("destroying all of a subject's keys covers compartments that were never used", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  ring.subject_key(tenant, ava, "health").value();
  ring.destroy(tenant, ava, {});
  ring.destroy(tenant, ava, {});
  CHECK(code_of(ring.subject_key(tenant, ava, "health")) == ErrorCode::erased);
  CHECK(code_of(ring.subject_key(tenant, ava, "never used")) == ErrorCode::erased);
  CHECK(ring.subject_key(tenant, ben, "health").ok());
  CHECK(ring.subject_key({Uuid::from_number(2)}, ava, "health").ok());
  auto const tombstones = k.store->tombstones(tenant);
  REQUIRE(tombstones.size() == 2);
  for (auto const& t : tombstones) { CHECK(t.owner.subject == ava); }
  CHECK(k.store->tombstones({Uuid::from_number(2)}).empty());
}

TEST_CASE("a tenant's own keys cannot be destroyed like a subject's", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  CHECK_THROWS_AS(ring.destroy(tenant, {}, {}), Failure);
}

TEST_CASE("a key destroyed elsewhere is remembered for no more than a minute", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto other = k.ring();
  auto const key = ring.subject_key(tenant, ava, "health").value();
  other.destroy(tenant, ava, {});
  k.clock->advance(std::chrono::seconds{61});
  CHECK(code_of(ring.subject_key(tenant, ava, "health")) == ErrorCode::erased);
  CHECK(code_of(ring.by_id(tenant, key.id)) == ErrorCode::erased);
}

TEST_CASE("more keys than are remembered are all found", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  std::vector<KeyOwner> owners;
  for (std::uint64_t i = 1; i <= 2'500; ++i) { owners.push_back({tenant, {Uuid::from_number(i)}, "health"}); }
  REQUIRE(ring.prepare(owners).ok());
  REQUIRE(ring.prepare(owners).ok());
  std::vector<keys::KeyInUse> first;
  for (auto const& o : owners) { first.push_back(ring.existing_subject_key(tenant, o.subject, o.compartment).value()); }
  for (std::size_t i = 0; i < owners.size(); ++i) {
    REQUIRE(ring.subject_key(tenant, owners[i].subject, "health").value().id == first[i].id);
  }
}

TEST_CASE("the keys of many subjects come in their order, made where they are missing, and never again where they were destroyed", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto const bens = ring.subject_key(tenant, ben, "health").value();
  Id<Subject> const gone{Uuid::from_number(13)};
  (void)ring.subject_key(tenant, gone, "health").value();
  ring.destroy(tenant, gone, {});
  std::vector<Id<Subject>> const asked{ava, ben, gone, ava};
  auto const keys_of = ring.subject_keys(tenant, asked, "health").value();
  REQUIRE(keys_of.size() == 4);
  REQUIRE((keys_of[0] && keys_of[1] && keys_of[3]));
  CHECK(keys_of[0]->id == ring.existing_subject_key(tenant, ava, "health").value().id);
  CHECK(keys_of[3]->key->equals(keys_of[0]->key->view()));
  CHECK(keys_of[1]->id == bens.id);
  CHECK_FALSE(keys_of[2]);
  auto other = k.ring();
  CHECK(other.subject_keys(tenant, asked, "health").value()[0]->id == keys_of[0]->id);
  CHECK(other.subject_keys(tenant, {}, "health").value().empty());
  CHECK(code_of(k.ring(Bytes(32, 8)).subject_keys(tenant, std::vector{Id<Subject>{Uuid::from_number(14)}}, "health")) == ErrorCode::wrong_keys);
}

TEST_CASE("forgetting drops every key from memory and none from the store", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  std::weak_ptr<SecretBytes const> const watched = ring.subject_key(tenant, ava, "health").value().key;
  CHECK_FALSE(watched.expired());
  ring.forget();
  CHECK(watched.expired());
  CHECK(ring.existing_subject_key(tenant, ava, "health").ok());
}

TEST_CASE("threads that make, find and destroy keys agree on each", "[keys]") {
  Keys const k;
  auto ring = k.ring();
  auto other = k.ring();
  constexpr std::uint64_t people = 20;
  std::atomic<bool> agreed = true;
  std::vector<std::vector<Bytes>> seen(4, std::vector<Bytes>(people));
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      auto& mine = t % 2 == 0 ? ring : other;
      for (int round = 0; round < 30; ++round) {
        for (std::uint64_t p = 0; p < people; ++p) {
          auto const key = mine.subject_key(tenant, {Uuid::from_number(p + 1)}, "health");
          auto& known = seen[t][p];
          if (!key.ok() || (!known.empty() && !key->key->equals(known))) {
            agreed = false;
            return;
          }
          known = copy_of(key->key->view());
        }
        if (round % 10 == 9) { mine.forget(); }
        // One more person each round, destroyed at once: must stay so.
        Id<Subject> const doomed{Uuid::from_number(1000 + t * 100 + static_cast<std::uint64_t>(round))};
        auto const key = mine.subject_key(tenant, doomed, "health");
        mine.destroy(tenant, doomed, {});
        if (!key.ok() || code_of(mine.subject_key(tenant, doomed, "health")) != ErrorCode::erased) { agreed = false; }
      }
    });
  }
  for (auto& t : threads) { t.join(); }
  CHECK(agreed);
  for (std::size_t t = 1; t < 4; ++t) { CHECK(seen[t] == seen[0]); }
}

TEST_CASE("a key that is destroyed while others ask for it is gone afterwards", "[keys]") {
  Keys const k;
  for (std::uint64_t round = 0; round < 50; ++round) {
    auto ring = k.ring();
    Id<Subject> const person{Uuid::from_number(5000 + round)};
    std::atomic<bool> sane = true;
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t) {
      threads.emplace_back([&] {
        for (int i = 0; i < 20; ++i) {
          auto const code = code_of(ring.subject_key(tenant, person, "health"));
          if (code != ErrorCode{} && code != ErrorCode::erased) { sane = false; }
        }
      });
    }
    threads.emplace_back([&] { ring.destroy(tenant, person, {}); });
    for (auto& t : threads) { t.join(); }
    REQUIRE(sane);
    REQUIRE(code_of(ring.subject_key(tenant, person, "health")) == ErrorCode::erased);
    REQUIRE_FALSE(k.store->find(KeyOwner{tenant, person, "health"}));
  }
}
