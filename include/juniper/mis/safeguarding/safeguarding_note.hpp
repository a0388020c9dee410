// One note of a child-protection record.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// One note of a child-protection record, about every child who takes part in it: it is encrypted
/// under a key of its own that is wrapped for each of them, so that erasing one leaves the view of
/// the others whole. That it exists is protected like its text.
struct SafeguardingNote {
  Id<SafeguardingNote> id{};                ///< opaque
  Id<School> school{};                      ///< who keeps the record
  std::optional<Id<StaffMember>> author{};  ///< who wrote it
  Instant written_at{};                     ///< when
  SafeguardingText text{};                  ///< what was seen, heard and done
};

/// Its description.
EntityInfo const& describe(SafeguardingNote const*);

}  // namespace juniper::mis
