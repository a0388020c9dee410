// The arithmetic of periods in law: months once from the start, leap days by polarity, "beginning with", ages, school age.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <chrono>
#include <optional>

namespace juniper::mis::calendar {

/// The first and the last day with which dates are computed; a result outside of them is none.
inline constexpr Date first_date{std::chrono::year{1900} / 1 / 1};
/// See first_date.
inline constexpr Date last_date{std::chrono::year{2299} / 12 / 31};
/// Whether dates are computed with that day.
constexpr bool in_range(Date day) noexcept { return day.ok() && first_date <= day && day <= last_date; }

/// What a day becomes that the target month does not have (RULES CAL-01, CAL-08).
enum class LeapPolicy : unsigned char {
  clamp,  ///< the last day of the month: deadlines, and maximums, which must never be too late
  later,  ///< the day after: minimums and ages, which must never be too early
};

/// The corresponding day that many months later, counted once from the start (31 October and three months is 31 January;
/// RULES CAL-01). None outside of the range.
std::optional<Date> add_months(Date start, int months, LeapPolicy leap);
/// The same in years.
std::optional<Date> add_years(Date start, int years, LeapPolicy leap);
/// Days, or none outside of the range.
std::optional<Date> add_days_in_range(Date start, int days);

/// The last day of "n years beginning with" a day: the day before the anniversary; 28 February after 29 February (RULES CAL-05).
std::optional<Date> last_day_of_years_beginning_with(Date first, int years);
/// The first day of "n years ending with" a day: the day after it, n years earlier.
std::optional<Date> first_day_of_years_ending_with(Date last, int years);
/// The last day of "n days beginning with" a day (RULES CAL-05).
std::optional<Date> last_day_of_days_beginning_with(Date first, int days);

/// The day on which an age is attained: the birthday; 1 March in a common year for 29 February (RULES CAL-07).
std::optional<Date> attains(Date born, int age);

/// The day on which compulsory school age starts: the birthday (the fifth by law) if that is 31 March, 31 August or 31 December, else the
/// next of these (Education Act 1996 section 8; RULES CAL-13).
std::optional<Date> compulsory_school_age_starts(Date born, int age = 5);
/// The day on which it ends: the last Friday in June of the school year (September to August) in which the child turns 16.
std::optional<Date> compulsory_school_age_ends(Date born, int age = 16);
/// Whether a child is of compulsory school age on a day; both ends included.
bool of_compulsory_school_age(Date born, Date on);

}  // namespace juniper::mis::calendar
