// The MAC of a row: editing a row by SQL is found when it is read.
#pragma once

#include <juniper/mis/describe/row.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

namespace juniper::mis::keys {

/// BLAKE2b-256, keyed with the tenant's MAC key, over canonical_row().
Bytes row_mac(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row);

/// Whether the row's MAC is right; compares in constant time.
bool row_mac_holds(SecretBytes const& key, Id<Tenant> tenant, EntityInfo const& entity, Row const& row);

/// BLAKE2b-256, keyed, over any bytes: digests of requests, ids derived from secrets.
Bytes keyed_digest(SecretBytes const& key, ByteView bytes);

}  // namespace juniper::mis::keys
