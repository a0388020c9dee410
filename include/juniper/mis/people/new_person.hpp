// What is said of a person when they are first written down.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>
#include <variant>

namespace juniper::mis {

/// A person who is not in the store yet.
struct NewPerson {
  PersonalText legal_forename{};                       ///< as on the birth certificate or deed
  std::optional<PersonalText> legal_middle_names{};    ///< in one text
  PersonalText legal_surname{};                        ///< as on the birth certificate or deed
  std::optional<PersonalText> preferred_forename{};    ///< what they are called
  std::optional<PersonalText> preferred_surname{};     ///< what they are called
  std::optional<Date> date_of_birth{};                 ///< required of pupils
  std::optional<Sex> sex{};                            ///< as in the school census
};

/// A person who is written down now, or one who is known already.
using NewOrKnown = std::variant<NewPerson, Id<Person>>;

/// The person as a record.
Person as_person(NewPerson const& person);

}  // namespace juniper::mis
