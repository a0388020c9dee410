// The stored form of a key under another key.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

namespace juniper::mis::keys {

/// Wraps a key. Format, version 1: byte 1, nonce (24), XChaCha20-Poly1305 ciphertext and tag. `context` (owner, compartment,
/// key id) is authenticated with "juniper.wrap.1" before it.
Bytes wrap_key(SecretBytes const& wrapping, SecretBytes const& key, ByteView context);

/// The same with a given 24-byte nonce: for golden tests only.
Bytes wrap_key_with_nonce(SecretBytes const& wrapping, SecretBytes const& key, ByteView context, ByteView nonce);

/// Unwraps. \return wrong_keys when it was wrapped under another key or for another context.
Result<SecretBytes> unwrap_key(SecretBytes const& wrapping, ByteView wrapped, ByteView context);

}  // namespace juniper::mis::keys
