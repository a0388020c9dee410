// Tests of school days from the rows of calendars: versions, groups, half-terms, closures.
#include "catch.hpp"
#include <juniper/mis/organisations/school_days.hpp>

#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

template <class T>
Id<T> numbered(std::uint64_t number) {
  return {Uuid::from_number(number)};
}

// A school with a first version for 2026/27, a second from 1 October, a group's own version, and next year's calendar.
struct CalendarsOfASchool {
  std::vector<SchoolCalendar> calendars;
  std::vector<Term> terms;
  std::vector<NonSchoolDay> days;

  CalendarsOfASchool() {
    add_calendar(1, 1, 1, 2026y / 7 / 1, 2026y / 9 / 30);
    add_calendar(2, 1, 2, 2026y / 10 / 1, std::nullopt);
    add_calendar(3, 1, 1, 2026y / 9 / 1, std::nullopt, 9);
    add_calendar(4, 2, 1, 2027y / 3 / 1, std::nullopt);
    add_term(1, 2026y / 9 / 2, 2026y / 12 / 18);
    add_term(2, 2026y / 9 / 2, 2026y / 12 / 11);   // the second version ends the term a week earlier
    add_term(3, 2026y / 9 / 7, 2026y / 12 / 4);
    add_term(4, 2027y / 9 / 2, 2027y / 12 / 17);
    terms[0].half_term_starts = terms[1].half_term_starts = 2026y / 10 / 26;
    terms[0].half_term_ends = terms[1].half_term_ends = 2026y / 10 / 30;
    SchoolCalendar other = calendars[0];
    other.school = numbered<School>(99);
    other.id = numbered<SchoolCalendar>(5);
    calendars.push_back(other);
    add_term(5, 2026y / 9 / 1, 2027y / 7 / 1);
  }
  void add_calendar(std::uint64_t id, std::uint64_t year, int version, Date starts, std::optional<Date> ends, std::uint64_t group = 0) {
    SchoolCalendar calendar;
    calendar.id = numbered<SchoolCalendar>(id);
    calendar.school = numbered<School>(1);
    calendar.academic_year = numbered<AcademicYear>(year);
    if (group != 0) { calendar.group = numbered<Group>(group); }
    calendar.version_number = version;
    calendar.starts = starts;
    calendar.ends = ends;
    calendars.push_back(calendar);
  }
  void add_term(std::uint64_t calendar, Date starts, Date ends) {
    Term term;
    term.calendar = numbered<SchoolCalendar>(calendar);
    term.starts = starts;
    term.ends = ends;
    terms.push_back(term);
  }
  NonSchoolDay& add_day(Date day, NonSchoolDayKind kind) {
    NonSchoolDay closed;
    closed.calendar = numbered<SchoolCalendar>(2);
    closed.day = day;
    closed.kind = kind;
    return days.emplace_back(closed);
  }
  Result<calendar::SchoolDays> on(Date day, std::uint64_t group = 0, std::uint64_t site = 0) const {
    organisations::SchoolDaysOf of{.school = numbered<School>(1), .on = day};
    if (group != 0) { of.group = numbered<Group>(group); }
    if (site != 0) { of.site = numbered<Site>(site); }
    return organisations::school_days(of, {calendars, terms, days}, calendar::BankHolidays{});
  }
};

}  // namespace

TEST_CASE("the version in force on a day is taken, and the first to come before any has begun", "[organisations]") {
  CalendarsOfASchool const school;
  auto const last_of_autumn = [&](Date day) {
    auto const days = school.on(day).value();
    return *std::ranges::max_element(days.days(), {}, [](Date d) { return d < Date{2027y / 1 / 1} ? d : Date{1900y / 1 / 1}; });
  };
  CHECK(last_of_autumn(2026y / 6 / 1) == Date{2026y / 12 / 18});    // nothing has begun: the first version
  CHECK(last_of_autumn(2026y / 9 / 30) == Date{2026y / 12 / 18});
  CHECK(last_of_autumn(2026y / 10 / 1) == Date{2026y / 12 / 11});   // the second from its first day
  CHECK(school.on(2026y / 10 / 1).value().is_school_day(2027y / 9 / 2));   // next year's is known before it is in force
  CHECK(school.on(2026y / 9 / 1).value().name() != school.on(2026y / 10 / 1).value().name());
}

TEST_CASE("a group has the calendar of its own, and the school's in other years", "[organisations]") {
  CalendarsOfASchool const school;
  auto const group = school.on(2026y / 9 / 1, 9).value();
  CHECK_FALSE(group.is_school_day(2026y / 9 / 4));
  CHECK(group.is_school_day(2026y / 9 / 7));
  CHECK(group.is_school_day(2026y / 10 / 26));   // its term has no half-term holiday
  CHECK(group.is_school_day(2027y / 9 / 2));
  auto const others = school.on(2026y / 9 / 1, 10).value();
  CHECK(others.is_school_day(2026y / 9 / 4));
  CHECK_FALSE(others.is_school_day(2026y / 10 / 26));
  CHECK(others.is_school_day(2026y / 11 / 2));
}

TEST_CASE("a day is closed when it was announced before, all day, here", "[organisations]") {
  CalendarsOfASchool school;
  school.add_day(2026y / 11 / 2, NonSchoolDayKind::of("inset"));
  school.add_day(2026y / 11 / 3, NonSchoolDayKind::of("inset")).half = HalfDay::of("AM");
  school.add_day(2026y / 11 / 4, NonSchoolDayKind::of("planned_closure")).half = HalfDay::of("AM");
  school.add_day(2026y / 11 / 4, NonSchoolDayKind::of("occasional_day")).half = HalfDay::of("PM");
  school.add_day(2026y / 11 / 5, NonSchoolDayKind::of("unplanned_closure"));
  school.add_day(2026y / 11 / 6, NonSchoolDayKind::of("unplanned_closure")).announced_on = 2026y / 11 / 5;
  school.add_day(2026y / 11 / 9, NonSchoolDayKind::of("planned_closure")).announced_on = 2026y / 11 / 9;
  school.add_day(2026y / 11 / 10, NonSchoolDayKind::of("planned_closure")).site = numbered<Site>(3);
  auto const days = school.on(2026y / 10 / 1).value();
  CHECK_FALSE(days.is_school_day(2026y / 11 / 2));
  CHECK(days.is_school_day(2026y / 11 / 3));         // one session is enough
  CHECK_FALSE(days.is_school_day(2026y / 11 / 4));
  CHECK(days.is_school_day(2026y / 11 / 5));         // its sessions are cancelled
  CHECK_FALSE(days.is_school_day(2026y / 11 / 6));
  CHECK(days.is_school_day(2026y / 11 / 9));         // announced on the day
  CHECK(days.is_school_day(2026y / 11 / 10));
  CHECK_FALSE(school.on(2026y / 10 / 1, 0, 3).value().is_school_day(2026y / 11 / 10));
  CHECK(school.on(2026y / 10 / 1, 0, 4).value().is_school_day(2026y / 11 / 10));
  CHECK(school.on(2026y / 9 / 30).value().is_school_day(2026y / 11 / 2));   // days of a version are that version's alone
}

TEST_CASE("a school without a calendar, and calendars that cannot be used, are said so", "[organisations]") {
  CalendarsOfASchool school;
  CHECK(organisations::school_days({.school = numbered<School>(7), .on = 2026y / 9 / 1}, {school.calendars, school.terms, school.days}, calendar::BankHolidays{})
            .error().code == ErrorCode::not_found);
  school.add_term(1, 2026y / 2 / 30, 2026y / 3 / 1);
  CHECK(school.on(2026y / 9 / 1).error().code == ErrorCode::invalid);
  CHECK(school.on(2026y / 10 / 1).ok());   // it is not of that version
  school.calendars.push_back(school.calendars[0]);
  CHECK(school.on(2026y / 10 / 1).error().code == ErrorCode::invalid);
}
