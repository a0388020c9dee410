// Tests of packed marks: against counting one by one, at the thresholds, and in groups.
#include "catch.hpp"
#include <juniper/mis/attendance/attendance_figures.hpp>
#include <juniper/mis/attendance/session_counts.hpp>

#include <random>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;
using attendance::SessionCounts;

namespace {

// One mark after another, without any trick.
SessionCounts counted_slowly(std::span<AttendanceClass const> marks) {
  SessionCounts counts;
  for (auto const mark : marks) {
    if (mark == AttendanceClass::present) { ++counts.present; }
    if (mark == AttendanceClass::approved_educational_activity) { ++counts.elsewhere; }
    if (mark == AttendanceClass::authorised_absence) { ++counts.authorised; }
    if (mark == AttendanceClass::unauthorised_absence) { ++counts.unauthorised; }
    if (mark == AttendanceClass::not_possible) { ++counts.outside; }
  }
  return counts;
}

std::vector<AttendanceClass> random_marks(std::size_t count, unsigned seed, unsigned largest) {
  std::mt19937 random{seed};
  std::vector<AttendanceClass> marks(count);
  for (auto& mark : marks) { mark = static_cast<AttendanceClass>(random() % (largest + 1)); }
  return marks;
}

attendance::AbsenceThresholds thresholds_on(Date day) { return attendance::absence_thresholds(rulebook::Law{}, day); }

}  // namespace

TEST_CASE("marks of every length are counted as one by one, and bytes that are no class are not counted", "[attendance]") {
  for (unsigned const largest : {5U, 255U}) {
    for (std::size_t length = 0; length < 700; ++length) {
      auto const marks = random_marks(length, static_cast<unsigned>(length), largest);
      if (attendance::count_sessions(marks) != counted_slowly(marks)) { FAIL("length " << length << ", bytes to " << largest); }
    }
  }
  for (auto const every : {AttendanceClass::present, AttendanceClass::not_possible}) {   // longer than a byte can count in one run
    std::vector<AttendanceClass> const marks(8 * 255 * 3 + 5, every);
    CHECK(attendance::count_sessions(marks) == counted_slowly(marks));
  }
}

TEST_CASE("many pupils are the sum of each, persistent and severe by their own sessions", "[attendance]") {
  auto const thresholds = thresholds_on(2026y / 9 / 1);
  std::size_t const half_days = 380, pupils = 500;
  auto const marks = random_marks(half_days * pupils + 7, 1, 5);   // and a remainder
  std::vector<SessionCounts> each(pupils);
  auto const all = attendance::count_pupils(marks, half_days, thresholds, each);
  attendance::PupilCounts expected;
  for (std::size_t i = 0; i < pupils; ++i) {
    auto const one = counted_slowly(std::span{marks}.subspan(i * half_days, half_days));
    CHECK(each[i] == one);
    expected.sessions += one;
    expected.pupils += 1;
    expected.persistent += one.absent() * 10 >= one.possible() ? 1 : 0;
    expected.severe += one.absent() * 2 >= one.possible() ? 1 : 0;
  }
  CHECK(all == expected);
  auto const half = half_days * (pupils / 2);
  auto parts = attendance::count_pupils(std::span{marks}.first(half), half_days, thresholds);
  parts += attendance::count_pupils(std::span{marks}.subspan(half), half_days, thresholds);
  CHECK(parts == all);
  CHECK(attendance::count_pupils(marks, 0, thresholds) == attendance::PupilCounts{});
}

TEST_CASE("a pupil without a possible session has no rate and is not among the pupils", "[attendance]") {
  std::vector<AttendanceClass> const closed(380, AttendanceClass::not_possible);
  auto const all = attendance::count_pupils(closed, 380, thresholds_on(2026y / 9 / 1));
  CHECK(all.pupils == 0);
  CHECK(all.persistent == 0);
  CHECK(all.sessions.outside == 380);
}

TEST_CASE("thresholds are met exactly, for every number of sessions of a year", "[attendance]") {
  for (std::int64_t possible = 0; possible <= 400; ++possible) {
    for (std::int64_t absent = 0; absent <= possible; ++absent) {
      bool const tenth = possible > 0 && absent + absent + absent + absent + absent + absent + absent + absent + absent + absent >= possible;
      bool const half = possible > 0 && absent + absent >= possible;
      if (attendance::reaches(absent, possible, 10) != tenth || attendance::reaches(absent, possible, 50) != half) {
        FAIL(absent << " of " << possible);
      }
      if (half && !tenth) { FAIL("severe without persistent"); }
    }
  }
}

TEST_CASE("the threshold of persistent absence is that of its year", "[attendance]") {
  CHECK(thresholds_on(2006y / 8 / 31).persistent_rule == nullptr);
  CHECK(thresholds_on(2011y / 8 / 31).persistent_percent == 20);
  CHECK(thresholds_on(2011y / 9 / 1).persistent_percent == 15);
  CHECK(thresholds_on(2015y / 8 / 31).persistent_percent == 15);
  CHECK(thresholds_on(2015y / 9 / 1).persistent_percent == 10);
  CHECK_FALSE(attendance::reaches(10, 10, thresholds_on(2006y / 8 / 31).persistent_percent));
}

TEST_CASE("percentages never average: two pupils of different sessions", "[attendance]") {
  SessionCounts const few{.present = 5, .unauthorised = 5}, many{.present = 190};
  auto both = few;
  both += many;
  CHECK(attendance::percent_of(few.absent(), few.possible())->hundredths == 5000);
  CHECK(attendance::percent_of(many.absent(), many.possible())->hundredths == 0);
  CHECK(attendance::percent_of(both.absent(), both.possible())->hundredths == 250);   // and not 2500
  CHECK_FALSE(attendance::percent_of(0, 0));
}

TEST_CASE("the report of a school is a duty of its kind alone", "[attendance]") {
  auto const told = [](std::optional<rulebook::SchoolKind> kind) {
    attendance::AttendanceFiguresFacts facts;
    facts.possible_sessions = 312;
    facts.unauthorised_sessions = 6;
    facts.report = attendance::AttendanceReport::annual_report;
    facts.school_kind = kind;
    return attendance::attendance_figures(facts, {}).why.text();
  };
  char const* const no_duty = "do not oblige a school of this kind";
  CHECK(told(rulebook::SchoolKind::academy).find(no_duty) != std::string::npos);
  CHECK(told(rulebook::SchoolKind::maintained).find(no_duty) == std::string::npos);
  CHECK(told(std::nullopt).find("the kind of school was not told") != std::string::npos);
}
