// Ed25519 from libsodium.
#include <juniper/mis/keys/signing.hpp>

#include "sodium_ready.hpp"

#include <sodium.h>

namespace juniper::mis::keys {
namespace {

SecretBytes secret_half(SecretBytes const& seed, PublicKey& public_half) {
  sodium_ready();
  need_size(seed.size(), crypto_sign_SEEDBYTES);
  SecretBytes secret{crypto_sign_SECRETKEYBYTES};
  crypto_sign_seed_keypair(public_half.data(), secret.writable().data(), seed.view().data());
  return secret;
}

}  // namespace

PublicKey public_key_of(SecretBytes const& seed) {
  PublicKey key{};
  secret_half(seed, key);
  return key;
}

Signature sign(SecretBytes const& seed, ByteView message) {
  PublicKey key{};
  auto const secret = secret_half(seed, key);
  Signature signature{};
  crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret.view().data());
  return signature;
}

bool signature_holds(PublicKey const& key, ByteView message, ByteView signature) {
  sodium_ready();
  return signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

}  // namespace juniper::mis::keys
