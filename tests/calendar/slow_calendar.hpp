// A calendar that walks from day to day and knows nothing of std::chrono: what the tests of dates compare with.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <vector>

namespace calendar_tests {

/// A day, as somebody with a wall calendar sees it.
struct SlowDay {
  int year;     ///< 2026
  int month;    ///< 1 to 12
  int day;      ///< 1 to 31
  int weekday;  ///< 0 for Monday to 6 for Sunday
  friend bool operator==(SlowDay const&, SlowDay const&) = default;
};

/// The days of a month, by the rhyme.
inline int days_of_month(int year, int month) {
  if (month == 4 || month == 6 || month == 9 || month == 11) { return 30; }
  if (month != 2) { return 31; }
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
}

/// Every day from 1 January 1940 to 31 December 2199, by walking from Monday 1 January 1900.
class SlowCalendar {
 public:
  SlowCalendar() {
    SlowDay today{1900, 1, 1, 0};
    while (today.year < 2200) {
      if (today.year >= 1940) {
        if (today.day == 1) { month_begins_.push_back(static_cast<int>(days_.size())); }
        days_.push_back(today);
      }
      today.weekday = (today.weekday + 1) % 7;
      if (++today.day > days_of_month(today.year, today.month)) {
        today.day = 1;
        if (++today.month > 12) { today.month = 1, ++today.year; }
      }
    }
    month_begins_.push_back(static_cast<int>(days_.size()));
  }
  /// The day of that number.
  SlowDay const& operator[](int i) const { return days_[static_cast<std::size_t>(i)]; }
  /// How many.
  int size() const { return static_cast<int>(days_.size()); }
  /// The number of a day, by walking through its month.
  int find(int year, int month, int day) const { return month_begins_[static_cast<std::size_t>((year - 1940) * 12 + month - 1)] + day - 1; }
  /// So many months on: the same day; where there is none, the last of the month or, when `later`, the first of the next.
  int months_on(int i, int months, bool later) const {
    auto const& from = (*this)[i];
    auto const month = static_cast<std::size_t>((from.year - 1940) * 12 + from.month - 1 + months);
    int const first = month_begins_[month], next = month_begins_[month + 1];
    if (first + from.day - 1 < next) { return first + from.day - 1; }
    return later ? next : next - 1;
  }
  /// The number of the first day of 2000.
  int first() const { return find(2000, 1, 1); }
  /// The number of the last day of 2110.
  int last() const { return find(2110, 12, 31); }

 private:
  std::vector<SlowDay> days_;
  std::vector<int> month_begins_;
};

/// One for all tests.
inline SlowCalendar const& slow() {
  static SlowCalendar const calendar;
  return calendar;
}

/// As the library writes it.
inline juniper::mis::Date date_of(SlowDay const& day) {
  return std::chrono::year{day.year} / std::chrono::month{static_cast<unsigned>(day.month)} / std::chrono::day{static_cast<unsigned>(day.day)};
}
/// The day of that number, as the library writes it.
inline juniper::mis::Date date_at(int i) { return date_of(slow()[i]); }

}  // namespace calendar_tests
