// The port for keeping wrapped keys, apart from the data: its own file or service, its own short backup cycle.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/result.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace juniper::mis::keys {

/// Whose key it is: one per subject and compartment; an organisation's own keys have no subject.
struct KeyOwner {
  Id<Tenant> tenant{};        ///< whose tenant
  Id<Subject> subject{};      ///< the person, or none for the tenant's own keys
  std::string compartment{};  ///< key of a retention class, or the use of a tenant's own key

  friend auto operator<=>(KeyOwner const&, KeyOwner const&) = default;
};

/// A wrapped key.
struct StoredKey {
  Uuid id{};             ///< named in what it seals
  KeyOwner owner{};      ///< whose
  Bytes wrapped{};       ///< under the tenant's key (the tenant's: under the provider)
  Instant created_at{};  ///< when
};

/// What is left of a destroyed key: enough to replay the erasure on a restored backup, nothing that opens anything.
struct KeyTombstone {
  KeyOwner owner{};        ///< whose it was; an empty compartment stands for every compartment of the subject
  Instant destroyed_at{};  ///< when
};

/// Whether a tombstone speaks of this owner.
inline bool covers(KeyTombstone const& tombstone, KeyOwner const& owner) {
  auto const& dead = tombstone.owner;
  return dead.tenant == owner.tenant && dead.subject == owner.subject &&
         (dead.compartment.empty() || dead.compartment == owner.compartment);
}

/// Keeps wrapped keys. Every call is durable when it returns. Safe to use from several threads.
class KeyStore {
 public:
  virtual ~KeyStore() = default;
  /// Names this key store; the data store remembers it.
  virtual Uuid identity() const = 0;
  /// The living key of an owner.
  virtual std::optional<StoredKey> find(KeyOwner const& owner) = 0;
  /// A living key by its id.
  virtual std::optional<StoredKey> find(Id<Tenant> tenant, Uuid const& key) = 0;
  /// Keeps new keys, all or none. An owner that has a living key already keeps it, and the new one is dropped; so is one for
  /// an owner that a tombstone covers: what was destroyed never comes back.
  virtual void add(std::span<StoredKey const> keys) = 0;
  /// Destroys a subject's keys in the given compartments (all when none is given), overwriting them, and leaves a tombstone
  /// for each, also for compartments that had no key; one with an empty compartment when none is given. Repeating it changes
  /// nothing.
  virtual void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments, Instant at) = 0;
  /// Every tombstone of a tenant, oldest first.
  virtual std::vector<KeyTombstone> tombstones(Id<Tenant> tenant) = 0;
  /// Copies everything, as of one moment, into a new file that only its owner may read. \return unsupported, already_exists,
  /// invalid (a path that cannot be one), storage_failed, busy.
  virtual Result<void> back_up(std::string const& path) {
    (void)path;
    return Error{.code = ErrorCode::unsupported, .text = "this key store cannot copy itself", .hint = "back its service up by its own rules"};
  }
};

/// A key store in memory: for tests and trials.
std::shared_ptr<KeyStore> memory_key_store();

}  // namespace juniper::mis::keys
