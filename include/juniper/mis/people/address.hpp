// Where a person lives or is written to, and when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A dated address of one person, in the parts of BS 7666 that the common transfer file has.
struct Address {
  Id<Address> id{};                                    ///< opaque
  Id<Person> person{};                                 ///< whose
  AddressUse use{};                                    ///< home, correspondence, work
  std::optional<PersonalText> sub_building{};          ///< flat (SAON)
  std::optional<PersonalText> building{};              ///< house name or number (PAON)
  std::optional<PersonalText> street{};                ///< street
  std::optional<PersonalText> locality{};              ///< part of the town
  std::optional<PersonalText> town{};                  ///< post town
  std::optional<PersonalText> county{};                ///< county
  std::optional<PersonalText> postcode{};              ///< with one space
  std::optional<PersonalText> country{};               ///< when it is not the United Kingdom
  std::optional<PersonalText> uprn{};                  ///< unique property reference number
  Date starts{};                                       ///< first day
  std::optional<Date> ends{};                          ///< last day; none while it is the address
  std::optional<std::int32_t> nights_per_fortnight{};  ///< of a child with two homes: 0 to 14
  std::optional<Id<Person>> lives_with{};  ///< of a child with two homes: the parent who lives here
};

/// Its description.
EntityInfo const& describe(Address const*);

}  // namespace juniper::mis
