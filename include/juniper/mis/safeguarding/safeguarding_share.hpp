// What was shared about a child to keep a child safe, or why it was not.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// Sharing without a referral: what, to whom, why, and whether the family was told; a decision not
/// to share is kept as well (Data Protection Act 2018 Schedule 1 paragraph 18).
struct SafeguardingShare {
  Id<SafeguardingShare> id{};                   ///< opaque
  Id<School> school{};                          ///< who decided
  Id<Person> person{};                          ///< about whom
  std::optional<Id<StaffMember>> author{};      ///< who decided
  Instant decided_at{};                         ///< when
  bool shared{};                                ///< whether it was shared
  SafeguardingAgency agency{};                  ///< with what kind of agency
  std::optional<SafeguardingText> recipient{};  ///< which body, which worker
  std::optional<SafeguardingText> what{};       ///< what was shared
  SafeguardingText reasons{};                   ///< why, or why not
  std::optional<FamilyTold> family_told{};      ///< whether the family was told before
};

/// Its description.
EntityInfo const& describe(SafeguardingShare const*);

}  // namespace juniper::mis
