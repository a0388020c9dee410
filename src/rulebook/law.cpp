// Running the clock of a rule.
#include <juniper/mis/rulebook/law.hpp>

#include <algorithm>

namespace juniper::mis::rulebook {

namespace {

constexpr std::int32_t largest_amount = 100'000;   // of a rule, and so of what takes its place

std::optional<Date> within(Date day) { return calendar::in_range(day) ? std::optional{day} : std::nullopt; }

std::optional<Date> count(Rule const& rule, std::int32_t amount, Date start, calendar::SchoolDays const* days, Law const& law) {
  bool const with_start = rule.start == StartMode::beginning_with;
  if (amount < 0 || amount > largest_amount) { return std::nullopt; }
  switch (rule.unit) {
    case Unit::day: return calendar::add_days_in_range(start, with_start ? amount - 1 : amount);
    case Unit::week: return calendar::add_days_in_range(start, with_start ? 7 * amount - 1 : 7 * amount);
    case Unit::working_day: return calendar::in_range(start) ? within(law.holidays->working_days_after(start, amount)) : std::nullopt;
    case Unit::school_day:
      if (days == nullptr || amount < 1) { return std::nullopt; }
      return with_start ? days->nth_from(start, amount) : days->nth_after(start, amount);
    case Unit::month:
    case Unit::year: {
      auto const months = rule.unit == Unit::year ? 12 * amount : amount;
      auto const end = calendar::add_months(start, months, with_start ? calendar::LeapPolicy::later : rule.leap);
      return end && with_start ? calendar::add_days_in_range(*end, -1) : end;
    }
    default: break;
  }
  return std::nullopt;
}

std::string_view how(Unit unit, StartMode start) {
  bool const with = start == StartMode::beginning_with;
  switch (unit) {
    case Unit::day: return with ? "{n} days beginning with {A} end on {B}" : "{n} days after {A} is {B}";
    case Unit::week: return with ? "{n} weeks beginning with {A} end on {B}" : "{n} weeks after {A} is {B}";
    case Unit::working_day: return "{n} working days after {A} is {B}";
    case Unit::school_day: return with ? "{n} school days from {A} end on {B}" : "{n} school days after {A} is {B}";
    case Unit::month: return with ? "{n} months beginning with {A} end on {B}" : "{n} months from {A} is {B}";
    case Unit::year: return with ? "{n} years beginning with {a} end on {b}" : "{n} years from {a} is {b}";
    default: break;
  }
  return "";
}

std::string_view how_one(Unit unit, StartMode start) {
  bool const with = start == StartMode::beginning_with;
  if (unit == Unit::month) { return with ? "one month beginning with {A} ends on {B}" : "one month from {A} is {B}"; }
  if (unit == Unit::working_day) { return "one working day after {A} is {B}"; }
  if (unit == Unit::year) { return with ? "one year beginning with {a} ends on {b}" : "one year from {a} is {b}"; }
  return how(unit, start);
}

}  // namespace

bool covers(Jurisdiction jurisdiction, Law const& law, Explanation& why) {
  auto const holds = std::ranges::any_of(law.book.rules(), [&](Rule const& rule) { return rule.jurisdictions.contains(jurisdiction); });
  if (!holds) { why.add({.kind = StepKind::caution, .phrase = "the rule book does not hold the law of {w}", .w = word(jurisdiction)}); }
  return holds;
}

Date roll(Date nominal, Law const& law, Explanation& why, Rule const* rule) {
  auto const due = law.holidays->working_day_from(nominal);
  if (due != nominal) {
    why.derive(law.holidays->contains(nominal) ? "{A} is a bank holiday, so the end moves to the next working day, {B}"
                                               : "{A} is not a working day, so the end moves to the next one, {B}",
               rule, nominal, due);
  }
  if (!law.holidays->known(due)) { why.caution("the bank holidays of that year are foretold, not proclaimed: {a} may move", nullptr, due); }
  return due;
}

Ends run_amount(Rule const& rule, std::int32_t amount, Date start, Law const& law, Explanation& why, calendar::SchoolDays const* days) {
  Ends ends;
  ends.nominal = count(rule, amount, start, days, law);
  if (!ends.nominal) {
    why.caution(rule.unit == Unit::school_day ? "the school calendar does not reach far enough from {a} to count school days"
                                              : "the end lies outside of the range of dates, counted from {a}",
                &rule, start);
    return ends;
  }
  why.derive(amount == 1 ? how_one(rule.unit, rule.start) : how(rule.unit, rule.start), &rule, start, *ends.nominal, amount);
  ends.due = rule.end == EndMode::roll ? within(roll(*ends.nominal, law, why, &rule)) : *ends.nominal;
  return ends;
}

Ends run(Rule const& rule, Date start, Law const& law, Explanation& why, calendar::SchoolDays const* days) {
  if (!rule.amount) { return {}; }
  return run_amount(rule, *rule.amount, start, law, why, days);
}

}  // namespace juniper::mis::rulebook
