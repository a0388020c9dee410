// The days on which a school meets for its pupils, and its school weeks, made once from terms and closures.
#pragma once

#include <juniper/mis/base/period.hpp>
#include <juniper/mis/calendar/bank_holidays.hpp>

#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::calendar {

/// The school days of one school, or of one group of its pupils, by one version of its calendar (Education Act 1996 section
/// 579; RULES CAL-09 to CAL-11). Immutable; safe to use from several threads. Every answer about a day outside of the terms
/// that the calendar holds is "none", never a guess.
class SchoolDays {
 public:
  /// A weekday within a term is a school day unless it is a bank holiday or one of `closed` (INSET and closures announced in
  /// advance). The name says which calendar and version this is: `SCH-A`.
  SchoolDays(std::string name, std::vector<Period> terms, std::vector<Date> closed, BankHolidays const& holidays);

  /// Which calendar and version.
  std::string const& name() const noexcept { return name_; }
  /// Every school day, in order.
  std::vector<Date> const& days() const noexcept { return days_; }
  /// The Monday of every school week: seven days from a Monday with at least one school day (SI 2024/210), in order.
  std::vector<Date> const& weeks() const noexcept { return weeks_; }
  /// The terms, in order.
  std::vector<Period> const& terms() const noexcept { return terms_; }

  /// Whether the school meets.
  bool is_school_day(Date day) const;
  /// Whether a day lies between the first and the last school day that the calendar knows.
  bool covers(Date day) const;
  /// The n-th school day after a day, that day not counted (n at least 1).
  std::optional<Date> nth_after(Date day, int n) const;
  /// The n-th school day from a day, that day counted if it is one (n at least 1).
  std::optional<Date> nth_from(Date day, int n) const;
  /// How many school days there are from one day to another, both counted.
  int count(Date from, Date to) const;
  /// The place of the week in which a day falls among the school weeks, from 0; none in a week without school.
  std::optional<int> week_position(Date day) const;
  /// The first day of the school year in which a day falls: that of the first term to begin after July (RULES CAL-11).
  std::optional<Date> school_year_starts(Date day) const;
  /// The last day of that school year: the day before the next such term begins.
  std::optional<Date> school_year_ends(Date day) const;

 private:
  std::string name_;
  std::vector<Period> terms_;
  std::vector<Date> days_;
  std::vector<Date> weeks_;
};

/// The Monday of the week in which a day falls.
Date monday_of(Date day);

}  // namespace juniper::mis::calendar
