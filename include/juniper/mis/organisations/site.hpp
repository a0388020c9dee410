// A site of a school: one place with an address of its own.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// One of the places where a school is. A school on one site needs none: its address is its own.
struct Site {
  Id<Site> id{};                           ///< opaque
  Id<School> school{};                     ///< whose site
  std::string name{};                      ///< `Lower School`
  bool main{};                             ///< whether post goes there
  std::optional<std::string> street{};     ///< first line of the address
  std::optional<std::string> locality{};   ///< part of the town
  std::optional<std::string> town{};       ///< post town
  std::optional<std::string> postcode{};   ///< with one space
  std::optional<std::string> telephone{};  ///< main number there
  Date starts{};                           ///< first day in use
  std::optional<Date> ends{};              ///< last day; none while in use
};

/// Its description.
EntityInfo const& describe(Site const*);

}  // namespace juniper::mis
