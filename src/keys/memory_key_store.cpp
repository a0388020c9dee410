// The key store that lives as long as the process.
#include <juniper/mis/keys/key_store.hpp>

#include "sodium_ready.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>

#include <sodium.h>

namespace juniper::mis::keys {
namespace {

class MemoryKeyStore final : public KeyStore {
 public:
  MemoryKeyStore() {
    sodium_ready();
    randombytes_buf(identity_.bytes.data(), identity_.bytes.size());
  }

  Uuid identity() const override { return identity_; }

  std::optional<StoredKey> find(KeyOwner const& owner) override {
    std::scoped_lock const lock{mutex_};
    auto const it = living_.find(owner);
    return it == living_.end() ? std::nullopt : std::optional{it->second};
  }

  std::optional<StoredKey> find(Id<Tenant> tenant, Uuid const& key) override {
    std::scoped_lock const lock{mutex_};
    auto const it = owners_.find(key);
    if (it == owners_.end() || it->second.tenant != tenant) { return std::nullopt; }
    return living_.at(it->second);
  }

  void add(std::span<StoredKey const> keys) override {
    std::scoped_lock const lock{mutex_};
    for (auto const& key : keys) {
      auto const dead = std::ranges::any_of(dead_, [&](KeyTombstone const& t) { return covers(t, key.owner); });
      if (!dead && living_.emplace(key.owner, key).second) { owners_[key.id] = key.owner; }
    }
  }

  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) override {
    std::scoped_lock const lock{mutex_};
    std::vector<KeyTombstone> fresh;
    for (auto const& c : compartments) { fresh.push_back({{tenant, subject, c}, at}); }
    if (compartments.empty()) { fresh.push_back({{tenant, subject, {}}, at}); }
    for (auto it = living_.begin(); it != living_.end();) {
      bool const goes = std::ranges::any_of(fresh, [&](KeyTombstone const& t) { return covers(t, it->first); });
      if (!goes) {
        ++it;
        continue;
      }
      sodium_memzero(it->second.wrapped.data(), it->second.wrapped.size());
      // Every key leaves a tombstone by name, so that a replay knows its compartment.
      if (compartments.empty()) { fresh.push_back({it->first, at}); }
      owners_.erase(it->second.id);
      it = living_.erase(it);
    }
    for (auto& t : fresh) {
      if (std::ranges::find(dead_, t.owner, &KeyTombstone::owner) == dead_.end()) { dead_.push_back(std::move(t)); }
    }
  }

  std::vector<KeyTombstone> tombstones(Id<Tenant> tenant) override {
    std::scoped_lock const lock{mutex_};
    std::vector<KeyTombstone> theirs;
    std::ranges::copy_if(dead_, std::back_inserter(theirs), [&](KeyTombstone const& t) { return t.owner.tenant == tenant; });
    return theirs;
  }

 private:
  std::mutex mutex_;
  Uuid identity_{};
  std::map<KeyOwner, StoredKey> living_;
  std::map<Uuid, KeyOwner> owners_;
  std::vector<KeyTombstone> dead_;
};

}  // namespace

std::shared_ptr<KeyStore> memory_key_store() { return std::make_shared<MemoryKeyStore>(); }

}  // namespace juniper::mis::keys
