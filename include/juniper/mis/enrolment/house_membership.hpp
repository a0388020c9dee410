// A pupil in a house, dated.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/house.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A pupil in a house.
struct HouseMembership {
  Id<HouseMembership> id{};    ///< opaque
  Id<House> house{};           ///< which house
  Id<Pupil> pupil{};           ///< who
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while in it
};

/// Its description.
EntityInfo const& describe(HouseMembership const*);

}  // namespace juniper::mis
