// A name that a person used to have.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A name that a person had in law until some day.
struct FormerName {
  Id<FormerName> id{};                     ///< opaque
  Id<Person> person{};                     ///< who had it
  std::optional<PersonalText> forename{};  ///< when that was another
  std::optional<PersonalText> surname{};   ///< when that was another
  std::optional<Date> starts{};            ///< first day, if known
  std::optional<Date> ends{};              ///< last day, if known
};

/// Its description.
EntityInfo const& describe(FormerName const*);

}  // namespace juniper::mis
