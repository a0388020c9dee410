// Fifteen school days at the schools that owe the record; elsewhere the month of a request for access.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/educational_record_deadline.hpp>

namespace juniper::mis::rights {

namespace {

using rulebook::Law;
using rulebook::Rule;

// Whether regulation 5 gives this requester the right; says why not.
std::optional<bool> record_is_owed(EducationalRecordFacts const& facts, Rule const& rule, Law const& law, rulebook::Explanation& why) {
  if (!rule.schools.empty() && !rule.schools.contains(facts.school_kind)) {
    auto const* instead = law.book.find("RGT-21", facts.received);
    instead == nullptr
        ? why.because("a school of this kind does not owe parents the educational record: {w}", &rule, rulebook::word(facts.school_kind))
        : why.apply(instead);
    why.unless("the school were a maintained one, or a special school not maintained by a local authority", &rule);
    return false;
  }
  if (facts.requester == Requester::pupil || facts.requester == Requester::third_party) {
    why.because("the right to the educational record is a parent's", &rule);
    return false;
  }
  if (rule.conditions.contains(rulebook::Condition::in_writing) && !facts.written) {
    why.because("the right to the educational record has to be exercised in writing", &rule);
    why.unless("the parent asked in writing", &rule);
    return false;
  }
  if (is_agent(facts.requester)) {
    why.caution("whether the agent acts for a parent was not told: ask for the authority; for a parent the educational record is owed",
                &rule);
    return std::nullopt;
  }
  return true;
}

std::optional<HandleAs> instead_of(Requester requester) {
  if (requester == Requester::pupil) { return HandleAs::access_request; }
  if (requester == Requester::third_party) { return std::nullopt; }
  return HandleAs::access_request_for_child;
}

// What the same letter is as a request for access, due when.
std::optional<Date> as_access_request(EducationalRecordFacts const& facts, Law const& law, rulebook::Explanation& why) {
  if (facts.requester == Requester::third_party) { return std::nullopt; }
  auto const due = answer_within_month(facts.received, law, why).due;
  if (due) { why.derive("read as a request for access, the same letter is due by {A}", law.book.find("RGT-02", facts.received), *due); }
  return due;
}

}  // namespace

EducationalRecordDeadline educational_record_deadline(EducationalRecordFacts const& facts, Law const& law) {
  EducationalRecordDeadline d;
  if (!rulebook::covers(facts.jurisdiction, law, d.why)) { return d; }
  auto const* rule = law.book.need("RGT-20", facts.received);
  if (rule == nullptr) { return d.why.caution("no right to the educational record was in force on {a}", nullptr, facts.received), d; }
  d.right_applies = record_is_owed(facts, *rule, law, d.why);
  if (d.right_applies == true) {
    d.why.apply(rule);
    d.due = rulebook::run(*rule, facts.received, law, d.why, facts.calendar).due;
    d.access_request_due = as_access_request(facts, law, d.why);
    d.why.because("both times run side by side, and each answer has its own content");
    return d;
  }
  d.access_request_due = as_access_request(facts, law, d.why);
  if (d.right_applies == false) {
    d.handle_as = instead_of(facts.requester);
    d.due = d.access_request_due;
  }
  if (is_parent(facts.requester) || is_agent(facts.requester)) {
    d.only_if_any = {OnlyIf::child_agrees, OnlyIf::child_not_competent};
    d.why.because("access on the child's behalf is given only if the child agrees, or is not competent to decide",
                  law.book.find("RGT-10", facts.received));
  }
  return d;
}

}  // namespace juniper::mis::rights
