// Majority, another controller, another key stage: what each makes of a consent that was given.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/consent_after_event.hpp>

namespace juniper::mis::consent {

namespace {

WhomToAsk to_ask(ConsentEventFacts const& facts) {
  return facts.given_by == ConsentGiver::pupil ? WhomToAsk::pupil : WhomToAsk::person_with_parental_responsibility;
}

void goes_on(ConsentAfterEvent& answer) {
  answer.carries_over = true;
  answer.ask_afresh = false;
}

void ends(ConsentAfterEvent& answer, WhomToAsk ask) {
  answer.carries_over = false;
  answer.ask_afresh = true;
  answer.ask = ask;
}

void at_majority(ConsentEventFacts const& facts, RulesOn const& rules, ConsentAfterEvent& answer) {
  auto const* rule = rules.must("CON-11");
  if (rule == nullptr) { return; }
  std::optional<Date> adult_from;
  if (facts.date_of_birth) {
    adult_from = rules.day_of("CON-11", *facts.date_of_birth);
  } else {
    answer.why.caution("the date of birth was not told, so no day can be named", rule);
  }
  answer.evidence_kept_by = EvidenceKeeper::this_school;
  if (facts.given_by == ConsentGiver::pupil) {
    goes_on(answer);
    answer.why.because("a consent that the pupil gave stays the pupil's own after the eighteenth birthday", rule);
    return answer.why.unless("a parent had given it: then it would lapse that day", rule);
  }
  answer.lapses_on = adult_from;
  ends(answer, WhomToAsk::pupil);
  answer.why.because("a parent's consent does not serve for an adult, who is asked", rule);
  answer.why.unless("the pupil had given it: then it would go on", rule);
}

void at_another_school(ConsentEventFacts const& facts, RulesOn const& rules, ConsentAfterEvent& answer) {
  auto const* rule = rules.must("CON-24");
  if (rule == nullptr) { return; }
  if (!facts.same_controller) {
    return answer.why.caution("it was not told whether both schools have the same controller, on which it turns", rule);
  }
  if (!*facts.same_controller) {
    ends(answer, to_ask(facts));
    answer.evidence_kept_by = EvidenceKeeper::previous_school;
    answer.why.because("consents do not travel to another controller, and not in the transfer file", rule);
    return answer.why.unless("both schools had the same controller", rule);
  }
  answer.evidence_kept_by = EvidenceKeeper::this_school;
  if (facts.from_phase && facts.to_phase && *facts.from_phase != *facts.to_phase) {
    ends(answer, to_ask(facts));
    answer.why.because("the controller stays the same, but consent is asked for again when the pupil changes phase", rules.apply("CON-22"));
    return;
  }
  goes_on(answer);
  answer.why.because("the controller stays the same, so the consent may go on", rule);
  answer.why.caution("it goes on only if the notice told people that it covers every school of the controller", rule);
  if (!facts.from_phase || !facts.to_phase) {
    answer.why.unless("the pupil moves to another key stage: then consent is asked for again", rules.find("CON-22"));
  }
}

}  // namespace

ConsentAfterEvent consent_after(ConsentEventFacts const& facts, rulebook::Law const& law) {
  ConsentAfterEvent answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  switch (facts.event) {
    case LifeEvent::majority: at_majority(facts, rules, answer); break;
    case LifeEvent::controller_change:
    case LifeEvent::registered_elsewhere: at_another_school(facts, rules, answer); break;
    case LifeEvent::dual_registration:
      goes_on(answer);
      answer.why.because("the pupil stays registered here, so the consent goes on here; the other school asks for its own",
                         rules.apply("CON-24"));
      break;
    case LifeEvent::cared_for_by_other:
      goes_on(answer);
      answer.why.because("parental responsibility does not move with the child's care, so the consent goes on", rules.apply("CON-02"));
      answer.why.unless("a court order changes who has parental responsibility: then consent is asked for again", rules.find("CON-22"));
      break;
    case LifeEvent::fgm_disclosure:
    case LifeEvent::information_sharing_decision:
    case LifeEvent::low_level_concern:
    case LifeEvent::operation_encompass:
      goes_on(answer);
      answer.why.because("this changes neither who decides nor what was agreed to, and does not itself rest on consent",
                         rules.apply("CON-22"));
      break;
  }
  return answer;
}

}  // namespace juniper::mis::consent
