// The identity port: a host authenticates people; the core believes a proof, never a bare name.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/keys/signing.hpp>

#include <chrono>
#include <memory>
#include <string>

/// Who may see and do what, and why: identity, policy, decisions, scope.
namespace juniper::mis::access {

/// What a host hands over for the person it authenticated. Opaque; expires.
struct Proof {
  std::string token{};  ///< as the identity port understands it
};

/// Whom a proof stands for.
struct Identity {
  Id<Tenant> tenant{};  ///< in which tenant
  Uuid account{};       ///< which account there
};

/// Checks proofs. Safe to use from several threads.
class IdentityPort {
 public:
  virtual ~IdentityPort() = default;
  /// Whom the proof stands for. \return not_identified when it is forged, malformed or expired.
  virtual Result<Identity> identify(Proof const& proof, Instant now) const = 0;
};

/// Signs assertions with a host's Ed25519 key: what a production host keeps beside its own login.
class HostSigner {
 public:
  /// Uses a 32-byte seed.
  explicit HostSigner(keys::SecretBytes seed);
  /// A signer with a fresh random key.
  static HostSigner create();
  /// The key that a core is told to believe.
  keys::PublicKey public_key() const;
  /// An assertion that this account was authenticated, good until `expires`. Form:
  /// `juniper1.<base64url of tenant, account, issued, expires>.<base64url of the signature>`.
  Proof assert_identity(Identity const& who, Instant issued, Instant expires) const;

 private:
  std::shared_ptr<keys::SecretBytes const> seed_;
};

/// Believes assertions signed by one host. Lifetimes of more than 24 hours, and those from the
/// future (more than a minute), are refused.
std::shared_ptr<IdentityPort const> assertions_signed_by(keys::PublicKey const& host);

/// Believes `development_proof()`, which anybody can make. For development and demonstrations;
/// never the default.
std::shared_ptr<IdentityPort const> development_identity();

/// A proof that only development_identity() believes.
Proof development_proof(Identity const& who);

}  // namespace juniper::mis::access
