// What was decided or done about a concern for one child, and why.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

#include <optional>

namespace juniper::mis {

/// A decision or action with its reasons, also one not to refer (Keeping children safe in
/// education, Part one: record keeping).
struct SafeguardingAction {
  Id<SafeguardingAction> id{};                ///< opaque
  Id<ConcernParticipation> participation{};   ///< for whom, in which concern
  std::optional<Id<StaffMember>> author{};    ///< who decided
  Instant decided_at{};                       ///< when
  SafeguardingActionKind kind{};              ///< what kind
  SafeguardingText text{};                    ///< what
  std::optional<SafeguardingText> reasons{};  ///< why
  std::optional<Date> due_on{};               ///< by when
  std::optional<Date> done_on{};              ///< when it was done
};

/// Its description.
EntityInfo const& describe(SafeguardingAction const*);

}  // namespace juniper::mis
