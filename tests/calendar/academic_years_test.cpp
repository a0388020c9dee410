// Tests of academic years and ages.
#include "catch.hpp"
#include <juniper/mis/calendar/academic_years.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;

TEST_CASE("an academic year begins on 1 September unless a school says otherwise", "[calendar]") {
  CHECK(calendar::academic_year_of(2026y / 8 / 31) == 2025);
  CHECK(calendar::academic_year_of(2026y / 9 / 1) == 2026);
  CHECK(calendar::academic_year_of(2027y / 1 / 1) == 2026);
  auto const august = std::chrono::August / 1;
  CHECK(calendar::academic_year_of(2026y / 8 / 1, august) == 2026);
  CHECK(calendar::academic_year_of(2026y / 7 / 31, august) == 2025);
}

TEST_CASE("every day lies in the academic year that it is said to be in", "[calendar]") {
  for (auto day = std::chrono::sys_days{2019y / 1 / 1}; day < std::chrono::sys_days{2031y / 1 / 1};
       day += std::chrono::days{1}) {
    auto const year = calendar::academic_year_of(Date{day});
    auto const period = calendar::academic_year(year);
    if (!period.holds_on(Date{day})) { FAIL(iso(Date{day})); }
    if (calendar::academic_year(year + 1).from != add_days(*period.until, 1)) {
      FAIL("a gap after " << year);
    }
  }
  CHECK(calendar::academic_year(2026) ==
        Period{.from = 2026y / 9 / 1, .until = Date{2027y / 8 / 31}});
}

TEST_CASE("an academic year is called by both its calendar years", "[calendar]") {
  CHECK(calendar::academic_year_name(2026) == "2026/27");
  CHECK(calendar::academic_year_name(1999) == "1999/00");
  CHECK(calendar::academic_year_name(2008) == "2008/09");
}

TEST_CASE("age is counted in completed years", "[calendar]") {
  Date const born = 2015y / 3 / 9;
  CHECK(calendar::age_on(born, 2026y / 3 / 8) == 10);
  CHECK(calendar::age_on(born, 2026y / 3 / 9) == 11);
  CHECK(calendar::age_on(born, born) == 0);
  CHECK(calendar::age_on(born, 2015y / 3 / 8) == -1);
}

TEST_CASE("somebody born on a leap day is a year older on 1 March of a common year", "[calendar]") {
  Date const born = 2012y / 2 / 29;
  CHECK(calendar::age_on(born, 2023y / 2 / 28) == 10);
  CHECK(calendar::age_on(born, 2023y / 3 / 1) == 11);
  CHECK(calendar::age_on(born, 2024y / 2 / 28) == 11);
  CHECK(calendar::age_on(born, 2024y / 2 / 29) == 12);
}
