// From an event to its duty; the duties about adults.
#include "safeguarding/duty_parts.hpp"

#include <juniper/mis/rulebook/edition.hpp>

namespace juniper::mis::safeguarding {

using rulebook::Law;

std::optional<Date> duty_day(DutyFacts const& facts) {
  if (facts.event_at) { return calendar::english_day(facts.event_at->at); }
  if (facts.received) { return facts.received; }
  if (facts.arrangement_started) { return facts.arrangement_started; }
  return facts.on;
}

void duty_on_low_level_concern(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  auto const day = duty_day(facts);
  auto const* rule = need_on(law, "SAF-50", day);
  if (rule == nullptr) { return; }
  duty.why.apply(rule);
  duty.outcome = DutyOutcome::must;
  duty.actions.add(DutyAction::record);
  if (facts.about == ConcernAbout::supply_worker) {
    duty.notify.add(Notify::agency);
    duty.why.because("the agency that supplies the worker is told, so that it can see a pattern", rule);
  } else if (!facts.about) {
    duty.why.caution("if the adult is supplied by an agency, the agency is told as well", rule);
  }
  duty.keep_at_least = KeepAtLeast::until_person_leaves;
  duty.why.because("the record is kept at least until the person leaves, and somebody then decides what happens to it",
                   law.book.find("RET-36", day.value_or(calendar::last_date)));
  duty.in_reference = false;
  duty.reference_unless_any = {ReferenceUnless::harm_threshold_met, ReferenceUnless::substantiated_safeguarding_finding};
  auto const* reference = need_on(law, "SAF-52", day);
  duty.why.because("a low-level concern is not mentioned in a reference", reference);
  duty.why.unless("the concern, or several together, met the harm threshold, or led to a substantiated safeguarding finding", reference);
}

void duty_on_allegation(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  auto const day = duty_day(facts);
  auto const* rule = need_on(law, "SAF-51", day);
  if (rule == nullptr) { return; }
  duty.why.apply(rule);
  duty.outcome = DutyOutcome::must;
  duty.actions.add(DutyAction::record);
  duty.notify = {Notify::local_authority, Notify::lado};
  duty.notify.add_if(facts.about == ConcernAbout::supply_worker, Notify::agency);
  duty.timing = DutyTiming::as_soon_as_possible;
  if (facts.about) {
    bool const of_head = facts.about == ConcernAbout::headteacher;
    duty.by_whom = of_head ? ByWhom::chair_of_governors : ByWhom::headteacher;
    duty.why.because(of_head ? "an allegation about the head goes to the chair of governors or trustees"
                             : "an allegation about anybody but the head goes to the head",
                     rule);
  } else {
    duty.why.caution("an allegation about the head goes to the chair, about anybody else to the head", rule);
  }
  if (day && calendar::in_range(*day)) {
    duty.target = rulebook::run(*rule, *day, law, duty.why).due;
  } else {
    duty.why.caution("the day of the allegation is needed to say by when", rule);
  }
  duty.why.unless("it does not meet the harm threshold: then it is recorded as a low-level concern", need_on(law, "SAF-50", day));
  duty.why.because("it is kept on the confidential file of the person and not on the child's file by default", rule);
}

SafeguardingDuty safeguarding_duty(DutyFacts const& facts, Law const& law) {
  SafeguardingDuty duty;
  if (!rulebook::covers(facts.jurisdiction, law, duty.why)) { return duty; }
  switch (facts.event) {
    case SafeguardingEvent::fgm_disclosure: duty_on_mutilation(facts, law, duty); break;
    case SafeguardingEvent::cared_for_by_other: duty_on_private_fostering(facts, law, duty); break;
    case SafeguardingEvent::operation_encompass: duty_on_police_message(facts, law, duty); break;
    case SafeguardingEvent::information_sharing_decision: duty_on_sharing(facts, law, duty); break;
    case SafeguardingEvent::low_level_concern: duty_on_low_level_concern(facts, law, duty); break;
    case SafeguardingEvent::harm_threshold_allegation: duty_on_allegation(facts, law, duty); break;
  }
  rulebook::apply_edition("KCS-01", duty_day(facts), law, duty.why);
  return duty;
}

}  // namespace juniper::mis::safeguarding
