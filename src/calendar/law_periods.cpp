// Periods of the law, counted on the proleptic Gregorian calendar.
#include <juniper/mis/calendar/law_periods.hpp>

namespace juniper::mis::calendar {

namespace {

std::optional<Date> within(Date day) { return in_range(day) ? std::optional{day} : std::nullopt; }

}  // namespace

std::optional<Date> add_months(Date start, int months, LeapPolicy leap) {
  if (!in_range(start) || months > 12 * 500 || months < -12 * 500) { return std::nullopt; }
  auto const same_day = start + std::chrono::months{months};
  if (same_day.ok()) { return within(same_day); }
  Date const last{same_day.year() / same_day.month() / std::chrono::last};
  return within(leap == LeapPolicy::clamp ? last : add_days(last, 1));
}

std::optional<Date> add_years(Date start, int years, LeapPolicy leap) {
  if (years > 500 || years < -500) { return std::nullopt; }
  return add_months(start, 12 * years, leap);
}

std::optional<Date> add_days_in_range(Date start, int days) {
  if (!in_range(start) || days > 200'000 || days < -200'000) { return std::nullopt; }
  return within(add_days(start, days));
}

std::optional<Date> last_day_of_years_beginning_with(Date first, int years) {
  auto const anniversary = add_years(first, years, LeapPolicy::later);
  return anniversary ? add_days_in_range(*anniversary, -1) : std::nullopt;
}

std::optional<Date> first_day_of_years_ending_with(Date last, int years) {
  auto const after = add_days_in_range(last, 1);
  return after ? add_years(*after, -years, LeapPolicy::later) : std::nullopt;
}

std::optional<Date> last_day_of_days_beginning_with(Date first, int days) { return add_days_in_range(first, days - 1); }

std::optional<Date> attains(Date born, int age) { return add_years(born, age, LeapPolicy::later); }

std::optional<Date> compulsory_school_age_starts(Date born, int age) {
  using namespace std::chrono_literals;
  auto const fifth = attains(born, age);
  if (!fifth) { return std::nullopt; }
  auto const year = fifth->year();
  for (auto const& day : {Date{year / 3 / 31}, Date{year / 8 / 31}}) {
    if (*fifth <= day) { return day; }
  }
  return within(Date{year / 12 / 31});
}

std::optional<Date> compulsory_school_age_ends(Date born, int age) {
  auto const sixteenth = attains(born, age);
  if (!sixteenth) { return std::nullopt; }
  auto const year = sixteenth->month() >= std::chrono::September ? sixteenth->year() + std::chrono::years{1} : sixteenth->year();
  return within(Date{std::chrono::sys_days{year / std::chrono::June / std::chrono::Friday[std::chrono::last]}});
}

bool of_compulsory_school_age(Date born, Date on) {
  auto const starts = compulsory_school_age_starts(born);
  auto const ends = compulsory_school_age_ends(born);
  return starts && ends && *starts <= on && on <= *ends;
}

}  // namespace juniper::mis::calendar
