// Keys in use: found, made, unwrapped and remembered in guarded memory.
#pragma once

#include <juniper/mis/base/clock.hpp>
#include <juniper/mis/base/id_source.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/keys/key_provider.hpp>
#include <juniper/mis/keys/key_store.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::keys {

/// A key and the name that what it seals bears.
struct KeyInUse {
  Uuid id{};                                ///< its name
  std::shared_ptr<SecretBytes const> key{}; ///< its bytes
};

/// What a tenant's own keys are used for: compartment names without a subject.
namespace tenant_keys {
inline constexpr std::string_view wrapping = "tenant.wrapping";    ///< wraps every other key of the tenant
inline constexpr std::string_view row_mac = "tenant.row_mac";      ///< MACs of rows, digests of requests
inline constexpr std::string_view audit_body = "tenant.audit_body"; ///< seals the bodies of audit events
inline constexpr std::string_view signing = "tenant.signing";      ///< Ed25519 seed that signs checkpoints
}  // namespace tenant_keys

/// Hands out keys. Hierarchy: provider, tenant's wrapping key, everything else. Unwrapped keys are remembered (a bounded
/// number, each for at most a minute of the clock, so that a key destroyed by another process soon goes here too) until
/// forgotten. Safe to use from several threads.
class KeyRing {
 public:
  /// Uses this store and provider.
  KeyRing(std::shared_ptr<KeyStore> store, std::shared_ptr<KeyProvider> provider, std::shared_ptr<Clock const> clock,
          std::shared_ptr<IdSource> ids);
  ~KeyRing();

  /// One of a tenant's own keys, made when it is not there yet. \return wrong_keys.
  Result<KeyInUse> tenant_key(Id<Tenant> tenant, std::string_view use);
  /// A subject's key for a compartment, made when it is not there yet. Made durable before this returns, so that no
  /// commit can outlive its key. \return wrong_keys; erased when the subject's key was destroyed.
  Result<KeyInUse> subject_key(Id<Tenant> tenant, Id<Subject> subject, std::string_view compartment);
  /// The subject's key if there is one; never makes one. \return not_found, wrong_keys.
  Result<KeyInUse> existing_subject_key(Id<Tenant> tenant, Id<Subject> subject, std::string_view compartment);
  /// Makes many subject keys in one durable step, for bulk work; those that exist or were destroyed are left alone.
  /// \return wrong_keys.
  Result<void> prepare(std::span<KeyOwner const> owners);
  /// The keys of many subjects for one compartment, in their order; those that are missing are made in one durable step. None
  /// for a subject whose key was destroyed or does not open. \return wrong_keys.
  Result<std::vector<std::optional<KeyInUse>>> subject_keys(Id<Tenant> tenant, std::span<Id<Subject> const> subjects,
                                                            std::string_view compartment);
  /// A living key by the name in a sealed cell. \return erased when it is gone, wrong_keys.
  Result<KeyInUse> by_id(Id<Tenant> tenant, Uuid const& key);
  /// Destroys a subject's keys and forgets them. Empty `compartments` means all. \throws Failure with invalid when no subject
  /// is named: a tenant's own keys do not go this way.
  void destroy(Id<Tenant> tenant, Id<Subject> subject, std::span<std::string const> compartments);
  /// Drops every unwrapped key.
  void forget();

  /// The store behind it.
  KeyStore& store() noexcept;
  /// Shows that the provider's root is the one the key store was made with: a keyed digest of the store's identity, the same
  /// at every open. \return wrong_keys.
  Result<Bytes> check();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace juniper::mis::keys
