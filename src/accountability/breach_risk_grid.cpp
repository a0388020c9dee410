// Grading the risk of a breach.
#include <juniper/mis/accountability/breach_risk_grid.hpp>

#include <algorithm>

namespace juniper::mis::accountability {

namespace {

using rulebook::Explanation;
using rulebook::Rule;
using rulebook::WordSet;

Grade raised(Grade grade, bool holds) {
  return holds && grade != Grade::high ? static_cast<Grade>(static_cast<int>(grade) + 1) : grade;
}

void raise(GradedRisk& graded, WordSet<RiskUplift> uplifts, Rule const* rule) {
  auto likelihood = *graded.likelihood;
  auto severity = *graded.severity;
  likelihood = raised(likelihood, uplifts.contains(RiskUplift::malicious_actor));
  likelihood = raised(likelihood, uplifts.contains(RiskUplift::not_recovered));
  severity = raised(severity, uplifts.contains(RiskUplift::special_category));
  severity = raised(severity, uplifts.contains(RiskUplift::many_children));
  if (uplifts.intersects({RiskUplift::child_protection, RiskUplift::protected_address})) { severity = Grade::high; }
  uplifts.each([&](RiskUplift uplift) { graded.why.because("{w} raises the grade", rule, rulebook::word(uplift)); });
  graded.likelihood = likelihood;
  graded.severity = severity;
}

// What Article 34(3) excepts concerns a high risk alone.
void tell_people(GradedRisk& graded, WordSet<HarmGuard> guards, Rule const* rule) {
  graded.notify_individuals = MustOrNot::not_required;
  if (graded.risk != BreachLevel::high) { return; }
  if (rule == nullptr) { return graded.notify_individuals.reset(); }
  graded.why.apply(rule);
  if (guards.contains(HarmGuard::removed_since)) {
    return graded.why.because("steps taken since make the high risk no longer likely, so the people concerned need not be told", rule);
  }
  graded.notify_individuals = MustOrNot::must;
  graded.notify_by = guards.contains(HarmGuard::disproportionate) ? TellBy::public_notice : TellBy::each_person;
  graded.why.because(graded.notify_by == TellBy::public_notice
                         ? "telling each person would take disproportionate effort, so a public notice tells them"
                         : "the risk is high, so the people concerned are told in plain words and without undue delay",
                     rule);
  graded.why.unless("steps taken since make the high risk no longer likely", rule);
}

std::string_view saying(BreachLevel risk) {
  switch (risk) {
    case BreachLevel::unlikely: return "a risk to people is unlikely: the breach is recorded and not reported";
    case BreachLevel::likely: return "a risk to people is likely: the breach is reported to the Information Commissioner";
    case BreachLevel::high: break;
  }
  return "a high risk to people is likely: the breach is reported to the Information Commissioner";
}

}  // namespace

GradedRisk breach_risk(RiskGridFacts const& facts, rulebook::Law const& law) {
  GradedRisk graded;
  if (!rulebook::covers(facts.jurisdiction, law, graded.why)) { return graded; }
  auto const on = facts.on.value_or(calendar::last_date);
  auto const* rule = law.book.need("BRE-03", on);
  if (rule == nullptr) { return graded.why.caution("no duty to grade the risk of a breach was in force on {a}", nullptr, on), graded; }
  graded.why.apply(rule);
  graded.likelihood = facts.likelihood;
  graded.severity = facts.severity;
  auto const uplifts = facts.uplifts.value_or(WordSet<RiskUplift>{});
  auto const guards = facts.guards.value_or(WordSet<HarmGuard>{});
  raise(graded, uplifts, rule);
  graded.risk = grid(*graded.likelihood, *graded.severity);
  if (guards.contains(HarmGuard::nobody_saw)) {
    graded.risk = BreachLevel::unlikely;
    graded.why.because("the data came back sealed as they were, so nobody can have seen them", rule);
  }
  if (guards.contains(HarmGuard::unintelligible)) {
    graded.risk = BreachLevel::unlikely;
    graded.why.because("the data cannot be read without a key, and the key is safe", rule);
  }
  graded.report_regulator = graded.risk == BreachLevel::unlikely ? MustOrNot::not_required : MustOrNot::must;
  graded.why.because(saying(*graded.risk), rule);
  tell_people(graded, guards, law.book.find("BRE-05", on));
  bool const child = uplifts.intersects({RiskUplift::child_protection, RiskUplift::protected_address});
  graded.decided_by = child ? RiskDecider::dpo_and_dsl : RiskDecider::dpo;
  graded.why.because(child ? "the data protection officer decides, with the designated safeguarding lead, and the grid advises them"
                           : "the data protection officer decides, and the grid advises",
                     rule);
  if (!facts.uplifts) { graded.why.caution("what raises the risk has not been considered yet", rule); }
  if (graded.risk == BreachLevel::unlikely) {
    graded.why.unless("the data turn out to have been seen or used, or to concern a child at risk", rule);
  } else {
    graded.why.unless("the data could not be read by anybody, or nobody can have seen them", rule);
  }
  return graded;
}

}  // namespace juniper::mis::accountability
