// The tables of the log.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <string>

namespace juniper::mis::audit {

/// One event; its id carries its index.
struct AuditEvent {
  Id<AuditEvent> id;             ///< Uuid::from_number(index)
  Instant at{};                  ///< when
  std::optional<Bytes> salt{};   ///< see StoredEvent
  std::optional<Bytes> rows{};   ///< see StoredEvent
  std::optional<Bytes> body{};   ///< see StoredEvent
  Bytes commitment{};            ///< see StoredEvent
};
/// Its description.
EntityInfo const& describe(AuditEvent const*);

/// One complete subtree; its id carries level and index.
struct AuditNode {
  Id<AuditNode> id;  ///< Uuid::from_number(level << 56 | index)
  Bytes hash{};      ///< 32 bytes
};
/// Its description.
EntityInfo const& describe(AuditNode const*);

/// The present head of the log: one row, number 1. It is replaced whole with every unit of work that adds events, so that its
/// row version is always 1 and nothing about it can be changed unseen.
struct AuditHead {
  Id<AuditHead> id;       ///< always number 1
  std::int64_t size{};    ///< leaves
  std::string note{};     ///< signed note of the present head
  std::string verifier{}; ///< the public key that signed it
};
/// Its description.
EntityInfo const& describe(AuditHead const*);

}  // namespace juniper::mis::audit
