// The duties about children: mutilation, private fostering, messages of the police, sharing.
#include "safeguarding/duty_parts.hpp"

#include <juniper/mis/rulebook/edition.hpp>

#include <algorithm>

namespace juniper::mis::safeguarding {

namespace {

using rulebook::Law;
using rulebook::Rule;

void no_day(SafeguardingDuty& duty) { duty.why.caution("the day of the event is needed, and it must lie from 1900 to 2299"); }

// What everybody but a teacher does who is told.
void through_the_lead(SafeguardingDuty& duty, Rule const* rule) {
  duty.outcome = DutyOutcome::not_engaged;
  duty.notify.add(Notify::dsl);
  duty.telling_dsl_discharges = true;
  duty.timing = DutyTiming::as_soon_as_possible;
  duty.why.because("the personal duty binds teachers; anybody else tells the safeguarding lead at once, who refers", rule);
  duty.why.unless("a teacher was told or saw it", rule);
}

void personally_to_police(Date day, Rule const& rule, Law const& law, SafeguardingDuty& duty) {
  duty.outcome = DutyOutcome::must;
  duty.by_whom = ByWhom::teacher;
  duty.notify = {Notify::police, Notify::dsl};
  duty.timing = DutyTiming::as_soon_as_possible;
  duty.telling_dsl_discharges = false;
  duty.target = rulebook::run(rule, day, law, duty.why).due;
  duty.why.because("the duty is the teacher's own: telling the safeguarding lead, as is expected besides, does not discharge it", &rule);
  duty.why.unless("it is only suspected, or a risk: then the ordinary route through the safeguarding lead is taken", &rule);
}

// How long the child can be privately fostered; none where it is not known whether the child is disabled, and that matters.
std::optional<Date> fostering_ends(DutyFacts const& facts, Date day, Law const& law, SafeguardingDuty& duty) {
  auto const* general = need_on(law, "SAF-16.1", day);
  auto const* disabled = need_on(law, "SAF-16.2", day);
  if (!facts.date_of_birth || !calendar::in_range(*facts.date_of_birth) || general == nullptr || disabled == nullptr) {
    duty.why.caution("the date of birth of the child is needed");
    return std::nullopt;
  }
  auto const* rule = facts.disabled.value_or(false) ? disabled : general;
  auto const until = rulebook::run(*rule, *facts.date_of_birth, law, duty.why).due;
  if (until && *until <= day && !facts.disabled) {
    duty.why.caution("whether the child is disabled is needed: the age limit is then higher", disabled);
    return std::nullopt;
  }
  return until;
}

// Whether the arrangement reaches the statutory length, as far as that is known.
std::optional<bool> reaches_length(DutyFacts const& facts, Date day) {
  if (facts.open_ended.value_or(false)) { return true; }
  return facts.arrangement_ends ? std::optional{day <= *facts.arrangement_ends} : std::nullopt;
}

}  // namespace

void duty_on_mutilation(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  auto const day = duty_day(facts);
  if (!day || !calendar::in_range(*day)) { return no_day(duty); }
  auto const* rule = law.book.need("SAF-15", *day);
  if (rule == nullptr) {
    duty.outcome = DutyOutcome::not_engaged;
    duty.why.because("the personal duty to report was not in force on that day", law.book.named("SAF-15", *day));
    return;
  }
  duty.why.apply(rule);
  auto const adult = facts.date_of_birth ? calendar::attains(*facts.date_of_birth, 18) : std::nullopt;
  if (adult && *adult <= *day) {
    duty.outcome = DutyOutcome::not_engaged;
    duty.why.derive("she was 18 from {a}", rule, *adult);
    duty.why.because("the duty is about girls under 18", rule);
    return;
  }
  if (!adult) { return duty.why.caution("the duty is about girls under 18, and her date of birth is not known", rule); }
  duty.why.derive("she is under 18 until {a}", rule, *adult);
  if (!facts.told) { return duty.why.caution("the duty binds the teacher who was told or saw it, and it is not known who that was", rule); }
  if (*facts.told == Told::dsl) {
    duty.notify = {Notify::police, Notify::local_authority};
    return duty.why.caution(
        "the safeguarding lead refers at once; whether the duty binds the lead in person depends on whether the lead teaches", rule);
  }
  if (*facts.told == Told::teacher) { return personally_to_police(*day, *rule, law, duty); }
  through_the_lead(duty, rule);
}

void duty_on_private_fostering(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  if (!facts.arrangement_started || !calendar::in_range(*facts.arrangement_started)) { return no_day(duty); }
  auto const day = facts.on.value_or(*facts.arrangement_started);
  auto const* rule = need_on(law, "SAF-16", *facts.arrangement_started);
  if (rule == nullptr) { return duty.why.caution("no rule on private fostering was in force on {a}", nullptr, day); }
  duty.why.apply(rule);
  if (!facts.carer) { return duty.why.caution("who cares for the child decides whether this is private fostering", rule); }
  if (*facts.carer != Carer::family_friend) {
    duty.outcome = DutyOutcome::not_engaged;
    duty.why.because("a grandparent, brother or sister is a close relative, and care by one is not private fostering", rule);
    duty.why.unless("the carer is no close relative", rule);
    return;
  }
  duty.reaches_on = rulebook::run(*rule, *facts.arrangement_started, law, duty.why).due;
  auto const until = fostering_ends(facts, day, law, duty);
  if (!until || !duty.reaches_on) { return; }
  if (*until <= day) {
    duty.outcome = DutyOutcome::not_engaged;
    duty.why.because("the child is past the age of private fostering", rule);
    return;
  }
  auto long_enough = reaches_length(facts, *duty.reaches_on);
  if (!long_enough && *duty.reaches_on <= day) { long_enough = true; }
  if (!long_enough) { return duty.why.caution("how long the arrangement is meant to last decides, and is not known", rule); }
  if (!*long_enough) {
    duty.outcome = DutyOutcome::not_engaged;
    duty.why.because("the arrangement ends before it reaches that length", rule);
    duty.why.unless("it is meant to last until {a}", rule, *duty.reaches_on);
    return;
  }
  duty.why.unless("the carer is a close relative or has parental responsibility, or the arrangement will be shorter", rule);
  duty.outcome = DutyOutcome::must;
  duty.notify = {Notify::local_authority, Notify::dsl};
  duty.actions.add(DutyAction::record);
  duty.timing = DutyTiming::when_known_or_intended;
  duty.why.because("the local authority is told as soon as it is known or intended that the arrangement lasts so long, not when it has",
                   rule);
}

void duty_on_police_message(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  if (!facts.received || !calendar::in_range(*facts.received)) { return no_day(duty); }
  auto const* rule = law.book.need("SAF-19", *facts.received);
  if (rule == nullptr) { return duty.why.caution("no rule on messages of the police was in force on {a}", nullptr, *facts.received); }
  duty.why.apply(rule);
  duty.outcome = DutyOutcome::must;
  duty.actions.add(DutyAction::record);
  duty.visible_to = {VisibleTo::dsl, VisibleTo::deputy_dsl};
  duty.contact_parents = false;
  duty.why.because("the message is seen by the safeguarding lead and deputies and by no class teacher",
                   need_on(law, "SAF-20", facts.received));
  duty.why.because("parents are not contacted about it by default, since that can put the child or the other parent at risk", rule);
  duty.why.unless("the safeguarding lead decides that contacting a parent is safe and needed", rule);
  // A message that comes on the morning after the incident is for that same day.
  auto from = *facts.received;
  if (facts.incident_on && *facts.incident_on < from) { from = std::max(*facts.incident_on, add_days(from, -1)); }
  if (facts.calendar == nullptr) { return duty.why.caution("the calendar of the school is needed to find its next school day", rule); }
  duty.visible_before = rulebook::run(*rule, from, law, duty.why, facts.calendar).due;
}

void duty_on_sharing(DutyFacts const& facts, Law const& law, SafeguardingDuty& duty) {
  auto const day = duty_day(facts);
  auto const* rule = need_on(law, "SAF-21", day);
  if (rule == nullptr) { return duty.why.caution("the rule on sharing to keep a child safe was not in force on that day"); }
  duty.why.apply(rule);
  duty.outcome = DutyOutcome::may;
  duty.consent = ConsentRole::not_a_gate;
  duty.actions.add(DutyAction::record);
  duty.why.because("consent is not needed and is no condition: information may be shared where that keeps a child safe", rule);
  if (!facts.duty) { return; }
  auto const* named = law.book.named("SHR-05", day.value_or(calendar::last_date));
  if (*facts.duty == StatutoryDuty::children_act_2004_s11) {
    duty.engagement = DutyEngagement::not_engaged;
    duty.why.because(
        "section 11 of the Children Act 2004 binds the bodies that it lists; a school's own duty to safeguard stands in section 175 or 157 "
        "of the "
        "Education Act 2002, and neither is a duty to disclose");
    return;
  }
  duty.when_commenced = WhenCommenced::share_if_relevant_unless_more_detrimental;
  duty.record_reasons.add(RecordReason::more_detrimental);
  bool const in_force = facts.duty_commenced.value_or(law.book.find("SHR-05", day.value_or(calendar::last_date)) != nullptr);
  duty.engagement = in_force ? DutyEngagement::engaged : DutyEngagement::not_engaged;
  if (in_force) {
    duty.outcome = DutyOutcome::must;
    duty.why.because(
        "section 16LA of the Children Act 2004 is in force: relevant information is shared if it may help the recipient to safeguard the "
        "child",
        named);
    duty.why.unless("sharing would be more detrimental to the child than not sharing: then that reason is written down", named);
  } else {
    duty.why.because(
        "section 16LA of the Children Act 2004 is not in force: there is no duty under it yet, and sharing rests on the powers that exist",
        named);
    duty.why.unless("the section is commenced: relevant information is then shared unless that is more detrimental to the child", named);
  }
}

}  // namespace juniper::mis::safeguarding
