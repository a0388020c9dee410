// Choosing the versions in force, and joining their terms and closures.
#include <juniper/mis/calendar/law_periods.hpp>
#include <juniper/mis/organisations/school_days.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace juniper::mis::organisations {

namespace {

using Chosen = std::map<Id<AcademicYear>, SchoolCalendar const*>;

// Whether a version is to be taken rather than another one of the same year: one in force over one to come, then the newer of those in
// force, and the earlier of those to come.
bool rather(SchoolCalendar const& one, SchoolCalendar const& other, Date on) {
  bool const begun = one.starts <= on, other_begun = other.starts <= on;
  if (begun != other_begun) { return begun; }
  return begun ? one.version_number > other.version_number : one.version_number < other.version_number;
}

// The version of each academic year that holds for these pupils; none when two have the same number.
std::optional<Chosen> choose(SchoolDaysOf const& of, std::optional<Id<Group>> const& group, std::span<SchoolCalendar const> calendars) {
  Chosen chosen;
  std::set<std::pair<Id<AcademicYear>, std::int32_t>> numbers;
  for (auto const& calendar : calendars) {
    if (calendar.school != of.school || calendar.group != group) { continue; }
    if (!numbers.emplace(calendar.academic_year, calendar.version_number).second) { return std::nullopt; }
    if (calendar.ends && *calendar.ends < of.on) { continue; }
    auto& best = chosen[calendar.academic_year];
    if (best == nullptr || rather(calendar, *best, of.on)) { best = &calendar; }
  }
  return chosen;
}

// From its first day to its last, parted by the half-term holiday; nothing where a day is not one.
std::optional<std::vector<Period>> periods_of(Term const& term) {
  if (!calendar::in_range(term.starts) || !calendar::in_range(term.ends)) { return std::nullopt; }
  if (!term.half_term_starts || !term.half_term_ends) { return std::vector{Period{term.starts, term.ends}}; }
  if (!calendar::in_range(*term.half_term_starts) || !calendar::in_range(*term.half_term_ends)) { return std::nullopt; }
  return std::vector{Period{term.starts, add_days(*term.half_term_starts, -1)}, Period{add_days(*term.half_term_ends, 1), term.ends}};
}

// Whether families were told before the day, or the day was never one of school.
bool closed_in_advance(NonSchoolDay const& day) {
  if (day.announced_on) { return *day.announced_on < day.day; }
  return day.kind != NonSchoolDayKind::of("unplanned_closure");
}

std::vector<Date> closed_days(SchoolDaysOf const& of, std::span<NonSchoolDay const> days, std::set<Id<SchoolCalendar>> const& calendars) {
  std::map<Date, unsigned> halves;  // 1 the morning, 2 the afternoon
  for (auto const& day : days) {
    bool const here = !day.site || day.site == of.site;
    if (!here || !calendars.contains(day.calendar) || !closed_in_advance(day)) { continue; }
    halves[day.day] |= !day.half ? 3U : *day.half == HalfDay::of("AM") ? 1U : 2U;
  }
  std::vector<Date> closed;
  for (auto const& [day, which] : halves) {
    if (which == 3U) { closed.push_back(day); }
  }
  return closed;
}

Error unusable_calendar(char const* text, char const* hint) { return {.code = ErrorCode::invalid, .text = text, .hint = hint}; }

}  // namespace

Result<calendar::SchoolDays> school_days(SchoolDaysOf const& of, CalendarRows const& rows, calendar::BankHolidays const& holidays) {
  auto chosen = choose(of, std::nullopt, rows.calendars);
  auto const own = of.group ? choose(of, of.group, rows.calendars) : std::optional{Chosen{}};
  if (!chosen || !own) {
    return unusable_calendar("two versions of a school calendar have the same number", "number each version of a year anew");
  }
  for (auto const& [year, calendar] : *own) { (*chosen)[year] = calendar; }
  if (chosen->empty()) {
    return Error{
        .code = ErrorCode::not_found, .text = "the school has no calendar that is in force", .hint = "adopt a calendar for the year first"};
  }
  std::set<Id<SchoolCalendar>> calendars;
  std::string name;
  for (auto const& [year, calendar] : *chosen) {
    calendars.insert(calendar->id);
    name += (name.empty() ? "" : "+") + calendar->id.text();
  }
  std::vector<Period> terms;
  for (auto const& term : rows.terms) {
    if (!calendars.contains(term.calendar)) { continue; }
    auto const periods = periods_of(term);
    if (!periods) { return unusable_calendar("a term has a day outside of the range of dates", "correct the days of the term"); }
    terms.insert(terms.end(), periods->begin(), periods->end());
  }
  return calendar::SchoolDays{name, std::move(terms), closed_days(of, rows.non_school_days, calendars), holidays};
}

}  // namespace juniper::mis::organisations
