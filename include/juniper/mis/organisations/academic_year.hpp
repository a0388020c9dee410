// An academic year of one school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <string>

namespace juniper::mis {

/// The academic year of one school, usually from 1 September to 31 August.
struct AcademicYear {
  Id<AcademicYear> id{};  ///< opaque
  Id<School> school{};    ///< whose year
  std::string name{};     ///< `2026/27`
  Date starts{};          ///< first day
  Date ends{};            ///< last day
};

/// Its description.
EntityInfo const& describe(AcademicYear const*);

}  // namespace juniper::mis
