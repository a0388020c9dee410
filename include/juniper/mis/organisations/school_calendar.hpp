// A version of the calendar of a school, or of one group of its pupils.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis {

/// One version of the calendar of a school for one academic year. A later version supersedes an
/// earlier one and leaves it as it was, so that a period counted in school days can be counted
/// again as it stood. A group of pupils may have a calendar of its own: a nursery, or a year group
/// on study leave.
struct SchoolCalendar {
  Id<SchoolCalendar> id{};           ///< opaque
  Id<School> school{};               ///< whose calendar
  Id<AcademicYear> academic_year{};  ///< for which year
  std::optional<Id<Group>> group{};  ///< for these pupils alone; none: for the whole school
  std::int32_t version_number{};     ///< 1, then one more for each version
  std::optional<Id<SchoolCalendar>> supersedes{};  ///< the version before
  std::optional<std::string> adopted_by{};         ///< the body or office that adopted it, no name
  std::optional<std::string> reason{};             ///< why there is another version
  Date starts{};                                   ///< first day it is in force
  std::optional<Date> ends{};                      ///< last day it was in force; none while it is
};

/// Its description.
EntityInfo const& describe(SchoolCalendar const*);

}  // namespace juniper::mis
