// What a pupil uses instead of biometric recognition.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A reasonable alternative that gives the same access (Protection of Freedoms Act 2012 section
/// 26(6) and (7)).
struct BiometricAlternative {
  Id<BiometricAlternative> id{};      ///< opaque
  Id<School> school{};                ///< where
  Id<ProcessingActivity> activity{};  ///< instead of which system
  Id<Person> child{};                 ///< who
  PersonalText alternative{};         ///< card, number, by name
  Date starts{};                      ///< first day
  std::optional<Date> ends{};         ///< last day; none while it is used
};

/// Its description.
EntityInfo const& describe(BiometricAlternative const*);

}  // namespace juniper::mis
