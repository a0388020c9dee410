// What a restored backup must not bring back: one record that was disposed of.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/retention/disposal_entry.hpp>

#include <optional>

namespace juniper::mis::retention {

/// The id of a record that is gone. After a restore it is disposed of again, until the last backup
/// that holds it is gone too.
struct RecordTombstone {
  Id<RecordTombstone> id{};              ///< opaque
  Id<DisposalEntry> entry{};             ///< by which disposal
  KeyName entity{};                      ///< what kind of record
  Bytes record{};                        ///< its id, 16 bytes
  std::optional<Id<Subject>> subject{};  ///< whom it was about
  Instant disposed_at{};                 ///< when
  std::optional<Date> backups_until{};   ///< when the last backup that holds it ends
};

/// Its description.
EntityInfo const& describe(RecordTombstone const*);

}  // namespace juniper::mis::retention
