// One audit event: who did what, where, for which purpose, to which rows, with what outcome; no values.
#pragma once

#include <juniper/mis/audit/merkle_tree.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/error.hpp>
#include <juniper/mis/describe/row.hpp>

#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::audit {

/// What was done to a row.
enum class RowAct : std::uint8_t { read = 1, inserted = 2, patched = 3, erased = 4 };

/// One row that an event touched. In clear in the log, so that rows can be checked against it without keys.
struct TouchedRow {
  RowAct act{};             ///< what was done
  std::uint32_t entity{};   ///< permanent number of the entity
  Uuid record{};            ///< the row
  std::int64_t version{};   ///< its version afterwards (0 when erased)
  Hash digest{};            ///< row_digest() afterwards; zero when read or erased
};

/// SHA-256 of canonical_row() and MAC, each length-prefixed: says which bytes a row must consist of, and, because the MAC is
/// keyed, nothing that could be guessed once the row is gone.
Hash row_digest(Id<Tenant> tenant, EntityInfo const& entity, Row const& row);

/// The part of an event that only key holders read.
struct EventBody {
  Uuid account{};               ///< who
  Id<Organisation> at{};        ///< at which organisation's desk
  std::string purpose{};        ///< for which purpose
  std::string action{};         ///< `get`, `enrolment.admit`
  std::string entity{};         ///< entity asked for, by name; may be empty
  std::vector<std::uint16_t> fields{}; ///< numbers of the fields read or written
  ErrorCode outcome{};          ///< zero when it went well
  std::string reason{};         ///< the policy's rule or reason, when refused
  std::vector<Bytes> subjects{};///< handles of the people concerned, each sealed under that person's key

  friend bool operator==(EventBody const&, EventBody const&) = default;
};

/// An event as stored.
struct StoredEvent {
  std::uint64_t index{};  ///< from 0, without gaps
  Instant at{};           ///< when
  Bytes salt{};           ///< 32 random bytes; gone when the event was erased
  Bytes rows{};           ///< encoded TouchedRows; gone when the event was erased
  Bytes body{};           ///< encoded EventBody, sealed; gone when the event was erased
  Hash commitment{};      ///< commitment_of(salt, rows, body)
};

/// Encodes the rows that an event touched: byte 1, count (4), then for each: act (1), entity (4), record (16), version (8),
/// digest (32).
Bytes encode(std::span<TouchedRow const> rows);
/// Reads them back; nothing when malformed: also when a digest or version stands where there is none.
std::optional<std::vector<TouchedRow>> decode_rows(ByteView bytes);
/// Encodes a body: byte 1, account, organisation, then purpose, action and entity as text, count (4) and fields (2 each),
/// outcome (2), reason as text, count (4) and subjects. Texts and subjects are length-prefixed.
Bytes encode(EventBody const& body);
/// Reads it back; nothing when malformed.
std::optional<EventBody> decode_body(ByteView bytes);

/// SHA-256("juniper.event.1", salt, length-prefixed rows, length-prefixed body).
Hash commitment_of(ByteView salt, ByteView rows, ByteView body);
/// The leaf's data: "juniper.leaf.1", tenant, index (8), instant in microseconds (8), commitment (32).
Bytes leaf_data(Id<Tenant> tenant, std::uint64_t index, Instant at, Hash const& commitment);

}  // namespace juniper::mis::audit
