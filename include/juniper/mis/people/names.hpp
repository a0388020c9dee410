// Which name of a person is used where, and initials.
#pragma once

#include <juniper/mis/people/name_in_use.hpp>
#include <juniper/mis/people/person.hpp>

#include <span>

namespace juniper::mis::people {

/// A name as it is written.
struct UsedName {
  PersonalText forename{};      ///< first name
  PersonalText middle_names{};  ///< may be empty
  PersonalText surname{};       ///< surname
};

/// The first letter of each forename and middle name, without stops: `AM` for Ava Mary. Hyphenated
/// names give one letter.
PersonalText initials(Person const& person);

/// The name by which a person is called in one place on a day: a name in use there on that day, or
/// else one used everywhere; what such a name leaves out is the preferred name, and for
/// examinations the name in law (awarding bodies enter candidates by the name on their
/// identification). Of several names for one place the one that began last counts.
UsedName name_used(Person const& person, std::span<NameInUse const> names, NameUse place, Date day);

}  // namespace juniper::mis::people
