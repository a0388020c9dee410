// A person, once, whatever roles they have.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/nhs_number.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis {

/// Somebody known to the organisation. One person may be a pupil here, a contact there and on the
/// staff elsewhere.
struct Person {
  Id<Person> id{};                                   ///< opaque
  PersonalText legal_forename{};                     ///< first name in law
  std::optional<PersonalText> legal_middle_names{};  ///< further names in law
  PersonalText legal_surname{};                      ///< surname in law
  std::optional<PersonalText> preferred_forename{};  ///< what they are called, when it differs
  std::optional<PersonalText> preferred_surname{};   ///< the same for the surname
  std::optional<Date> date_of_birth{};               ///< often unknown of a contact
  std::optional<Sex> sex{};                          ///< as recorded
  std::optional<PersonalText> title{};    ///< `Ms`, `Dr`; initials are derived: people::initials()
  std::optional<NhsNumber> nhs_number{};  ///< NHS number
};

/// Its description.
EntityInfo const& describe(Person const*);

}  // namespace juniper::mis
