// Removing a name: the ground's own decision, consent of a placing authority, and the deletion return.
#include "attendance/removal_grounds.hpp"

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

Date relevant_day(NameRemovalFacts const& facts) {
  for (auto const& day : {facts.excluded_on, facts.withdrawn_after, facts.leave_until, facts.absent_from}) {
    if (day) { return *day; }
  }
  return calendar::last_date;
}

GroundFunction function_of(RemovalGround ground) {
  switch (ground) {
    case RemovalGround::continuous_absence: return &after_continuous_absence;
    case RemovalGround::home_education: return &for_home_education;
    case RemovalGround::leave_not_returned: return &after_leave;
    case RemovalGround::permanent_exclusion: return &after_exclusion;
    case RemovalGround::registered_elsewhere: return &when_registered_elsewhere;
  }
  return nullptr;
}

// A place at a special school that a local authority arranged: none when either fact is unknown and the other does not rule it out.
std::optional<bool> arranged_special_place(NameRemovalFacts const& facts) {
  if (facts.special_school == false || facts.placed_by_la == false || !facts.compulsory_school_age) { return false; }
  if (facts.special_school && facts.placed_by_la) { return true; }
  return std::nullopt;
}

void judge_consent(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  auto const* rule = law.book.need("ATT-22", relevant_day(facts));
  if (rule == nullptr) { return; }
  if (facts.ground == RemovalGround::permanent_exclusion) {
    answer.la_consent_needed = false;
    return;
  }
  answer.la_consent_needed = arranged_special_place(facts);
  if (answer.la_consent_needed == false) { return; }
  if (!answer.la_consent_needed) {
    return answer.why.caution("if a local authority placed the pupil here and this is a special school, its consent is needed too", rule);
  }
  answer.why.apply(rule);
  answer.why.blocked("the local authority that placed the pupil must consent first, or the Secretary of State direct the removal", rule);
  if (answer.outcome == RemovalOutcome::must) { answer.outcome = RemovalOutcome::may; }
}

void add_return(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  if (answer.ground_available == false) { return; }
  auto const* rule = law.book.need("ATT-31", relevant_day(facts));
  if (rule == nullptr) { return; }
  answer.deletion_return = DeletionReturn::no_later_than_deletion;
  answer.why.apply(rule);
}

}  // namespace

NameRemoval name_removal(NameRemovalFacts const& facts, Law const& law) {
  NameRemoval answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const ground = function_of(facts.ground);
  if (ground == nullptr) { return answer; }
  ground(facts, law, answer);
  judge_consent(facts, law, answer);
  add_return(facts, law, answer);
  return answer;
}

CountedDays count_days(std::string_view id, Date start, NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  CountedDays counted{law.book.need(id, start), std::nullopt};
  if (counted.rule == nullptr) {
    answer.why.caution("no such ground was in force on {a}", law.book.named(id, start), start);
    return counted;
  }
  rulebook::Explanation how;
  counted.last = rulebook::run(*counted.rule, start, law, how, facts.calendar).due;
  auto const* later = counted.last ? law.book.need(id, *counted.last) : counted.rule;
  if (later != nullptr && later != counted.rule) {
    how = {};
    counted = {later, rulebook::run(*later, start, law, how, facts.calendar).due};
  }
  answer.why.apply(counted.rule);
  answer.why.append(how);
  return counted;
}

void judge_enquiries(NameRemovalFacts const& facts, Rule const& rule, NameRemoval& answer) {
  if (rule.conditions.contains(rulebook::Condition::whereabouts_unknown) && facts.whereabouts_known == true) {
    return refuse(answer, "the pupil has been found, and the law of that day asked that both school and authority had failed to", &rule);
  }
  if (facts.joint_enquiries != true) {
    answer.needs.add(RemovalNeed::joint_enquiries);
    answer.why.blocked("school and local authority must first have made reasonable efforts together to find the pupil", &rule);
    if (facts.joint_enquiries == false) { answer.ground_available = false; }
    answer.outcome = facts.joint_enquiries == false ? RemovalOutcome::refused : RemovalOutcome::may;
    return;
  }
  answer.needs.add(RemovalNeed::joint_reasonable_efforts_recorded);
  answer.ground_available = true;
  answer.outcome = RemovalOutcome::may;
  answer.why.because("the joint efforts must be on record", &rule);
  answer.why.because(facts.whereabouts_known == true
                         ? "the pupil has been found: school and authority must agree that there is no prospect of a return"
                         : "the efforts have not found the pupil",
                     &rule);
  answer.why.unless("there is reason to think that sickness or an unavoidable cause keeps the pupil away: then the name stays", &rule);
}

}  // namespace juniper::mis::attendance
