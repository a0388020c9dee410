// A day in term on which pupils have no school: INSET, closure, bank holiday.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/school_calendar_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>
#include <juniper/mis/organisations/site.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// One day in term, or half of it, on which pupils have no school. A closure announced before the
/// day makes it no school day; one on the day leaves sessions that are cancelled in the attendance
/// register (School Attendance (Pupil Registration) (England) Regulations 2024 regulation 10(10)).
struct NonSchoolDay {
  Id<NonSchoolDay> id{};                ///< opaque
  Id<SchoolCalendar> calendar{};        ///< in which calendar
  Date day{};                           ///< which day
  NonSchoolDayKind kind{};              ///< why
  std::optional<HalfDay> half{};        ///< which half; none: all day
  std::optional<Id<Site>> site{};       ///< there alone; none: everywhere
  std::optional<Date> announced_on{};   ///< when families were told
  std::optional<std::string> reason{};  ///< for people; about nobody
};

/// Its description.
EntityInfo const& describe(NonSchoolDay const*);

}  // namespace juniper::mis
