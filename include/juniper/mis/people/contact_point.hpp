// A telephone number or e-mail address of a person.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/name_codes.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// One dated way to reach one person. Numbers are kept as given: nothing that reaches somebody is
/// refused for its form.
struct ContactPoint {
  Id<ContactPoint> id{};                      ///< opaque
  Id<Person> person{};                        ///< whose
  ContactChannel channel{};                   ///< telephone or e-mail
  std::optional<PhoneType> use{};             ///< home, work, mobile
  PersonalText value{};                       ///< the number or address
  Date starts{};                              ///< first day
  std::optional<Date> ends{};                 ///< last day; none while it works
  std::optional<ContactUse> consented_use{};  ///< what they agreed it is used for; none: not asked
  std::optional<SafeguardingText>
      safe_to_contact{};  ///< when it is safe to use it, and when not; encrypted
};

/// Its description.
EntityInfo const& describe(ContactPoint const*);

}  // namespace juniper::mis
