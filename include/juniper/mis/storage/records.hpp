// The store's own rows: its mark, its schema, its tenants, kept results of commands, and keys of records about several people.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::storage {

/// One row in the all-zero tenant: which key store belongs to this store, and the schema it was last written with.
struct StoreMark {
  Id<StoreMark> id;           ///< always number 1
  std::string schema_text{};  ///< canonical text of the schema
  std::string fingerprint{};  ///< its SHA-256
  Uuid key_store{};           ///< identity of the key store
  Bytes key_check{};          ///< shows that the key store holds the right root key
};
/// Its description.
EntityInfo const& describe(StoreMark const*);

/// One row in the all-zero tenant for each tenant; its id is the tenant's.
/// The tenant's own copy is logged and bears a MAC: it says whose assertions are believed.
struct TenantMark {
  Id<TenantMark> id;                ///< the tenant
  Id<Organisation> organisation{};  ///< its own organisation: the trust, or the school standing alone
  Instant founded_at{};             ///< when
  std::optional<Bytes> host_key{};  ///< Ed25519 public key of the host whose assertions are believed
};
/// Its description.
EntityInfo const& describe(TenantMark const*);

/// A command's outcome, kept under its idempotency key: ids only, no values.
struct KeptResult {
  Id<KeptResult> id;     ///< derived from account and key
  Bytes request{};       ///< keyed digest of what was asked
  Bytes outcome{};       ///< ids of what was made, 16 bytes each
  Instant expires_at{};  ///< forgotten after this
};
/// Its description.
EntityInfo const& describe(KeptResult const*);

/// The key of one record about several people, wrapped for one of them.
struct RecordKey {
  Id<RecordKey> id;           ///< opaque
  std::int64_t entity{};      ///< number of the record's entity
  Uuid record{};              ///< the record
  Id<Subject> subject{};      ///< for whom it is wrapped
  Uuid key{};                 ///< the record key's id, as its cells name it
  Bytes wrapped{};            ///< under that person's key of the record's compartment
};
/// Its description.
EntityInfo const& describe(RecordKey const*);

/// Counts what may change access in a tenant; open desks compare it within the same snapshot as the data. Number 1.
/// It is logged and bears a MAC, as the grants do that it watches over.
struct AccessEpoch {
  Id<AccessEpoch> id;     ///< always number 1
  std::int64_t value{};   ///< rises with every change
};
/// Its description.
EntityInfo const& describe(AccessEpoch const*);

}  // namespace juniper::mis::storage
