// The core's own rows: marks of erasures, and what records were before they were changed.
#pragma once

#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis::core {

/// A person who was erased. Bears a MAC and is logged: a mark put there by hand destroys nobody's keys. Holds nothing of them but an id that leads nowhere any more.
struct ErasedPerson {
  Id<ErasedPerson> id;    ///< the person's former id
  Instant erased_at{};    ///< when
};
/// Its description.
EntityInfo const& describe(ErasedPerson const*);

/// One version of one record: the first from when it was recorded, the others from when they were superseded. Its id is derived
/// from entity, record and version. Bears a MAC and is logged, as the record itself.
struct RecordedVersion {
  Id<RecordedVersion> id;                    ///< derived: the core finds it from the record
  std::optional<Instant> recorded_at{};      ///< when it was recorded; none for what was there before history was kept
  std::optional<Instant> superseded_at{};    ///< when the next version was recorded; none while it is the present one
  std::optional<Bytes> content{};            ///< canonical bytes of the row as it was; none while present, and once expunged
  std::optional<Bytes> why{};                ///< the reason given for superseding it, sealed under a key of the record
  std::optional<Instant> expunged_at{};      ///< when its content was removed
  std::optional<Bytes> expunged_because{};   ///< the reason given for that, sealed likewise
};
/// Its description.
EntityInfo const& describe(RecordedVersion const*);

/// Somebody whom a record was about, up to some version, and is not about any more: erasing them reaches those versions.
struct FormerSubject {
  Id<FormerSubject> id;        ///< opaque
  Uuid person{};               ///< who
  std::int64_t entity{};       ///< number of the record's entity
  Uuid record{};               ///< the record
  std::int64_t row_version{};  ///< the last version that was about them
};
/// Its description.
EntityInfo const& describe(FormerSubject const*);

}  // namespace juniper::mis::core
