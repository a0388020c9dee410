// Biometrics of a pupil: who must be told and asked, where each of them stands, and what follows.
#include "consent/biometric_log.hpp"
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/biometric_permission.hpp>

namespace juniper::mis::consent {

namespace {

using Actors = rulebook::WordSet<BiometricActor>;

BiometricActor actor_of(BiometricParent parent) {
  switch (parent) {
    case BiometricParent::father: return BiometricActor::father;
    case BiometricParent::mother: return BiometricActor::mother;
    case BiometricParent::other_parent: return BiometricActor::other_parent;
  }
  return BiometricActor::other_parent;
}

BiometricActor actor_of(ChildCarer carer) {
  switch (carer) {
    case ChildCarer::foster_carer: return BiometricActor::foster_carer;
    case ChildCarer::grandmother: return BiometricActor::grandmother;
    case ChildCarer::step_father: return BiometricActor::step_father;
  }
  return BiometricActor::other_carer;
}

// Whose word counts, and what is wrong with how they were told.
struct Parents {
  Actors may_consent;  // those whose written consent serves
  Actors may_object;   // those whose objection stops it: an excused parent's too
  bool all_excused = true;
  bool untold = false;  // one is neither told nor excused
  bool unevidenced = false;
  bool nobody_known = false;  // every parent excused, and who stands in is not known
};

void record_excuse(ParentTold const& parent, BiometricPermission& answer) {
  answer.record_items = {ExcuseRecord::decision, ExcuseRecord::evidence};
  bool const sensitive = parent.excuse == NoticeExcuse::child_welfare || parent.decided_by == ExcuseDecider::dsl;
  if (sensitive || answer.record_visibility != RecordVisibility::restricted) {
    answer.record_visibility = sensitive ? RecordVisibility::restricted : RecordVisibility::normal;
  }
}

Parents look_at_parents(BiometricFacts const& facts, RulesOn const& rules, BiometricPermission& answer) {
  Parents parents;
  bool no_ground = false;
  for (auto const& parent : *facts.parents) {
    auto const actor = actor_of(parent.who);
    parents.may_object.add(actor);
    if (parent.notice != ParentNotice::excused) {
      parents.all_excused = false;
      parents.may_consent.add(actor);
      parents.untold = parents.untold || parent.notice == ParentNotice::none;
      continue;
    }
    record_excuse(parent, answer);
    if (parent.excuse != NoticeExcuse::lacks_capacity) { parents.may_consent.add(actor); }
    no_ground = no_ground || !parent.excuse || parent.excuse == NoticeExcuse::not_stated;
    parents.unevidenced = parents.unevidenced || parent.evidence_recorded == false;
  }
  if (no_ground) { answer.why.caution("on which ground a parent is excused was not told", rules.find("BIO-06")); }
  if (answer.record_visibility) {
    answer.why.because("a parent is excused: the decision, its ground and the evidence are recorded", rules.apply("BIO-06"));
  }
  return parents;
}

// Section 28(6) to (8): where every parent is excused, somebody else stands in.
void find_stand_ins(BiometricFacts const& facts, RulesOn const& rules, Parents& parents, BiometricPermission& answer) {
  if (!parents.all_excused) { return; }
  auto const* rule = rules.apply("BIO-10");
  if (!facts.looked_after) {
    parents.nobody_known = true;
    return answer.why.caution("every parent is excused, and it was not told whether a local authority looks after the child", rule);
  }
  if (*facts.looked_after) {
    answer.consent_needed_from = ConsentInPlace::local_authority;
    parents.may_consent.add(BiometricActor::local_authority);
    parents.may_object.add(BiometricActor::local_authority);
    return answer.why.because("every parent is excused and the child is looked after, so the local authority stands as parent", rule);
  }
  if (!facts.carers) {
    parents.nobody_known = true;
    return answer.why.caution("every parent is excused, and it was not told who has care of the child", rule);
  }
  answer.counts_as_parent = *facts.carers;
  facts.carers->each([&](ChildCarer carer) {
    parents.may_consent.add(actor_of(carer));
    parents.may_object.add(actor_of(carer));
  });
  answer.why.because("every parent is excused, so whoever has care of the child counts as a parent", rule);
}

template <class Test>
bool any_of(Actors who, BiometricLog const& log, Test test) {
  bool found = false;
  who.each([&](BiometricActor actor) { found = found || test(log.of(actor)); });
  return found;
}

void stop(BiometricOutcome outcome, BiometricPermission& answer) {
  answer.outcome = outcome;
  answer.offer_alternative = true;
  answer.actions.add(BiometricAction::offer_alternative);
}

// What stops a use that may have begun: it ends, the template goes, the log stays.
void stop_and_destroy(RulesOn const& rules, BiometricPermission& answer) {
  stop(BiometricOutcome::refused, answer);
  answer.actions.add(BiometricAction::stop)
      .add(BiometricAction::stop_use)
      .add(BiometricAction::destroy_template)
      .add(BiometricAction::record);
  rules.apply("BIO-09");
}

bool stopped_by_child(BiometricLog const& log, RulesOn const& rules, BiometricPermission& answer) {
  if (!log.of(BiometricActor::pupil).objects) { return false; }
  answer.reasons.add(BiometricReason::child_refuses);
  answer.why.because("the child refuses, which decides at any age, in any form and whatever parents say", rules.apply("BIO-04"));
  answer.why.unless("the child is willing again", rules.find("BIO-04"));
  stop_and_destroy(rules, answer);
  return true;
}

bool stopped_by_parent(Parents const& parents, BiometricLog const& log, RulesOn const& rules, BiometricPermission& answer) {
  if (!any_of(parents.may_object, log, [](Stand const& s) { return s.objects; })) { return false; }
  answer.reasons.add(BiometricReason::parent_objects);
  answer.why.because("a parent objects in writing, and one objection defeats any number of consents", rules.apply("BIO-03"));
  answer.why.unless("that parent lifts the objection in writing", rules.find("BIO-03"));
  stop_and_destroy(rules, answer);
  return true;
}

bool lacks_something(BiometricFacts const& facts, Parents const& parents, BiometricLog const& log, RulesOn const& rules,
                     BiometricPermission& answer) {
  if (parents.untold) {
    answer.reasons.add(BiometricReason::parent_not_notified);
    answer.needs.add(BiometricNeed::written_notice);
    answer.why.blocked("a parent has been neither told in writing nor excused", rules.apply("BIO-01"));
    answer.why.unless("that parent is told in writing", rules.find("BIO-01"));
  }
  bool const consented = any_of(parents.may_consent, log, [](Stand const& s) { return s.consents; });
  if (!consented) {
    answer.reasons.add(BiometricReason::parent_written_consent_needed);
    answer.needs.add(BiometricNeed::written_consent);
    answer.why.blocked("no parent who counts has consented in writing", rules.apply("BIO-02"));
    answer.why.unless("one of them consents in writing", rules.find("BIO-02"));
    if (any_of(parents.may_consent, log, [](Stand const& s) { return s.void_consent; })) {
      answer.reasons.add(BiometricReason::consent_not_written);
      answer.why.because("spoken consent is void, however it was logged", rules.apply("BIO-05"));
    }
    if (log.of(BiometricActor::pupil).consents) {
      answer.why.because("under eighteen not even a competent pupil can give the consent that a parent must give", rules.apply("BIO-08"));
    }
  }
  if (!facts.competent) {
    answer.why.caution("it was not told whether the pupil is competent, whose own explicit consent is needed then", rules.find("CON-04"));
  }
  if (facts.competent.value_or(false) && !log.of(BiometricActor::pupil).consents) {
    if (auto const* rule = rules.apply("BIO-13")) {
      answer.needs.add(BiometricNeed::pupil_explicit_consent);
      answer.why.blocked("the pupil is competent, so the pupil's own explicit consent is needed too", rule);
      answer.why.unless("the pupil consents explicitly", rule);
    }
  }
  return !answer.needs.empty();
}

// A spoken objection, or an excuse without evidence, holds a use up without ending it.
bool held_up(Parents const& parents, BiometricLog const& log, RulesOn const& rules, BiometricPermission& answer) {
  bool const spoken = any_of(parents.may_object, log, [](Stand const& s) { return s.spoken_objection; });
  if (spoken) {
    answer.reasons.add(BiometricReason::not_in_writing);
    answer.ask_for.add(BiometricRequest::written_objection);
    answer.actions.add(BiometricAction::record).add(BiometricAction::record_objection);
    answer.why.because("a parent objects without writing: the use pauses and the objection is asked for in writing", rules.apply("BIO-05"));
    answer.why.unless("that parent writes, or takes the objection back", rules.find("BIO-05"));
  }
  if (parents.unevidenced) {
    answer.reasons.add(BiometricReason::excuse_not_evidenced);
    answer.why.blocked("a parent is excused without evidence on record", rules.find("BIO-06"));
    answer.why.unless("the evidence is recorded", rules.find("BIO-06"));
  }
  return spoken || parents.unevidenced;
}

void judge_child(BiometricFacts const& facts, BiometricLog const& log, RulesOn const& rules, BiometricPermission& answer) {
  auto parents = look_at_parents(facts, rules, answer);
  find_stand_ins(facts, rules, parents, answer);
  if (stopped_by_child(log, rules, answer) || stopped_by_parent(parents, log, rules, answer)) { return; }
  if (parents.nobody_known) { return; }
  bool const lacking = lacks_something(facts, parents, log, rules, answer);
  bool const held = held_up(parents, log, rules, answer);
  if (lacking) {
    if (parents.untold || held) { answer.actions.add(BiometricAction::stop_use); }
    return stop(BiometricOutcome::refused, answer);
  }
  if (held) {
    answer.actions.add(BiometricAction::stop_use);
    return stop(BiometricOutcome::paused, answer);
  }
  answer.outcome = BiometricOutcome::allowed;
  answer.offer_alternative = false;
  answer.why.because("every parent is told or excused, one consents in writing, nobody objects and the child does not refuse",
                     rules.apply("BIO-02"));
  if (any_of(parents.may_object, log, [](Stand const& s) { return s.lifted; })) {
    answer.actions.add(BiometricAction::notify_again_first);
    answer.why.because("an objection was lifted: each parent is told again before the use resumes", rules.apply("CON-22"));
  }
  answer.why.unless("any parent objects in writing, or the child refuses in any way", rules.find("BIO-03"));
}

void judge_adult(BiometricFacts const& facts, BiometricLog const& log, RulesOn const& rules, BiometricPermission& answer) {
  auto const& own = log.of(BiometricActor::pupil);
  auto const* rule = rules.apply("BIO-08");
  if (own.objects) {
    answer.reasons.add(BiometricReason::child_refuses);
    answer.why.because("the pupil, who is an adult, does not agree", rule);
    return stop_and_destroy(rules, answer);
  }
  if (own.consents) {
    answer.outcome = BiometricOutcome::allowed;
    answer.offer_alternative = false;
    answer.why.because("the pupil is eighteen and has consented explicitly", rule);
    return answer.why.unless("the pupil withdraws", rule);
  }
  answer.needs.add(BiometricNeed::pupil_explicit_consent);
  answer.why.because("from the eighteenth birthday parents' consents carry nothing", rules.apply("CON-11"));
  answer.why.unless("the pupil consents explicitly", rule);
  bool permitted_before = false;
  for (auto const& stand : log.stands) { permitted_before = permitted_before || stand.had_consented; }
  if (!permitted_before || !facts.events) { return stop(BiometricOutcome::refused, answer); }
  answer.suspend_from = answer.regime_ends;
  answer.actions.add(BiometricAction::stop_use);
  stop(BiometricOutcome::suspended, answer);
}

bool outside_the_act(BiometricFacts const& facts, RulesOn const& rules, BiometricPermission& answer) {
  auto const* rule = rules.apply("BIO-11");
  if (facts.data_kind == BiometricKind::plain_photograph && !facts.matching_software) {
    answer.why.caution("it was not told whether software compares the photograph with stored ones, on which it turns", rule);
    return true;
  }
  if (facts.matching_software != false) { return false; }
  answer.outcome = BiometricOutcome::not_engaged;
  if (facts.data_kind == BiometricKind::plain_photograph) {
    answer.rules_apply = RulesInstead::photograph;
    rules.apply("CON-30");
  }
  answer.why.because("nothing compares it automatically with stored data, so it is not biometric information", rule);
  answer.why.unless("equipment or software recognises people by it", rule);
  return true;
}

}  // namespace

BiometricPermission biometric_permission(BiometricFacts const& facts, rulebook::Law const& law) {
  BiometricPermission answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (facts.on && rules.find("BIO-02") == nullptr) {
    answer.outcome = BiometricOutcome::not_engaged;
    answer.reasons.add(BiometricReason::before_commencement);
    answer.why.caution("sections 26 to 28 of the Protection of Freedoms Act 2012 were not in force on {a}; data protection law was",
                       law.book.named("BIO-02", *facts.on), *facts.on);
    return answer;
  }
  if (facts.events) { answer.events_kept = static_cast<std::int32_t>(facts.events->size()); }
  if (outside_the_act(facts, rules, answer)) { return answer; }
  if (!facts.on || !facts.date_of_birth || !facts.parents || !facts.events) {
    return answer.why.caution("the day, the date of birth, the parents and the log are all needed"), answer;
  }
  auto const log = read_log(facts, *facts.on);
  answer.withdrawal_in_writing = log.last_parental_objection_written;
  answer.regime_ends = rules.day_of("BIO-08", *facts.date_of_birth);
  if (!answer.regime_ends) { return answer; }
  if (*facts.on >= *answer.regime_ends) {
    judge_adult(facts, log, rules, answer);
  } else {
    judge_child(facts, log, rules, answer);
  }
  if (answer.offer_alternative.value_or(false)) { rules.apply("BIO-07"); }
  return answer;
}

}  // namespace juniper::mis::consent
