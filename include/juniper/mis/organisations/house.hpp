// A house of a school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A house: a group of pupils across years for pastoral care and competition. Who is in it is a
/// dated fact of its own.
struct House {
  Id<House> id{};                       ///< opaque
  Id<School> school{};                  ///< whose house
  std::string name{};                   ///< `Austen`
  std::optional<std::string> colour{};  ///< what it is known by
  Date starts{};                        ///< first day
  std::optional<Date> ends{};           ///< last day; none while there is such a house
};

/// Its description.
EntityInfo const& describe(House const*);

}  // namespace juniper::mis
