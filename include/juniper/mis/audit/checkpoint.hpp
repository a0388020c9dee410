// A signed tree head in the C2SP note format: what a school keeps outside, so that a rolled-back log is found.
#pragma once

#include <juniper/mis/audit/merkle_tree.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/keys/signing.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace juniper::mis::audit {

/// Size and root of a log at one time.
struct Checkpoint {
  Id<Tenant> tenant{};   ///< whose log; its origin line is `juniper-mis/<tenant id>`
  std::uint64_t size{};  ///< leaves
  Hash root{};           ///< RFC 6962 root

  friend bool operator==(Checkpoint const&, Checkpoint const&) = default;
};

/// The note: origin, size, base64 root, empty line, signature line (C2SP tlog-checkpoint and signed-note, Ed25519).
std::string signed_note(Checkpoint const& checkpoint, keys::SecretBytes const& seed);
/// Reads a note and checks its signature. \return malformed, tampered.
Result<Checkpoint> read_note(std::string_view note, keys::PublicKey const& key);
/// A public key as C2SP verifier text: `<origin>+<key hash>+<base64>`.
std::string verifier_text(Id<Tenant> tenant, keys::PublicKey const& key);
/// Reads a verifier text back. \return malformed.
Result<keys::PublicKey> read_verifier(std::string_view text);

}  // namespace juniper::mis::audit
