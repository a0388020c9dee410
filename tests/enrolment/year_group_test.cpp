// Tests of the cohort rule: which year group a child belongs to by age.
#include "catch.hpp"
#include <juniper/mis/calendar/academic_years.hpp>
#include <juniper/mis/enrolment/year_group.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;
using enrolment::cohort_year_group;
using enrolment::year_group_of;

TEST_CASE("a child born on 9 March 2015 is in Year 7 in 2026/27", "[enrolment]") {
  CHECK(cohort_year_group(2015y / 3 / 9, 2026) == NcYear::year(7));
  CHECK(year_group_of(2015y / 3 / 9, 2026y / 9 / 2) == NcYear::year(7));
  CHECK(year_group_of(2015y / 3 / 9, 2026y / 8 / 31) == NcYear::year(6));
  CHECK(year_group_of(2014y / 11 / 2, 2026y / 9 / 2) == NcYear::year(7));
}

TEST_CASE("the cohort changes between 31 August and 1 September of the year of birth",
          "[enrolment]") {
  CHECK(cohort_year_group(2014y / 8 / 31, 2026) == NcYear::year(8));
  CHECK(cohort_year_group(2014y / 9 / 1, 2026) == NcYear::year(7));
  CHECK(cohort_year_group(2015y / 8 / 31, 2026) == NcYear::year(7));
  CHECK(cohort_year_group(2015y / 9 / 1, 2026) == NcYear::year(6));
}

TEST_CASE("every birthday of a cohort gives one year group, the next cohort the one below",
          "[enrolment]") {
  for (int year = 0; year <= 13; ++year) {
    auto const cohort = calendar::academic_year(2026 - year - 5);
    for (auto day = std::chrono::sys_days{cohort.from}; day <= std::chrono::sys_days{*cohort.until};
         day += std::chrono::days{1}) {
      if (cohort_year_group(Date{day}, 2026) != NcYear::year(year)) { FAIL(iso(Date{day})); }
    }
  }
  SUCCEED();
}

TEST_CASE("children of two and three are in nursery, younger and older people in no year group",
          "[enrolment]") {
  CHECK(cohort_year_group(2022y / 9 / 1, 2026) == NcYear::nursery_second());
  CHECK(cohort_year_group(2022y / 8 / 31, 2026) == NcYear::reception());
  CHECK(cohort_year_group(2023y / 9 / 1, 2026) == NcYear::nursery_first());
  CHECK_FALSE(cohort_year_group(2024y / 9 / 1, 2026).has_value());
  CHECK(cohort_year_group(2007y / 9 / 1, 2026) == NcYear::year(14));
  CHECK_FALSE(cohort_year_group(2007y / 8 / 31, 2026).has_value());
  CHECK_FALSE(cohort_year_group(2030y / 1 / 1, 2026).has_value());
}

TEST_CASE("a child born on a leap day belongs to the cohort of that winter", "[enrolment]") {
  CHECK(cohort_year_group(2016y / 2 / 29, 2026) == NcYear::year(6));
}

TEST_CASE("year groups follow each other from the early years to Year 14", "[enrolment]") {
  auto const after = [](char const* code) {
    auto const next = enrolment::year_group_after(NcYear::parse(code).value());
    return next ? std::string{next->text()} : std::string{};
  };
  CHECK(after("E1") == "E2");
  CHECK(after("E2") == "N1");
  CHECK(after("N2") == "R");
  CHECK(after("R") == "1");
  CHECK(after("9") == "10");
  CHECK(after("13") == "14");
  CHECK(after("14").empty());
  CHECK(after("X").empty());
  CHECK_FALSE(enrolment::year_group_after(NcYear{}));
}
