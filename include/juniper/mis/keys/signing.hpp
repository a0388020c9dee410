// Ed25519 signatures: who signs checkpoints and assertions, and who checks them.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <array>

namespace juniper::mis::keys {

/// An Ed25519 public key.
using PublicKey = std::array<std::uint8_t, 32>;
/// An Ed25519 signature.
using Signature = std::array<std::uint8_t, 64>;

/// The public key of a 32-byte seed.
PublicKey public_key_of(SecretBytes const& seed);
/// Signs a message with a 32-byte seed.
Signature sign(SecretBytes const& seed, ByteView message);
/// Whether the signature is right.
bool signature_holds(PublicKey const& key, ByteView message, ByteView signature);

}  // namespace juniper::mis::keys
