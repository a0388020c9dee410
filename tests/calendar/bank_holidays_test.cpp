// Tests of bank holidays and working days: every day of 2000 to 2110 against the Act's days worked out otherwise.
#include "calendar/slow_calendar.hpp"
#include "catch.hpp"
#include <juniper/mis/calendar/bank_holidays.hpp>

#include <set>

using namespace juniper::mis;
using namespace std::chrono_literals;
using calendar_tests::date_at;
using calendar_tests::slow;

namespace {

// Easter by golden number and epact, as the calendar of 1582 has it; the library counts by another rule.
int easter_index(int year) {
  int const golden = year % 19 + 1;
  int const century = year / 100 + 1;
  int const skipped_leap_years = 3 * century / 4 - 12;
  int const moon = (8 * century + 5) / 25 - 5;
  int const sundays = 5 * year / 4 - skipped_leap_years - 10;
  int epact = (11 * golden + 20 + moon - skipped_leap_years) % 30;
  if ((epact == 25 && golden > 11) || epact == 24) { ++epact; }
  int full_moon = 44 - epact;
  if (full_moon < 21) { full_moon += 30; }
  int const sunday = full_moon + 7 - (sundays + full_moon) % 7;
  return slow().find(year, 3, 1) + sunday - 1;
}

int monday_of_may(int year, bool first) {
  int found = 0;
  for (int i = slow().find(year, 5, 1); slow()[i].month == 5; ++i) {
    if (slow()[i].weekday == 0 && (!first || found == 0)) { found = i; }
  }
  return found;
}

int last_monday_of_august(int year) {
  int i = slow().find(year, 8, 31);
  while (slow()[i].weekday != 0) { --i; }
  return i;
}

// The ordinary holidays of a year; a day on a weekend moves to the next weekday that is free.
std::set<int> ordinary(int year) {
  std::set<int> days{easter_index(year) - 2, easter_index(year) + 1, monday_of_may(year, true), monday_of_may(year, false), last_monday_of_august(year)};
  for (int i : {slow().find(year, 1, 1), slow().find(year, 12, 25), slow().find(year, 12, 26)}) {
    if (slow()[i].weekday < 5) { days.insert(i); }
  }
  for (int i : {slow().find(year, 1, 1), slow().find(year, 12, 25), slow().find(year, 12, 26)}) {
    if (slow()[i].weekday < 5) { continue; }
    while (slow()[i].weekday >= 5 || days.contains(i)) { ++i; }
    days.insert(i);
  }
  return days;
}

// What proclamations changed.
std::set<int> proclaimed(int year) {
  auto days = ordinary(year);
  auto const moved = [&](int from_month, int from_day, std::initializer_list<std::pair<int, int>> to) {
    if (from_month != 0) { days.erase(slow().find(year, from_month, from_day)); }
    for (auto const& [month, day] : to) { days.insert(slow().find(year, month, day)); }
  };
  switch (year) {
    case 2002: moved(5, 27, {{6, 3}, {6, 4}}); break;
    case 2011: moved(0, 0, {{4, 29}}); break;
    case 2012: moved(5, 28, {{6, 4}, {6, 5}}); break;
    case 2020: moved(5, 4, {{5, 8}}); break;
    case 2022: moved(5, 30, {{6, 2}, {6, 3}, {9, 19}}); break;
    case 2023: moved(0, 0, {{5, 8}}); break;
    default: break;
  }
  return days;
}

}  // namespace

TEST_CASE("Easter is found by two rules alike, and is a Sunday", "[calendar]") {
  for (int year = 1940; year < 2200; ++year) {
    auto const i = easter_index(year);
    if (calendar::easter_sunday(year) != date_at(i) || slow()[i].weekday != 6) { FAIL(year); }
  }
  CHECK(calendar::easter_sunday(2285) == Date{2285y / 3 / 22});   // the earliest there is
  CHECK(calendar::easter_sunday(2038) == Date{2038y / 4 / 25});   // the latest
}

TEST_CASE("the bank holidays of every day of 2000 to 2110", "[calendar]") {
  calendar::BankHolidays const holidays;
  for (int year = 2000; year <= 2110; ++year) {
    auto const expected = proclaimed(year);
    for (int i = slow().find(year, 1, 1); i <= slow().find(year, 12, 31); ++i) {
      if (holidays.contains(date_at(i)) != expected.contains(i)) { FAIL(iso(date_at(i))); }
      if (holidays.is_working_day(date_at(i)) != (slow()[i].weekday < 5 && !expected.contains(i))) { FAIL(iso(date_at(i))); }
      if (holidays.known(date_at(i)) != (year <= 2028)) { FAIL(iso(date_at(i))); }
    }
  }
}

TEST_CASE("working days are stepped from every day of 2000 to 2110", "[calendar]") {
  calendar::BankHolidays const holidays;
  std::set<int> rest;
  for (int year = 2000; year <= 2111; ++year) { rest.merge(proclaimed(year)); }
  auto const works = [&](int i) { return slow()[i].weekday < 5 && !rest.contains(i); };
  for (int i = slow().first(); i <= slow().last(); ++i) {
    int next = i;
    while (!works(next)) { ++next; }
    if (holidays.working_day_from(date_at(i)) != date_at(next)) { FAIL("from " << iso(date_at(i))); }
    for (int const n : {0, 1, 5, 10}) {
      int day = i;
      for (int counted = 0; counted < n;) {
        ++day;
        counted += works(day) ? 1 : 0;
      }
      if (holidays.working_days_after(date_at(i), n) != date_at(day)) { FAIL(n << " after " << iso(date_at(i))); }
    }
  }
}

TEST_CASE("a host's own list holds for its years, and the Act for the others", "[calendar]") {
  calendar::BankHolidays const own({2030y / 6 / 3}, 2030, 2030);
  CHECK(own.contains(2030y / 6 / 3));
  CHECK_FALSE(own.contains(2030y / 12 / 25));   // the list is all of its year
  CHECK(own.contains(2031y / 12 / 25));
  CHECK(own.known(2030y / 1 / 1));
  CHECK_FALSE(own.known(2031y / 1 / 1));
  CHECK_FALSE(own.contains(2023y / 5 / 8));
  CHECK(calendar::BankHolidays{}.contains(2023y / 5 / 8));
}
