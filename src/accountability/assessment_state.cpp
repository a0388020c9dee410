// Where a full impact assessment stands.
#include <juniper/mis/accountability/assessment_state.hpp>

#include <algorithm>

namespace juniper::mis::accountability {

namespace {

using rulebook::Law;
using rulebook::Rule;

void find_missing(AssessmentState& state, AssessmentFacts const& facts, Rule const* rule) {
  for (std::size_t i = 0; i < rulebook::words<AssessmentSection>.size(); ++i) {
    auto const part = static_cast<AssessmentSection>(i);
    state.missing.add_if(!facts.parts.contains(part), part);
  }
  state.missing.each([&](AssessmentSection part) { state.why.because("the part on {w} is missing", rule, rulebook::word(part)); });
  if (!state.missing.empty()) {
    state.why.blocked("the assessment is not approved while a part is missing", rule);
    state.why.unless("every part said something", rule);
    state.blocked_by.add(AssessmentBlock::parts_missing);
  }
}

std::optional<Date> answer_due(std::string_view id, AssessmentFacts const& facts, Law const& law, AssessmentState& state) {
  auto const* rule = law.book.find(id, *facts.consulted_on);
  return rule == nullptr ? std::nullopt : rulebook::run(*rule, *facts.consulted_on, law, state.why).due;
}

void consult(AssessmentState& state, AssessmentFacts const& facts, Law const& law, Date on) {
  auto const* rule = law.book.find("DPI-06", on);
  if (!facts.residual_risk) { return state.why.caution("what risk is left after all measures is not known", rule); }
  state.consult_regulator = facts.residual_risk == ResidualRisk::high;
  if (!*state.consult_regulator || rule == nullptr) { return; }
  state.why.apply(rule);
  if (!facts.consulted_on) {
    state.why.blocked("a high risk is left, so the Information Commissioner is consulted before the processing starts", rule);
    state.why.unless("further measures brought the risk down", rule);
    state.blocked_by.add(AssessmentBlock::consult_first);
    return;
  }
  state.answer_due = answer_due("DPI-06", facts, law, state);
  state.answer_due_if_extended = answer_due("DPI-08", facts, law, state);
  auto const due = facts.extended.value_or(false) ? state.answer_due_if_extended : state.answer_due;
  if (facts.answered_on) { return state.why.because("the Information Commissioner has answered: the processing follows that advice", rule); }
  if (facts.on && due && *facts.on > *due) {
    return state.why.caution("the time for an answer ended on {a}: silence is no approval, and the high risk remains the controller's own", rule, *due);
  }
  state.why.blocked("the answer of the Information Commissioner is awaited", rule);
  state.blocked_by.add(AssessmentBlock::answer_awaited);
}

void look_again(AssessmentState& state, AssessmentFacts const& facts, Rule const* rule) {
  if (!facts.changed || rule == nullptr) { return; }
  state.screen_again = !facts.changed->empty();
  facts.changed->each([&](ProcessingChange change) { state.why.because("this has changed: {w}", rule, rulebook::word(change)); });
  if (*state.screen_again) {
    state.why.blocked("the processing is screened again, as a new version of the assessment", rule);
    state.blocked_by.add(AssessmentBlock::screen_again);
  }
}

bool says_something(std::string_view text) { return text.find_first_not_of(" \t\r\n") != std::string_view::npos; }

}  // namespace

AssessmentState assessment_state(AssessmentFacts const& facts, Law const& law) {
  AssessmentState state;
  if (!rulebook::covers(facts.jurisdiction, law, state.why)) { return state; }
  auto const on = facts.on.value_or(calendar::last_date);
  auto const* rule = law.book.need("DPI-05", on);
  if (rule == nullptr) { return state.why.caution("no duty to assess was in force on {a}", nullptr, on), state; }
  state.why.apply(rule);
  find_missing(state, facts, rule);
  consult(state, facts, law, on);
  look_again(state, facts, law.book.find("DPI-07", on));
  bool const whole = state.missing.empty();
  if (!whole || state.screen_again == true) {
    state.may_approve = false;
  } else if (facts.residual_risk) {
    state.may_approve = true;
    state.why.because("every part is there", rule);
  }
  if (facts.approved == false) { state.blocked_by.add(AssessmentBlock::not_approved); }
  if (facts.approved == true && !whole) { state.why.caution("it was approved while parts were missing: the approval does not stand", rule); }
  if (!state.blocked_by.empty()) {
    state.may_start = false;
  } else if (facts.approved == true && facts.residual_risk) {
    state.may_start = true;
    state.why.because("it is whole and approved, so the processing may start", rule);
    state.why.unless("its nature, scope, context or purpose changed", law.book.find("DPI-07", on));
  } else if (!facts.approved) {
    state.why.caution("whether it has been approved is not known", rule);
  }
  return state;
}

AssessmentFacts facts_of(ImpactAssessment const& assessment, std::span<AssessmentPart const> parts) {
  AssessmentFacts facts;
  for (auto const& part : parts) {
    auto const section = rulebook::from_word<AssessmentSection>(part.part.text());
    if (section && part.assessment == assessment.id && says_something(part.text)) { facts.parts.add(*section); }
  }
  if (assessment.residual_risk) { facts.residual_risk = rulebook::from_word<ResidualRisk>(assessment.residual_risk->text()); }
  facts.consulted_on = assessment.consulted_on;
  facts.approved = assessment.status == DpiaStatus::of("approved") && assessment.approved_on.has_value();
  return facts;
}

}  // namespace juniper::mis::accountability
