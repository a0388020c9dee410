// The rule of a day, the month of an answer, and ages.
#include "rights/law_on_the_day.hpp"

namespace juniper::mis::rights {

using rulebook::Ends;
using rulebook::Explanation;
using rulebook::Law;
using rulebook::Rule;

Rule const* rule_on(Law const& law, std::string_view id, std::optional<Date> on) {
  return law.book.find(id, on.value_or(calendar::last_date));
}

void caution_without_day(std::optional<Date> on, Explanation& why) {
  if (!on) { why.caution("no day was told, so the newest law in the rule book is applied"); }
}

Ends answer_within_month(Date received, Law const& law, Explanation& why) {
  auto const* month = law.book.need("RGT-02", received);
  if (month == nullptr) { return why.caution("no rule on the time for an answer was in force on {a}", nullptr, received), Ends{}; }
  why.apply(month);
  return rulebook::run(*month, received, law, why);
}

std::optional<bool> attained(Rule const* rule, std::optional<Date> born, std::optional<Date> on) {
  if (rule == nullptr || !rule->amount || rule->unit != rulebook::Unit::year || !born || !on) { return std::nullopt; }
  auto const birthday = calendar::attains(*born, *rule->amount);
  if (!birthday) { return std::nullopt; }
  return *birthday <= *on;
}

std::optional<bool> attained(Rule const* rule, std::optional<Date> born, std::optional<Date> on, std::optional<std::int32_t> year_group) {
  auto const by_date = attained(rule, born, on);
  if (by_date || rule == nullptr || !rule->amount || !year_group) { return by_date; }
  constexpr std::int32_t turns_in_year_0 = 5;  // reception; in each national curriculum year a pupil turns that many years older
  if (*year_group + turns_in_year_0 < *rule->amount) { return false; }
  return std::nullopt;
}

}  // namespace juniper::mis::rights
