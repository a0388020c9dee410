// Keyed BLAKE2b over rows and other bytes.
#include <juniper/mis/keys/row_mac.hpp>

#include "sodium_ready.hpp"

#include <sodium.h>

namespace juniper::mis::keys {

Bytes row_mac(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  return keyed_digest(key, canonical_row(tenant, entity, row));
}

bool row_mac_holds(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  auto const right = row_mac(key, tenant, entity, row);
  return row.mac.size() == right.size() && sodium_memcmp(row.mac.data(), right.data(), right.size()) == 0;
}

Bytes keyed_digest(SecretBytes const& key, ByteView bytes) {
  sodium_ready();
  need_size(key.size(), key_size);
  Bytes digest(crypto_generichash_BYTES);
  crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.view().data(), key.size());
  return digest;
}

}  // namespace juniper::mis::keys
