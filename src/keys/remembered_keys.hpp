// The bounded memory of a key ring: unwrapped keys by owner and by name, the least recently used going first.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/keys/key_ring.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "secret_shelf.hpp"

namespace juniper::mis::keys {

/// Unwrapped keys, on a shelf: at most 640 KiB of the 8 MiB that Debian lets a process lock.
class RememberedKeys {
 public:
  /// How many at most: each pupil of a large school by several keys.
  static constexpr std::size_t most = 20'000;
  /// For how long at most.
  static constexpr std::chrono::seconds longest{60};

  /// Counts what was destroyed or forgotten: a key looked up before that must not be remembered after it.
  std::uint64_t generation() const;
  /// An owner's key, if it is remembered.
  std::optional<KeyInUse> find(KeyOwner const& owner, Instant now);
  /// A key by its name.
  std::optional<KeyInUse> find(Id<Tenant> tenant, Uuid const& key, Instant now);
  /// Puts a key on the shelf.
  std::shared_ptr<SecretBytes const> shelve(SecretBytes const& key) { return shelf_.keep(key); }
  /// Remembers a key, unless something was destroyed since `generation`.
  void keep(KeyOwner const& owner, KeyInUse const& key, Instant now, std::uint64_t generation);
  /// Forgets a subject's keys in these compartments, or in all.
  void drop(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments);
  /// Forgets everything.
  void clear();

 private:
  struct Entry {
    KeyOwner owner;
    KeyInUse key;
    Instant since;
  };
  using Entries = std::list<Entry>;
  using Name = std::pair<Id<Tenant>, Uuid>;
  struct NameHash {
    std::size_t operator()(Name const& name) const noexcept { return UuidHash{}(name.second); }
  };
  struct OwnerHash {
    std::size_t operator()(KeyOwner const& owner) const noexcept {
      auto const whose = UuidHash{}(owner.tenant.value) * 31 + UuidHash{}(owner.subject.value);
      return whose * 31 + std::hash<std::string_view>{}(owner.compartment);
    }
  };

  std::optional<KeyInUse> use(Entries::iterator entry, Instant now);
  void remove(Entries::iterator entry);

  SecretShelf shelf_;
  mutable std::mutex mutex_;
  std::uint64_t generation_ = 0;
  Entries entries_;  // most recently used first
  std::unordered_map<KeyOwner, Entries::iterator, OwnerHash> by_owner_;
  std::unordered_map<Name, Entries::iterator, NameHash> by_name_;
};

}  // namespace juniper::mis::keys
