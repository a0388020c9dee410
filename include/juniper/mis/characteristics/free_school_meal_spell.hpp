// A time in which a pupil is eligible for free school meals.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/care_codes.hpp>
#include <juniper/mis/codes/characteristics.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time in which a pupil is eligible for free school meals (Education Act 1996, section 512ZB).
struct FreeSchoolMealSpell {
  Id<FreeSchoolMealSpell> id{};           ///< opaque
  Id<Pupil> pupil{};                      ///< who
  std::optional<FsmCategory> category{};  ///< on what ground
  std::optional<UkCountry> country{};     ///< in which country of the United Kingdom it was granted
  std::optional<Date> reviewed_on{};      ///< day of the last review
  Date starts{};                          ///< first day
  std::optional<Date> ends{};             ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(FreeSchoolMealSpell const*);

}  // namespace juniper::mis
