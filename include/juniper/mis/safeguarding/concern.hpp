// A concern about one or more children, with everybody who has to do with it.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// What was seen, heard or told: about everybody who has a role in it, encrypted under a key of its
/// own that is wrapped for each of them, so that erasing one leaves the view of the others whole.
/// That it exists is protected like its text (Keeping children safe in education, Part one).
struct Concern {
  Id<Concern> id{};                         ///< opaque
  Id<School> school{};                      ///< who keeps the record
  std::optional<Id<StaffMember>> author{};  ///< who wrote it
  Instant recorded_at{};                    ///< when it was written
  std::optional<Instant> happened_at{};     ///< when it happened, if known
  SafeguardingText
      text{};  ///< what was seen and heard, in the child's own words where there are any
  std::optional<SafeguardingText> place{};            ///< where it happened
  std::optional<Instant> closed_at{};                 ///< when it was closed
  std::optional<SafeguardingText> closing_summary{};  ///< how it was followed up, resolved, and why
};

/// Its description.
EntityInfo const& describe(Concern const*);

}  // namespace juniper::mis
