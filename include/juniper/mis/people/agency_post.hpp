// A person working for an agency.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Somebody's post at an agency, and when: a social worker, a police officer, a school nurse.
struct AgencyPost {
  Id<AgencyPost> id{};                         ///< opaque
  Id<Person> person{};                         ///< who
  Id<Agency> agency{};                         ///< where
  PersonalText post{};                         ///< `Social worker`
  std::optional<PersonalText> registration{};  ///< number in the register of their profession
  Date starts{};                               ///< first day
  std::optional<Date> ends{};                  ///< last day; none while they hold it
};

/// Its description.
EntityInfo const& describe(AgencyPost const*);

}  // namespace juniper::mis
