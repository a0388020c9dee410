// A governor, trustee, member or other role on the board of a school or trust.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/governance_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Somebody in the governance of a school or trust, as Get Information about Schools (GIAS)
/// publishes it (Education Act 1996 section 538; Academy Trust Handbook).
struct GovernanceAppointment {
  Id<GovernanceAppointment> id{};                ///< opaque
  Id<Organisation> organisation{};               ///< of which school or trust
  Id<Person> person{};                           ///< who
  GovernanceRole role{};                         ///< as what
  std::optional<AppointingBody> appointed_by{};  ///< which body appointed or elected them
  std::optional<PersonalText> gias_id{};         ///< governor number in GIAS
  std::optional<PersonalText> committee{};       ///< when it is one of a committee
  std::optional<Date> interests_declared_on{};   ///< last declaration
  Date starts{};                                 ///< first day of the term of office
  std::optional<Date> ends{};                    ///< last day
};

/// Its description.
EntityInfo const& describe(GovernanceAppointment const*);

}  // namespace juniper::mis
