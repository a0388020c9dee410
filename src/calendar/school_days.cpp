// School days from terms, and counting in them.
#include <juniper/mis/calendar/school_days.hpp>

#include <algorithm>
#include <utility>

namespace juniper::mis::calendar {

namespace {

// The first terms of school years: of the terms that begin after July, the earliest of each calendar year.
std::vector<Date> year_starts(std::vector<Period> const& terms) {
  std::vector<Date> starts;
  for (auto const& term : terms) {
    if (term.from.month() <= std::chrono::July) { continue; }
    if (starts.empty() || starts.back().year() != term.from.year()) { starts.push_back(term.from); }
  }
  return starts;
}

}  // namespace

Date monday_of(Date day) {
  std::chrono::sys_days const days{day};
  return Date{days - (std::chrono::weekday{days} - std::chrono::Monday)};
}

SchoolDays::SchoolDays(std::string name, std::vector<Period> terms, std::vector<Date> closed, BankHolidays const& holidays)
    : name_(std::move(name)), terms_(std::move(terms)) {
  std::ranges::sort(terms_, {}, &Period::from);
  std::ranges::sort(closed);
  for (auto const& term : terms_) {
    for (auto day = term.from; term.until && day <= *term.until; day = add_days(day, 1)) {
      if (holidays.is_working_day(day) && !std::ranges::binary_search(closed, day) && (days_.empty() || days_.back() < day)) {
        days_.push_back(day);
      }
    }
  }
  for (auto const day : days_) {
    auto const monday = monday_of(day);
    if (weeks_.empty() || weeks_.back() != monday) { weeks_.push_back(monday); }
  }
}

bool SchoolDays::is_school_day(Date day) const { return std::ranges::binary_search(days_, day); }

bool SchoolDays::covers(Date day) const { return !days_.empty() && days_.front() <= day && day <= days_.back(); }

std::optional<Date> SchoolDays::nth_after(Date day, int n) const { return nth_from(add_days(day, 1), n); }

std::optional<Date> SchoolDays::nth_from(Date day, int n) const {
  if (n < 1 || days_.empty() || day < terms_.front().from) { return std::nullopt; }
  auto const found = std::ranges::lower_bound(days_, day);
  if (days_.end() - found < n) { return std::nullopt; }
  return *(found + (n - 1));
}

int SchoolDays::count(Date from, Date to) const {
  if (to < from) { return 0; }
  return static_cast<int>(std::ranges::upper_bound(days_, to) - std::ranges::lower_bound(days_, from));
}

std::optional<int> SchoolDays::week_position(Date day) const {
  auto const found = std::ranges::lower_bound(weeks_, monday_of(day));
  if (found == weeks_.end() || *found != monday_of(day)) { return std::nullopt; }
  return static_cast<int>(found - weeks_.begin());
}

std::optional<Date> SchoolDays::school_year_starts(Date day) const {
  auto const starts = year_starts(terms_);
  auto const after = std::ranges::upper_bound(starts, day);
  if (after == starts.begin()) { return std::nullopt; }
  if (after == starts.end() && !covers(day)) { return std::nullopt; }
  return *(after - 1);
}

std::optional<Date> SchoolDays::school_year_ends(Date day) const {
  auto const starts = year_starts(terms_);
  auto const after = std::ranges::upper_bound(starts, day);
  if (after == starts.begin() || after == starts.end()) { return std::nullopt; }
  return add_days(*after, -1);
}

}  // namespace juniper::mis::calendar
