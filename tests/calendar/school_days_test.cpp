// Tests of school days: invented calendars, every day of their years against walking.
#include "calendar/slow_calendar.hpp"
#include "catch.hpp"
#include <juniper/mis/calendar/school_days.hpp>

#include <random>
#include <set>

using namespace juniper::mis;
using namespace std::chrono_literals;
using calendar_tests::date_at;
using calendar_tests::slow;

namespace {

struct InventedCalendar {
  std::vector<Period> terms;
  std::vector<Date> closed;
  std::set<int> school_days;   // by number, found by walking
  int first = 0;
  int last = 0;
};

// Six terms a school year with invented first and last days, and invented closures.
InventedCalendar invented(int first_year, int years, unsigned seed) {
  std::mt19937 random{seed};
  auto const day = [&](int year, int month, int around) { return slow().find(year, month, 1) + around + static_cast<int>(random() % 5); };
  InventedCalendar made;
  calendar::BankHolidays const holidays;
  for (int year = first_year; year < first_year + years; ++year) {
    int const from[] = {day(year, 9, 0), day(year, 11, 0), day(year + 1, 1, 2), day(year + 1, 2, 20), day(year + 1, 4, 12), day(year + 1, 6, 0)};
    int const to[] = {day(year, 10, 20), day(year, 12, 16), day(year + 1, 2, 10), day(year + 1, 3, 25), day(year + 1, 5, 22), day(year + 1, 7, 18)};
    for (int i = 0; i < 6; ++i) {
      made.terms.push_back({date_at(from[i]), date_at(to[i])});
      int const closure = from[i] + static_cast<int>(random() % 15);
      made.closed.push_back(date_at(closure));
      for (int d = from[i]; d <= to[i]; ++d) {
        if (slow()[d].weekday < 5 && d != closure && !holidays.contains(date_at(d))) { made.school_days.insert(d); }
      }
      if (made.first == 0) { made.first = from[i]; }
      made.last = to[i];
    }
  }
  return made;
}

}  // namespace

TEST_CASE("school days and weeks are those of walking through invented calendars", "[calendar]") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    auto const made = invented(2000 + static_cast<int>(seed) * 9, 3, seed);
    calendar::SchoolDays const days("X", made.terms, made.closed, calendar::BankHolidays{});
    REQUIRE(days.days().size() == made.school_days.size());
    std::set<int> mondays;
    for (int const d : made.school_days) { mondays.insert(d - slow()[d].weekday); }
    REQUIRE(days.weeks().size() == mondays.size());
    for (int i = made.first - 400; i <= made.last + 400; ++i) {
      auto const day = date_at(i);
      if (days.is_school_day(day) != made.school_days.contains(i)) { FAIL(iso(day)); }
      if (calendar::monday_of(day) != date_at(i - slow()[i].weekday)) { FAIL("Monday of " << iso(day)); }
      std::optional<int> position;
      int counted = 0;
      for (int const monday : mondays) {
        if (monday == i - slow()[i].weekday) { position = counted; }
        ++counted;
      }
      if (days.week_position(day) != position) { FAIL("week of " << iso(day)); }
    }
  }
}

TEST_CASE("the n-th school day is found by walking, and none beyond the calendar", "[calendar]") {
  auto const made = invented(2026, 2, 77);
  calendar::SchoolDays const days("X", made.terms, made.closed, calendar::BankHolidays{});
  for (int i = made.first; i <= made.last + 60; ++i) {
    for (int const n : {1, 2, 5, 10, 15, 20}) {
      std::optional<Date> after, from;
      int counted = 0;
      for (int d = i + 1; d <= made.last && !after; ++d) {
        counted += made.school_days.contains(d) ? 1 : 0;
        if (counted == n) { after = date_at(d); }
      }
      counted = 0;
      for (int d = i; d <= made.last && !from; ++d) {
        counted += made.school_days.contains(d) ? 1 : 0;
        if (counted == n) { from = date_at(d); }
      }
      if (days.nth_after(date_at(i), n) != after || days.nth_from(date_at(i), n) != from) { FAIL(n << " from " << iso(date_at(i))); }
    }
    int in_two_weeks = 0;
    for (int d = i; d <= i + 13; ++d) { in_two_weeks += made.school_days.contains(d) ? 1 : 0; }
    if (days.count(date_at(i), date_at(i + 13)) != in_two_weeks) { FAIL("count from " << iso(date_at(i))); }
  }
  CHECK_FALSE(days.nth_after(date_at(made.first - 10), 1));   // before the calendar: not known
  CHECK_FALSE(days.nth_after(date_at(made.first), 0));
  CHECK(days.count(2027y / 1 / 10, 2027y / 1 / 9) == 0);
}

TEST_CASE("the school year runs from the first term after July to the day before the next", "[calendar]") {
  auto const made = invented(2026, 3, 5);
  calendar::SchoolDays const days("X", made.terms, made.closed, calendar::BankHolidays{});
  std::vector<int> starts;
  for (std::size_t t = 0; t < made.terms.size(); t += 6) {
    auto const from = made.terms[t].from;
    starts.push_back(slow().find(static_cast<int>(from.year()), static_cast<int>(static_cast<unsigned>(from.month())), static_cast<int>(static_cast<unsigned>(from.day()))));
  }
  for (int i = starts[0]; i <= *made.school_days.rbegin(); ++i) {
    std::size_t year = 0;
    while (year + 1 < starts.size() && starts[year + 1] <= i) { ++year; }
    if (days.school_year_starts(date_at(i)) != date_at(starts[year])) { FAIL("start for " << iso(date_at(i))); }
    auto const expected = year + 1 < starts.size() ? std::optional{date_at(starts[year + 1] - 1)} : std::nullopt;
    if (days.school_year_ends(date_at(i)) != expected) { FAIL("end for " << iso(date_at(i))); }
  }
  CHECK_FALSE(days.school_year_starts(date_at(starts[0] - 1)));
  CHECK_FALSE(days.school_year_starts(date_at(made.last + 200)));
}

TEST_CASE("a calendar without terms knows nothing", "[calendar]") {
  calendar::SchoolDays const none("NONE", {}, {}, calendar::BankHolidays{});
  CHECK(none.days().empty());
  CHECK_FALSE(none.covers(2026y / 9 / 1));
  CHECK_FALSE(none.nth_after(2026y / 9 / 1, 1));
  CHECK_FALSE(none.week_position(2026y / 9 / 1));
  CHECK_FALSE(none.school_year_starts(2026y / 9 / 1));
}
