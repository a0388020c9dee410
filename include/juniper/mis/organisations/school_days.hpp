// The school days of a school or a group of its pupils, from the rows of its calendars.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/calendar/school_days.hpp>
#include <juniper/mis/organisations/non_school_day.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>
#include <juniper/mis/organisations/term.hpp>

#include <span>

namespace juniper::mis::organisations {

/// The rows that school days are made of; those of other schools and calendars may be among them.
struct CalendarRows {
  std::span<SchoolCalendar const> calendars{};       ///< every version
  std::span<Term const> terms{};                     ///< of any of them
  std::span<NonSchoolDay const> non_school_days{};   ///< of any of them
};

/// Whose school days, and as they stood when.
struct SchoolDaysOf {
  Id<School> school{};               ///< whose calendar
  std::optional<Id<Group>> group{};  ///< for these pupils: the whole school's calendar in years for which they have none
  std::optional<Id<Site>> site{};    ///< closures of this site count too; none: only those of every site
  Date on{};                         ///< the versions in force on this day
};

/// The school days (Education Act 1996 section 579; School Attendance (Pupil Registration) (England) Regulations 2024 regulation 10(10)).
/// For each academic year the version in force on the day is taken, or, where none has begun by then, the first that will begin. A
/// half-term holiday parts a term. A day is closed when both its halves are: training and occasional days, bank holidays, and closures
/// that were announced before the day; a closure on the day itself leaves a school day, whose sessions are cancelled. The name is that
/// of the calendars' ids, so that the same days can be made again. \return not_found when the school has no calendar at all, invalid
/// when two versions of one year have the same number, or a term or day lies outside of the range of dates.
Result<calendar::SchoolDays> school_days(SchoolDaysOf const& of, CalendarRows const& rows, calendar::BankHolidays const& holidays);

}  // namespace juniper::mis::organisations
