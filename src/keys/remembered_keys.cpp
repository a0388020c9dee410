// Keeping and dropping unwrapped keys.
#include "remembered_keys.hpp"

#include <algorithm>
#include <iterator>

namespace juniper::mis::keys {

std::uint64_t RememberedKeys::generation() const {
  std::scoped_lock const lock{mutex_};
  return generation_;
}

std::optional<KeyInUse> RememberedKeys::find(KeyOwner const& owner, Instant now) {
  std::scoped_lock const lock{mutex_};
  auto const it = by_owner_.find(owner);
  return it == by_owner_.end() ? std::nullopt : use(it->second, now);
}

std::optional<KeyInUse> RememberedKeys::find(Id<Tenant> tenant, Uuid const& key, Instant now) {
  std::scoped_lock const lock{mutex_};
  auto const it = by_name_.find({tenant, key});
  return it == by_name_.end() ? std::nullopt : use(it->second, now);
}

void RememberedKeys::keep(KeyOwner const& owner, KeyInUse const& key, Instant now, std::uint64_t generation) {
  std::scoped_lock const lock{mutex_};
  if (generation != generation_) { return; }
  if (auto const it = by_owner_.find(owner); it != by_owner_.end()) { remove(it->second); }
  if (entries_.size() >= most) { remove(std::prev(entries_.end())); }
  entries_.push_front({owner, key, now});
  by_owner_[owner] = entries_.begin();
  by_name_[{owner.tenant, key.id}] = entries_.begin();
}

void RememberedKeys::drop(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments) {
  std::scoped_lock const lock{mutex_};
  ++generation_;
  for (auto it = entries_.begin(); it != entries_.end();) {
    auto const entry = it++;
    auto const& owner = entry->owner;
    if (owner.tenant != tenant || owner.subject != subject) { continue; }
    if (compartments.empty() || std::ranges::find(compartments, owner.compartment) != compartments.end()) { remove(entry); }
  }
}

void RememberedKeys::clear() {
  std::scoped_lock const lock{mutex_};
  ++generation_;
  by_owner_.clear();
  by_name_.clear();
  entries_.clear();
}

std::optional<KeyInUse> RememberedKeys::use(Entries::iterator entry, Instant now) {
  // A clock that was set back must not make a key last for ever.
  if (now < entry->since || now - entry->since > longest) {
    remove(entry);
    return std::nullopt;
  }
  entries_.splice(entries_.begin(), entries_, entry);
  return entry->key;
}

void RememberedKeys::remove(Entries::iterator entry) {
  by_owner_.erase(entry->owner);
  by_name_.erase({entry->owner.tenant, entry->key.id});
  entries_.erase(entry);
}

}  // namespace juniper::mis::keys
