// Tests of the edges of periods: the ends of the range, counts that would wrap a year around, 29 February, and school age day by day.
#include "catch.hpp"
#include <juniper/mis/calendar/law_periods.hpp>

#include <limits>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

using calendar::LeapPolicy;

constexpr int years_of_a_wrap = 65'536;   // years are kept in 16 bits: so many later are the same number
constexpr int days_of_a_wrap = 23'936'532;

Date plain_next_day(Date day) {
  auto const next = day.year() / day.month() / (day.day() + std::chrono::days{1});
  if (next.ok()) { return next; }
  auto const month = day.year() / day.month() + std::chrono::months{1};
  return month / 1;
}

// The birthday of that age, by its own rule: 1 March where there is no 29 February.
Date plain_birthday(Date born, int age) {
  Date const same{born.year() + std::chrono::years{age}, born.month(), born.day()};
  return same.ok() ? same : Date{same.year() / 3 / 1};
}

}  // namespace

TEST_CASE("no date is computed outside of 1900 to 2299, from there or to there", "[calendar]") {
  for (auto const policy : {LeapPolicy::clamp, LeapPolicy::later}) {
    CHECK(calendar::add_months(1900y / 1 / 1, 0, policy) == Date{1900y / 1 / 1});
    CHECK(calendar::add_months(2299y / 12 / 31, 0, policy) == Date{2299y / 12 / 31});
    CHECK_FALSE(calendar::add_months(1899y / 12 / 31, 12, policy));
    CHECK_FALSE(calendar::add_months(2300y / 1 / 1, -12, policy));
    CHECK_FALSE(calendar::add_months(1900y / 1 / 1, -1, policy));
    CHECK_FALSE(calendar::add_months(2299y / 12 / 1, 1, policy));
    CHECK(calendar::add_months(1900y / 1 / 1, 400 * 12 - 1, policy) == Date{2299y / 12 / 1});
    CHECK(calendar::add_months(2299y / 12 / 1, 1 - 400 * 12, policy) == Date{1900y / 1 / 1});
    CHECK(calendar::add_years(1900y / 1 / 1, 399, policy) == Date{2299y / 1 / 1});
    CHECK(calendar::add_years(2299y / 1 / 1, -399, policy) == Date{1900y / 1 / 1});
  }
  CHECK(calendar::add_days_in_range(1900y / 1 / 1, 146'096) == Date{2299y / 12 / 31});
  CHECK(calendar::add_days_in_range(2299y / 12 / 31, -146'096) == Date{1900y / 1 / 1});
  CHECK_FALSE(calendar::add_days_in_range(1900y / 1 / 1, 146'097));
  CHECK_FALSE(calendar::add_days_in_range(2299y / 12 / 31, -146'097));
  CHECK_FALSE(calendar::add_days_in_range(1899y / 12 / 31, 1));
  CHECK_FALSE(calendar::add_days_in_range(2300y / 1 / 1, -1));
  CHECK_FALSE(calendar::add_days_in_range(2025y / 2 / 30, 1));
}

TEST_CASE("counts that would wrap a year around give no date", "[calendar]") {
  for (int const sign : {1, -1}) {
    CHECK_FALSE(calendar::add_months(2000y / 1 / 1, sign * 12 * years_of_a_wrap, LeapPolicy::clamp));
    CHECK_FALSE(calendar::add_years(2000y / 1 / 1, sign * years_of_a_wrap, LeapPolicy::clamp));
    CHECK_FALSE(calendar::add_days_in_range(2000y / 1 / 1, sign * days_of_a_wrap));
  }
  // Twelve times so many years is twelve more than an int holds: it would come round as one year.
  CHECK_FALSE(calendar::add_years(2000y / 1 / 1, std::numeric_limits<int>::max() / 6 + 2, LeapPolicy::clamp));
  CHECK_FALSE(calendar::add_years(2000y / 1 / 1, std::numeric_limits<int>::min() / 6 - 2, LeapPolicy::clamp));
}

TEST_CASE("a day that the month does not have is clamped or moved on by one, by policy", "[calendar]") {
  CHECK(calendar::add_months(2025y / 10 / 31, 4, LeapPolicy::clamp) == Date{2026y / 2 / 28});
  CHECK(calendar::add_months(2025y / 10 / 31, 4, LeapPolicy::later) == Date{2026y / 3 / 1});
  CHECK(calendar::add_months(2023y / 10 / 31, 4, LeapPolicy::clamp) == Date{2024y / 2 / 29});
  CHECK(calendar::add_months(2025y / 10 / 31, 3, LeapPolicy::clamp) == Date{2026y / 1 / 31});
  CHECK(calendar::add_years(2024y / 2 / 29, 1, LeapPolicy::clamp) == Date{2025y / 2 / 28});
  CHECK(calendar::add_years(2024y / 2 / 29, 1, LeapPolicy::later) == Date{2025y / 3 / 1});
  CHECK(calendar::attains(2008y / 2 / 29, 18) == Date{2026y / 3 / 1});
}

TEST_CASE("periods that begin or end with a day count that day", "[calendar]") {
  CHECK(calendar::last_day_of_days_beginning_with(2025y / 9 / 1, 1) == Date{2025y / 9 / 1});
  CHECK(calendar::last_day_of_days_beginning_with(2025y / 9 / 1, 14) == Date{2025y / 9 / 14});
  CHECK(calendar::last_day_of_years_beginning_with(2025y / 9 / 1, 3) == Date{2028y / 8 / 31});
  CHECK(calendar::last_day_of_years_beginning_with(2024y / 2 / 29, 1) == Date{2025y / 2 / 28});
  CHECK(calendar::first_day_of_years_ending_with(2025y / 8 / 31, 3) == Date{2022y / 9 / 1});
  CHECK(calendar::first_day_of_years_ending_with(2025y / 2 / 28, 1) == Date{2024y / 3 / 1});
  CHECK_FALSE(calendar::last_day_of_years_beginning_with(2299y / 9 / 1, 1));
  CHECK_FALSE(calendar::first_day_of_years_ending_with(2299y / 12 / 31, 1));
}

TEST_CASE("compulsory school age, for every birthday of thirty years, is what walking day by day finds", "[calendar]") {
  for (Date born{2000y / 1 / 1}; born < Date{2030y / 1 / 1}; born = plain_next_day(born)) {
    auto starts = plain_birthday(born, 5);
    auto const prescribed = [](Date day) {
      auto const date = std::chrono::month_day{day.month(), day.day()};
      return date == std::chrono::March / 31 || date == std::chrono::August / 31 || date == std::chrono::December / 31;
    };
    while (!prescribed(starts)) { starts = plain_next_day(starts); }
    auto const sixteen = plain_birthday(born, 16);
    int const year = static_cast<int>(sixteen.year()) + (static_cast<unsigned>(sixteen.month()) >= 9 ? 1 : 0);
    Date ends{std::chrono::year{year} / 6 / 24};   // the last seven days of June begin here
    while (std::chrono::weekday{std::chrono::sys_days{ends}} != std::chrono::Friday) { ends = plain_next_day(ends); }
    if (calendar::compulsory_school_age_starts(born) != starts || calendar::compulsory_school_age_ends(born) != ends) { FAIL(iso(born)); }
    if (!calendar::of_compulsory_school_age(born, starts) || !calendar::of_compulsory_school_age(born, ends) ||
        calendar::of_compulsory_school_age(born, add_days(starts, -1)) || calendar::of_compulsory_school_age(born, add_days(ends, 1))) {
      FAIL(iso(born));
    }
  }
}

TEST_CASE("nobody is of compulsory school age by a birthday at the end of the range", "[calendar]") {
  CHECK_FALSE(calendar::compulsory_school_age_starts(2295y / 1 / 1));
  CHECK(calendar::compulsory_school_age_starts(2294y / 12 / 31) == Date{2299y / 12 / 31});
  CHECK_FALSE(calendar::compulsory_school_age_ends(2283y / 9 / 1));
  CHECK(calendar::compulsory_school_age_ends(2283y / 8 / 31).has_value());
  CHECK_FALSE(calendar::of_compulsory_school_age(2290y / 1 / 1, 2296y / 1 / 1));
}
