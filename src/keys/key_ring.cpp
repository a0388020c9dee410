// Finding, making and unwrapping keys along the hierarchy.
#include <juniper/mis/keys/key_ring.hpp>

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/keys/key_wrap.hpp>
#include <juniper/mis/keys/row_mac.hpp>

#include "remembered_keys.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace juniper::mis::keys {
namespace {

constexpr std::string_view store_check = "store.check";

// What a wrapped key is bound to: its owner and its name.
Bytes wrap_context(KeyOwner const& owner, Uuid const& id) {
  ByteWriter w;
  w.raw(owner.tenant.value.view()).raw(owner.subject.value.view()).sized(owner.compartment).raw(id.view());
  return w.take();
}

// The top of each tenant's hierarchy, and the store's own check, go to the provider.
bool wrapped_by_provider(KeyOwner const& owner) {
  return !owner.tenant || (!owner.subject && owner.compartment == tenant_keys::wrapping);
}

Error destroyed() {
  return {.code = ErrorCode::erased, .text = "the key of this subject was destroyed"};
}

}  // namespace

struct KeyRing::State {
  std::shared_ptr<KeyStore> store;
  std::shared_ptr<KeyProvider> provider;
  std::shared_ptr<Clock const> clock;
  std::shared_ptr<IdSource> ids;
  RememberedKeys remembered;

  State(std::shared_ptr<KeyStore> s, std::shared_ptr<KeyProvider> p, std::shared_ptr<Clock const> c,
        std::shared_ptr<IdSource> i)
      : store(std::move(s)), provider(std::move(p)), clock(std::move(c)), ids(std::move(i)) {}

  // Neither the store nor the provider is called under a lock: both may be slow, and both serve several threads.
  std::optional<KeyInUse> remembered_key(KeyOwner const& owner) { return remembered.find(owner, clock->now()); }

  // `generation` was read before the store was asked: a key destroyed since then is not remembered.
  Result<KeyInUse> open(StoredKey const& stored, std::uint64_t generation) {
    auto const context = wrap_context(stored.owner, stored.id);
    auto key = [&]() -> Result<SecretBytes> {
      if (wrapped_by_provider(stored.owner)) { return provider->unwrap(stored.wrapped, context); }
      // A key without the key above it belongs to another key store.
      auto const above = existing({stored.owner.tenant, {}, std::string{tenant_keys::wrapping}});
      if (!above.ok()) {
        if (above.error().code != ErrorCode::not_found) { return above.error(); }
        return Error{.code = ErrorCode::wrong_keys, .text = "the key that wraps this one is missing"};
      }
      return unwrap_key(*above->key, stored.wrapped, context);
    }();
    if (!key.ok()) { return std::move(key).error(); }
    if (key->size() != key_size) {
      return Error{.code = ErrorCode::wrong_keys, .text = "an unwrapped key has the wrong length"};
    }
    KeyInUse in_use{stored.id, remembered.shelve(*key)};
    remembered.keep(stored.owner, in_use, clock->now(), generation);
    return in_use;
  }

  Result<KeyInUse> existing(KeyOwner const& owner) {
    if (auto known = remembered_key(owner)) { return *std::move(known); }
    auto const generation = remembered.generation();
    auto const stored = store->find(owner);
    if (!stored) { return Error{.code = ErrorCode::not_found, .text = "there is no such key"}; }
    if (stored->owner != owner) {
      return Error{.code = ErrorCode::wrong_keys, .text = "the key store answers with another owner's key"};
    }
    return open(*stored, generation);
  }

  bool dead(KeyOwner const& owner) {
    if (!owner.subject) { return false; }
    auto const tombstones = store->tombstones(owner.tenant);
    return std::ranges::any_of(tombstones, [&](KeyTombstone const& t) { return covers(t, owner); });
  }

  Result<StoredKey> fresh(KeyOwner const& owner) {
    auto const secret = SecretBytes::random(key_size);
    StoredKey made{.id = ids->next(), .owner = owner, .wrapped = {}, .created_at = clock->now()};
    auto const context = wrap_context(owner, made.id);
    if (wrapped_by_provider(owner)) {
      auto wrapped = provider->wrap(secret, context);
      if (!wrapped.ok()) { return std::move(wrapped).error(); }
      made.wrapped = *std::move(wrapped);
    } else {
      auto const above = existing_or_new({owner.tenant, {}, std::string{tenant_keys::wrapping}});
      if (!above.ok()) { return above.error(); }
      made.wrapped = wrap_key(*above->key, secret, context);
    }
    return made;
  }

  Result<KeyInUse> existing_or_new(KeyOwner const& owner) {
    auto found = existing(owner);
    if (found.ok() || found.error().code != ErrorCode::not_found) { return found; }
    if (dead(owner)) { return destroyed(); }
    auto const made = fresh(owner);
    if (!made.ok()) { return made.error(); }
    store->add({&*made, 1});
    // Whoever added first won, in this process or another: what the store holds now is the key.
    found = existing(owner);
    if (!found.ok() && found.error().code == ErrorCode::not_found) { return destroyed(); }
    return found;
  }
};

KeyRing::KeyRing(std::shared_ptr<KeyStore> store, std::shared_ptr<KeyProvider> provider,
                 std::shared_ptr<Clock const> clock, std::shared_ptr<IdSource> ids)
    : state_(std::make_unique<State>(std::move(store), std::move(provider), std::move(clock), std::move(ids))) {}

KeyRing::~KeyRing() = default;

Result<KeyInUse> KeyRing::tenant_key(Id<Tenant> tenant, std::string_view use) {
  return state_->existing_or_new({tenant, {}, std::string{use}});
}

Result<KeyInUse> KeyRing::subject_key(Id<Tenant> tenant, Id<Subject> subject, std::string_view compartment) {
  return state_->existing_or_new({tenant, subject, std::string{compartment}});
}

Result<KeyInUse> KeyRing::existing_subject_key(Id<Tenant> tenant, Id<Subject> subject, std::string_view compartment) {
  return state_->existing({tenant, subject, std::string{compartment}});
}

Result<void> KeyRing::prepare(std::span<KeyOwner const> owners) {
  std::set<KeyOwner> missing;
  std::map<Id<Tenant>, std::vector<KeyTombstone>> tombstones;
  for (auto const& owner : owners) {
    if (state_->remembered_key(owner) || state_->store->find(owner)) { continue; }
    if (!tombstones.contains(owner.tenant)) { tombstones[owner.tenant] = state_->store->tombstones(owner.tenant); }
    auto const& dead = tombstones[owner.tenant];
    if (std::ranges::none_of(dead, [&](KeyTombstone const& t) { return covers(t, owner); })) { missing.insert(owner); }
  }
  std::vector<StoredKey> made;
  made.reserve(missing.size());
  for (auto const& owner : missing) {
    auto key = state_->fresh(owner);
    if (!key.ok()) { return std::move(key).error(); }
    made.push_back(*std::move(key));
  }
  if (!made.empty()) { state_->store->add(made); }
  return {};
}

Result<std::vector<std::optional<KeyInUse>>> KeyRing::subject_keys(Id<Tenant> tenant, std::span<Id<Subject> const> subjects,
                                                                   std::string_view compartment) {
  std::vector<std::optional<KeyInUse>> keys(subjects.size());
  std::vector<std::size_t> missing;
  std::vector<KeyOwner> owners;
  KeyOwner owner{tenant, {}, std::string{compartment}};
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    owner.subject = subjects[i];
    auto found = state_->existing(owner);
    if (found.ok()) {
      keys[i] = *std::move(found);
    } else if (found.error().code == ErrorCode::not_found) {
      missing.push_back(i);
      owners.push_back(owner);
    }
  }
  if (missing.empty()) { return keys; }
  if (auto ready = prepare(owners); !ready.ok()) { return std::move(ready).error(); }
  for (std::size_t m = 0; m < missing.size(); ++m) {
    if (auto made = state_->existing(owners[m]); made.ok()) { keys[missing[m]] = *std::move(made); }
  }
  return keys;
}

Result<KeyInUse> KeyRing::by_id(Id<Tenant> tenant, Uuid const& key) {
  if (auto known = state_->remembered.find(tenant, key, state_->clock->now())) { return *std::move(known); }
  auto const generation = state_->remembered.generation();
  auto const stored = state_->store->find(tenant, key);
  if (!stored) { return destroyed(); }
  if (stored->owner.tenant != tenant || stored->id != key) {
    return Error{.code = ErrorCode::wrong_keys, .text = "the key store answers with another key"};
  }
  return state_->open(*stored, generation);
}

void KeyRing::destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments) {
  if (!subject) { throw Failure({.code = ErrorCode::invalid, .text = "only a subject's keys can be destroyed"}); }
  state_->store->destroy(tenant, subject, compartments, state_->clock->now());
  state_->remembered.drop(tenant, subject, compartments);
}

void KeyRing::forget() { state_->remembered.clear(); }

KeyStore& KeyRing::store() noexcept { return *state_->store; }

Result<Bytes> KeyRing::check() {
  auto const key = state_->existing_or_new({{}, {}, std::string{store_check}});
  if (!key.ok()) { return key.error(); }
  ByteWriter w;
  w.raw("juniper.store.1").raw(state_->store->identity().view());
  return keyed_digest(*key->key, w.bytes());
}

}  // namespace juniper::mis::keys
