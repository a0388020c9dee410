// A name that a person uses besides the one in law, where and when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/name_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A name that a person uses or used, where it is used, and when. Several may hold at once: one at
/// school, another in letters home.
struct NameInUse {
  Id<NameInUse> id{};                          ///< opaque
  Id<Person> person{};                         ///< whose
  NameKind kind{};                             ///< preferred, by marriage, at birth
  NameUse use{};                               ///< where it is used
  std::optional<PersonalText> forename{};      ///< when it differs from the one in law
  std::optional<PersonalText> middle_names{};  ///< the same for further names
  std::optional<PersonalText> surname{};       ///< the same for the surname
  std::optional<Date> starts{};                ///< first day, if known
  std::optional<Date> ends{};                  ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(NameInUse const*);

}  // namespace juniper::mis
