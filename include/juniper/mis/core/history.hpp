// What a record was, version by version, as one desk may see it now.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/core/seen.hpp>

#include <cstdint>
#include <optional>
#include <utility>

namespace juniper::mis {

/// At which instant a record was known so: `desk.get(ava, as_known(then))`.
struct AsKnown {
  Instant at{};  ///< what had been recorded by then counts
};
/// Says it.
inline AsKnown as_known(Instant at) { return {at}; }

/// What is known of one version beside its fields.
struct VersionNotes {
  std::int64_t version{};                              ///< 1 when added, one more with every change
  std::optional<Instant> recorded_at{};                ///< when; none for what was there before history was kept
  std::optional<Instant> superseded_at{};              ///< until when; none for the present version
  std::optional<Uuid> by{};                            ///< the account that recorded it, for whoever may see that account
  std::optional<PersonalText> why{};                   ///< the reason given, for whoever may see the account and every field it changed
  std::optional<Instant> expunged_at{};                ///< when its content was removed
  std::optional<PersonalText> expunged_because{};      ///< the reason given for that, for whoever may see every field
};

/// One version of a record, addressed at run time.
struct RecordVersion {
  VersionNotes notes{};  ///< when, who, why
  SeenRecord record;     ///< its fields as this desk may see them now
};

/// One version of a record of a known entity.
template <class T>
struct Version {
  VersionNotes notes{};  ///< when, who, why
  Seen<T> record;        ///< its fields as this desk may see them now
};

}  // namespace juniper::mis
