// Compulsory school age from the ages and orders of the rule book.
#include <juniper/mis/attendance/compulsory_school_age.hpp>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

// The version in force when the child attains the age that the rule speaks of.
Rule const* in_force_at_its_age(std::string_view id, Date born, Law const& law) {
  auto const* any = law.book.named(id, born);
  if (any == nullptr || !any->amount) { return law.book.need(id, born); }
  auto const attained = calendar::attains(born, *any->amount);
  return law.book.need(id, attained.value_or(born));
}

void start(SchoolAge& age, Date born, Law const& law) {
  auto const* rule = in_force_at_its_age("CAL-13", born, law);
  if (rule == nullptr || !rule->amount) {
    return age.why.caution("no rule on the start of compulsory school age was in force for a birth on {a}", rule, born);
  }
  age.why.apply(rule);
  age.fifth_birthday = calendar::attains(born, *rule->amount);
  age.starts = calendar::compulsory_school_age_starts(born, *rule->amount);
  if (!age.starts) { return age.why.caution("the start lies outside of the range of dates for a birth on {a}", rule, born); }
  age.why.derive("the age of {n} is attained on {a}", law.book.find("CAL-07", *age.fifth_birthday), *age.fifth_birthday, {}, *rule->amount);
  age.why.derive(*age.starts == *age.fifth_birthday ? "that is one of the three days, so compulsory school age starts on {B}"
                                                    : "the next of the three days is {B}: compulsory school age starts then",
                 rule, *age.fifth_birthday, *age.starts);
}

void end(SchoolAge& age, Date born, Law const& law) {
  auto const* rule = in_force_at_its_age("CAL-13-END", born, law);
  if (rule == nullptr || !rule->amount) {
    return age.why.caution("no rule on the end of compulsory school age was in force for a birth on {a}", rule, born);
  }
  age.why.apply(rule);
  age.ends = calendar::compulsory_school_age_ends(born, *rule->amount);
  if (!age.ends) { return age.why.caution("the end lies outside of the range of dates for a birth on {a}", rule, born); }
  auto const attained = *calendar::attains(born, *rule->amount);
  age.why.derive("the child turns {n} on {a}; the last Friday in June of that school year is {b}", rule, attained, *age.ends,
                 *rule->amount);
  if (attained.month() == std::chrono::August) {
    age.why.caution(
        "the school year is taken to begin on 1 September: if the school's next year begins on or before {a}, the end is a year later",
        rule, attained);
  }
}

}  // namespace

SchoolAge compulsory_school_age(SchoolAgeFacts const& facts, Law const& law) {
  SchoolAge age;
  if (!rulebook::covers(facts.jurisdiction, law, age.why)) { return age; }
  start(age, facts.date_of_birth, law);
  end(age, facts.date_of_birth, law);
  return age;
}

}  // namespace juniper::mis::attendance
