// A referral of somebody to another agency, and what came of it.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

#include <optional>

namespace juniper::mis {

/// A referral to children's social care, the police, health or another agency; of several children,
/// one each.
struct Referral {
  Id<Referral> id{};    ///< opaque
  Id<School> school{};  ///< who refers
  Id<Person> person{};  ///< who is referred
  std::optional<Id<ConcernParticipation>>
      participation{};  ///< the concern it comes from, by the part of this person
  std::optional<Id<StaffMember>> author{};      ///< who made it
  Instant made_at{};                            ///< when
  SafeguardingAgency agency{};                  ///< to what kind of agency
  std::optional<SafeguardingText> recipient{};  ///< which body, which worker
  SafeguardingText text{};                      ///< what was said
  std::optional<FamilyTold> family_told{};      ///< whether the family was told before
  std::optional<SafeguardingText> reference{};  ///< number that the agency gave
  std::optional<Instant> answered_at{};         ///< when the agency answered
  std::optional<ReferralOutcome> outcome{};     ///< what it decided
  std::optional<SafeguardingText> follow_up{};  ///< what the school did then
};

/// Its description.
EntityInfo const& describe(Referral const*);

}  // namespace juniper::mis
