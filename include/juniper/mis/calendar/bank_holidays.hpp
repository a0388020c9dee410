// Bank holidays of England and Wales, as data that a host may replace, and the working days between them.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <vector>

namespace juniper::mis::calendar {

/// The bank holidays of England and Wales (Banking and Financial Dealings Act 1971, Schedule 1, and proclamations). Immutable;
/// safe to use from several threads.
class BankHolidays {
 public:
  /// As proclaimed for 2000 to 2028. Other years follow the Act's own days with their substitutes, since a one-off holiday of a
  /// later year cannot be known: known() tells.
  BankHolidays();
  /// A list of a host's own for the years from `first` to `last`; other years as above.
  BankHolidays(std::vector<Date> days, int first, int last);

  /// Whether that day is one.
  bool contains(Date day) const;
  /// Whether the year of that day is in the list, and not foretold.
  bool known(Date day) const noexcept;
  /// Monday to Friday and no bank holiday (RULES CAL-12).
  bool is_working_day(Date day) const;
  /// That day, or the next working day after it.
  Date working_day_from(Date day) const;
  /// The n-th working day after a day (n at least 0; 0 is the day itself).
  Date working_days_after(Date day, int n) const;

 private:
  std::vector<Date> days_;
  int first_;
  int last_;
};

/// Easter Sunday of a year of the Gregorian calendar.
Date easter_sunday(int year);

}  // namespace juniper::mis::calendar
