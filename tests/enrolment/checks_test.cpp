// Tests of the checks on enrolments.
#include "catch.hpp"
#include <juniper/mis/enrolment/checks.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> codes_of(Findings const& findings) {
  std::vector<std::string> all;
  for (auto const& f : findings) { all.push_back(f.code); }
  return all;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an enrolment that is open, or closed on a ground, raises no finding", "[enrolment]") {
  CHECK(enrolment::check(Enrolment{.starts = 2026y / 9 / 2}).empty());
  CHECK(enrolment::check(
            Enrolment{.starts = 2026y / 9 / 2, .ends = 2026y / 9 / 2, .leaving_ground = "9(1)(a)"})
            .empty());
}

TEST_CASE("an enrolment does not end before it starts", "[enrolment]") {
  Enrolment const e{.starts = 2026y / 9 / 2, .ends = 2026y / 9 / 1, .leaving_ground = "9(1)(a)"};
  CHECK(codes_of(enrolment::check(e)) == Codes{"ends_before_it_starts"});
  CHECK(enrolment::check(e)[0].severity == Severity::error);
}

TEST_CASE("leaving and its ground go together", "[enrolment]") {
  CHECK(codes_of(enrolment::check(Enrolment{.starts = 2026y / 9 / 2, .ends = 2026y / 12 / 18})) ==
        Codes{"left_without_ground"});
  CHECK(codes_of(enrolment::check(Enrolment{
            .starts = 2026y / 9 / 2, .leaving_ground = "9(1)(a)"})) == Codes{"ground_without_end"});
}

TEST_CASE("nobody starts school before being born", "[enrolment]") {
  Enrolment const e{.starts = 2015y / 9 / 1};
  CHECK(codes_of(enrolment::check(e, 2015y / 9 / 2)) == Codes{"started_before_birth"});
  CHECK(enrolment::check(e, 2015y / 9 / 1).empty());
}

TEST_CASE("a name is deleted on a ground of the regulation in force on the last day",
          "[enrolment]") {
  Enrolment e{.starts = 2020y / 9 / 2, .ends = 2026y / 7 / 20};
  for (auto const* ground : {"9(1)(a)", "9(1)(o)", "9(3)(a)", "9(3)(e)"}) {
    e.leaving_ground = PersonalText{ground};
    CHECK(enrolment::check(e).empty());
  }
  for (auto const* ground : {"9(1)(p)", "9(3)(f)", "9(2)(a)", "moved away", ""}) {
    e.leaving_ground = PersonalText{ground};
    CHECK(codes_of(enrolment::check(e)) == Codes{"ground_unknown"});
  }
  e.leaving_ground = PersonalText{"8(1)(a)"};
  CHECK(codes_of(enrolment::check(e)) == Codes{"ground_not_in_force"});
  e.ends = 2024y / 8 / 18;
  CHECK(enrolment::check(e).empty());
  e.leaving_ground = PersonalText{"9(1)(a)"};
  CHECK(codes_of(enrolment::check(e)) == Codes{"ground_not_in_force"});
  e.ends = 2024y / 8 / 19;
  CHECK(enrolment::check(e).empty());
}

TEST_CASE("an application is decided after it was made, and says when", "[enrolment]") {
  AdmissionApplication a{
      .preference = 1, .status = ApplicationStatus::of("received"), .applied_on = 2026y / 1 / 15};
  CHECK(enrolment::check(a).empty());
  a.status = ApplicationStatus::of("offered");
  CHECK(codes_of(enrolment::check(a)) == Codes{"decision_without_day"});
  a.decided_on = 2026y / 1 / 15;
  CHECK(enrolment::check(a).empty());
  a.decided_on = 2026y / 1 / 14;
  a.preference = 0;
  CHECK(codes_of(enrolment::check(a)) == Codes{"decided_before_applied", "preference_below_one"});
}

TEST_CASE("a pupil is in one year group at a time at one school", "[enrolment]") {
  std::vector years{YearGroupPlacement{
                        .actual = NcYear::year(6), .starts = 2025y / 9 / 1, .ends = 2026y / 8 / 31},
                    YearGroupPlacement{.actual = NcYear::year(7), .starts = 2026y / 9 / 1}};
  CHECK(enrolment::check_year_groups(years).empty());
  years[0].ends = 2026y / 9 / 1;
  CHECK(codes_of(enrolment::check_year_groups(years)) == Codes{"spells_overlap"});
}

TEST_CASE("a part-time timetable ends or is looked at again, and one school is the last",
          "[enrolment]") {
  AttendanceMode mode{
      .part_time = true, .boarder = BoarderStatus::of("N"), .starts = 2026y / 9 / 1};
  CHECK(codes_of(enrolment::check(mode)) == Codes{"part_time_without_review"});
  mode.review_by = 2026y / 10 / 1;
  CHECK(enrolment::check(mode).empty());
  mode.review_by = {};
  mode.part_time = false;
  CHECK(enrolment::check(mode).empty());
  std::vector schools{SchoolAttended{.last_school = true}, SchoolAttended{}};
  CHECK(enrolment::check_history(schools).empty());
  schools[1].last_school = true;
  CHECK(codes_of(enrolment::check_history(schools)) == Codes{"several_last_schools"});
}
