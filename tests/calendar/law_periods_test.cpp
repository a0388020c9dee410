// Tests of periods in law: every day of 2000 to 2110 against a calendar that walks.
#include "calendar/slow_calendar.hpp"
#include "catch.hpp"
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/calendar/law_periods.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;
using calendar::LeapPolicy;
using calendar_tests::date_at;
using calendar_tests::slow;

TEST_CASE("months are added as on a wall calendar, by both policies, from every day", "[calendar]") {
  for (int const months : {-240, -36, -12, -1, 0, 1, 2, 3, 5, 6, 11, 12, 13, 18, 24, 36, 60, 72, 120, 300, 372, 840}) {
    for (int i = slow().first(); i <= slow().last(); ++i) {
      if (calendar::add_months(date_at(i), months, LeapPolicy::clamp) != date_at(slow().months_on(i, months, false)) ||
          calendar::add_months(date_at(i), months, LeapPolicy::later) != date_at(slow().months_on(i, months, true))) {
        FAIL(months << " months from " << iso(date_at(i)));
      }
    }
  }
}

TEST_CASE("years are twelve months each, added once", "[calendar]") {
  for (int const years : {-3, -1, 1, 3, 4, 6, 10, 18, 25, 31, 50, 75}) {
    for (int i = slow().first(); i <= slow().last(); ++i) {
      if (calendar::add_years(date_at(i), years, LeapPolicy::clamp) != date_at(slow().months_on(i, 12 * years, false)) ||
          calendar::add_years(date_at(i), years, LeapPolicy::later) != date_at(slow().months_on(i, 12 * years, true))) {
        FAIL(years << " years from " << iso(date_at(i)));
      }
    }
  }
  CHECK(calendar::add_months(2025y / 10 / 31, 3, LeapPolicy::clamp) == Date{2026y / 1 / 31});   // and not by way of 30 November
}

TEST_CASE("a period beginning with a day ends on the day before the anniversary", "[calendar]") {
  for (int const years : {1, 3, 6, 10}) {
    for (int i = slow().first(); i <= slow().last(); ++i) {
      if (calendar::last_day_of_years_beginning_with(date_at(i), years) != date_at(slow().months_on(i, 12 * years, true) - 1)) {
        FAIL(years << " years beginning with " << iso(date_at(i)));
      }
      if (calendar::first_day_of_years_ending_with(date_at(i), years) != date_at(slow().months_on(i + 1, -12 * years, true))) {
        FAIL(years << " years ending with " << iso(date_at(i)));
      }
    }
  }
  CHECK(calendar::last_day_of_years_beginning_with(2024y / 2 / 29, 6) == Date{2030y / 2 / 28});
}

TEST_CASE("days beginning with a day count it", "[calendar]") {
  for (int const days : {1, 2, 21, 28, 30, 400}) {
    for (int i = slow().first(); i <= slow().last(); ++i) {
      int last = i;
      for (int counted = 1; counted < days; ++counted) { ++last; }
      if (calendar::last_day_of_days_beginning_with(date_at(i), days) != date_at(last)) { FAIL(days << " days beginning with " << iso(date_at(i))); }
    }
  }
}

TEST_CASE("an age is attained on the birthday, and on 1 March where there is no 29 February", "[calendar]") {
  for (int const age : {5, 13, 16, 18}) {
    for (int i = slow().first(); i <= slow().last(); ++i) {
      auto const birthday = slow().months_on(i, 12 * age, true);
      auto const attained = calendar::attains(date_at(i), age);
      if (attained != date_at(birthday)) { FAIL(age << " of somebody born on " << iso(date_at(i))); }
      if (calendar::age_on(date_at(i), *attained) != age || calendar::age_on(date_at(i), date_at(birthday - 1)) != age - 1) {
        FAIL("completed years of somebody born on " << iso(date_at(i)));
      }
    }
  }
}

TEST_CASE("compulsory school age starts and ends as found by walking", "[calendar]") {
  for (int i = slow().first(); i <= slow().last(); ++i) {
    int start = slow().months_on(i, 60, true);
    for (;; ++start) {
      auto const& d = slow()[start];
      if ((d.month == 3 || d.month == 8 || d.month == 12) && d.day == 31) { break; }
    }
    int const sixteen = slow().months_on(i, 192, true);
    int day = sixteen;
    while (slow()[day].month != 9 || slow()[day].day != 1) { --day; }   // back to the start of the school year
    int end = 0;
    for (day += 30; slow()[day].month != 9; ++day) {   // from 1 October to 31 August
      if (slow()[day].month == 6 && slow()[day].weekday == 4) { end = day; }
    }
    auto const born = date_at(i);
    if (calendar::compulsory_school_age_starts(born) != date_at(start)) { FAIL("start for " << iso(born)); }
    if (calendar::compulsory_school_age_ends(born) != date_at(end)) { FAIL("end for " << iso(born)); }
    if (calendar::of_compulsory_school_age(born, date_at(start - 1)) || !calendar::of_compulsory_school_age(born, date_at(start)) ||
        !calendar::of_compulsory_school_age(born, date_at(end)) || calendar::of_compulsory_school_age(born, date_at(end + 1))) {
      FAIL("within for " << iso(born));
    }
  }
}

TEST_CASE("what lies outside of the range is none, however far", "[calendar]") {
  CHECK_FALSE(calendar::add_months(2299y / 12 / 1, 1, LeapPolicy::clamp));
  CHECK_FALSE(calendar::add_years(1900y / 1 / 1, -1, LeapPolicy::later));
  CHECK_FALSE(calendar::add_months(2000y / 1 / 1, 2'000'000'000, LeapPolicy::clamp));
  CHECK_FALSE(calendar::add_years(2000y / 1 / 1, -2'000'000'000, LeapPolicy::clamp));
  CHECK_FALSE(calendar::add_days_in_range(2000y / 1 / 1, 2'000'000'000));
  CHECK_FALSE(calendar::add_days_in_range(2299y / 12 / 31, 1));
  CHECK(calendar::add_days_in_range(2299y / 12 / 30, 1) == Date{2299y / 12 / 31});
  CHECK_FALSE(calendar::add_months(2023y / 2 / 29, 1, LeapPolicy::clamp));   // no such day
  CHECK_FALSE(calendar::attains(2299y / 1 / 1, 1));
  CHECK_FALSE(calendar::compulsory_school_age_starts(2297y / 1 / 1));
  CHECK_FALSE(calendar::of_compulsory_school_age(2297y / 1 / 1, 2299y / 1 / 1));
}
