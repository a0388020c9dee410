// Keyed BLAKE2b over rows and other bytes.
#include <juniper/mis/keys/row_mac.hpp>

#include "sodium_ready.hpp"

#include <array>
#include <span>

#include <sodium.h>

namespace juniper::mis::keys {
namespace {

void digest_into(std::span<std::uint8_t, crypto_generichash_BYTES> digest, SecretBytes const& key, ByteView bytes) {
  sodium_ready();
  need_size(key.size(), key_size);
  crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.view().data(), key.size());
}

}  // namespace

Bytes row_mac(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  return keyed_digest(key, canonical_row(tenant, entity, row));
}

bool row_mac_holds(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  std::array<std::uint8_t, crypto_generichash_BYTES> right{};
  digest_into(right, key, canonical_row(tenant, entity, row));
  static_assert(crypto_generichash_BYTES == crypto_verify_32_BYTES);
  return row.mac.size() == right.size() && crypto_verify_32(row.mac.data(), right.data()) == 0;
}

Bytes keyed_digest(SecretBytes const& key, ByteView bytes) {
  Bytes digest(crypto_generichash_BYTES);
  digest_into(std::span{digest}.first<crypto_generichash_BYTES>(), key, bytes);
  return digest;
}

}  // namespace juniper::mis::keys
