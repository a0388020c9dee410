// Whether a child was found able to decide about their own data.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/consent_codes.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// An assessment of one child by one member of staff; there is no fixed age in England. Outcome and
/// reasons are encrypted: they may tell of health.
struct CompetenceNote {
  Id<CompetenceNote> id{};                           ///< opaque
  Id<School> school{};                               ///< where
  Id<Person> child{};                                ///< who was assessed
  std::optional<Id<ProcessingActivity>> activity{};  ///< about this alone; none: in general
  std::optional<Id<StaffMember>> assessed_by{};      ///< who assessed
  CompetenceOutcome outcome{};                       ///< what was found
  HealthText reasons{};                              ///< what it rests on
  Date assessed_on{};                                ///< when; holds from then on
  std::optional<Date> ends{};                        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(CompetenceNote const*);

}  // namespace juniper::mis
