// What each ground for removing a name asks for.
#include "attendance/removal_grounds.hpp"

#include <algorithm>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

bool is_health_or_unavoidable(AttendanceCode const& code) {
  return code == AttendanceCode::of("I") || code == AttendanceCode::of("Q") || code.text().starts_with("Y");
}

// Whether a code defeats the ground: for pupils of compulsory school age every code but G, N and O; for others leave, and attendance.
bool disqualifies(AttendanceCode const& code, bool compulsory_age) {
  if (compulsory_age) { return !keeps_absence_unexplained(code); }
  return is_with_leave(code) || is_health_or_unavoidable(code) || attended(meaning(code).statistics) || code == AttendanceCode::of("U");
}

struct AbsenceSpell {
  bool disqualified = false;
  std::optional<std::int64_t> sessions{};  // counted; none when only the codes are known
  bool known = false;
};

AbsenceSpell spell_of(NameRemovalFacts const& facts) {
  AbsenceSpell spell;
  spell.known = !facts.codes.empty() || !facts.absences.empty();
  auto const bad = [&](AttendanceCode const& code) { return code.text().empty() || disqualifies(code, facts.compulsory_school_age); };
  spell.disqualified = std::ranges::any_of(facts.codes, bad);
  std::int64_t counted = 0;
  bool countable = !facts.absences.empty();
  for (auto const& absence : facts.absences) {
    auto const sessions = sessions_of(absence);
    countable = countable && sessions.has_value();
    if (sessions == 0) { continue; }
    spell.disqualified = spell.disqualified || bad(absence.code);
    counted += sessions.value_or(0);
  }
  if (countable) { spell.sessions = counted; }
  return spell;
}

}  // namespace

void after_continuous_absence(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  auto const id = facts.compulsory_school_age ? "ATT-21" : "ATT-24";
  auto const spell = spell_of(facts);
  if (spell.disqualified) {
    auto const* rule = law.book.need(id, facts.absent_from.value_or(calendar::last_date));
    if (rule != nullptr) { answer.why.apply(rule); }
    answer.reasons.add(RemovalReason::disqualifying_code);
    refuse(answer, "a code applied during the absence that this ground does not allow", rule);
    return answer.why.unless("no such code had applied at any point of the school days counted", rule);
  }
  if (!facts.absent_from || !spell.known) {
    return answer.why.caution("the first day of the absence and its codes must be known before this ground can be judged");
  }
  auto const counted = count_days(id, *facts.absent_from, facts, law, answer);
  if (counted.rule == nullptr) { return; }
  if (spell.sessions && *spell.sessions < 2 * std::int64_t{counted.rule->amount.value_or(0)}) {
    refuse(answer, "the absence has not lasted for the school days that the ground asks for", counted.rule);
    return answer.why.unless("the absence goes on without a break, in the same codes, for that long", counted.rule);
  }
  answer.counted_day = counted.last;
  answer.available_from = counted.last;
  if (!facts.compulsory_school_age) {
    answer.outcome = RemovalOutcome::may;
    answer.ground_available = facts.joint_enquiries == true ? std::optional{true} : std::nullopt;
    return answer.why.because("the school alone must have made reasonable efforts to find the pupil, and see no prospect of a return",
                              counted.rule);
  }
  judge_enquiries(facts, *counted.rule, answer);
}

void after_leave(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  if (!facts.compulsory_school_age) {
    refuse(answer, "this ground is for pupils of compulsory school age",
           law.book.find("ATT-24", facts.leave_until.value_or(calendar::last_date)));
    return answer.why.unless(
        "the school has no reason to think that the pupil will come back: that is a ground of its own for other pupils");
  }
  if (!facts.leave_until || !facts.returned) {
    return answer.why.caution("the last day of the leave, and whether the pupil has come back, must be known");
  }
  if (*facts.returned) {
    auto const* rule = law.book.find("ATT-21-LEAVE", *facts.leave_until);
    return refuse(answer, "the pupil has come back", rule);
  }
  auto const counted = count_days("ATT-21-LEAVE", *facts.leave_until, facts, law, answer);
  if (counted.rule == nullptr) { return; }
  answer.counted_day = counted.last;
  answer.possible_after = counted.last;
  if (counted.last) {
    answer.available_from = calendar::add_days_in_range(*counted.last, 1);
    answer.why.because("the pupil may still come back on the last of these school days, so the ground can be used after it", counted.rule);
  }
  judge_enquiries(facts, *counted.rule, answer);
  answer.why.unless("the pupil comes back within these school days", counted.rule);
}

void for_home_education(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  auto const day = facts.withdrawn_after.value_or(calendar::last_date);
  auto const* rule = law.book.need("ATT-20", day);
  if (rule == nullptr) { return answer.why.caution("no such ground was in force on {a}", law.book.named("ATT-20", day), day); }
  answer.why.apply(rule);
  if (!facts.compulsory_school_age) { return refuse(answer, "this ground is for pupils of compulsory school age", rule); }
  if (facts.notice_form == NoticeForm::telephone) {
    answer.reasons.add(RemovalReason::not_in_writing);
    refuse(answer, "the parent has not told the school in writing", rule);
    answer.why.unless("the parent writes: a letter or an e-mail will do", rule);
  }
  if (facts.attendance_order == true) {
    refuse(answer, "a school attendance order names this school", rule);
    answer.why.unless("the local authority revokes the order", rule);
  }
  if (answer.outcome == RemovalOutcome::refused) { return; }
  if (!facts.notice_form || !facts.attendance_order || !facts.withdrawn_after) {
    return answer.why.caution("the form of the notice, its day, and whether a school attendance order names the school must all be known",
                              rule);
  }
  answer.available_from = calendar::add_days_in_range(*facts.withdrawn_after, 1);
  answer.ground_available = true;
  answer.outcome = RemovalOutcome::must;
  if (answer.available_from) {
    answer.why.derive("the day named by the parent, {A}, must have passed: the name is removed from {B}", rule, *facts.withdrawn_after,
                      *answer.available_from);
  }
  if (auto const* consent = law.book.find("ATT-25", day)) {
    answer.outcome = RemovalOutcome::may;
    answer.why.blocked("for some children the local authority must consent to home education first", consent);
  }
}

void after_exclusion(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  auto const day = facts.excluded_on.value_or(calendar::last_date);
  auto const* rule = law.book.need("ATT-23", day);
  if (rule == nullptr) {
    return answer.why.caution("when an exclusion of {a} takes effect is not in the rule book", law.book.named("ATT-23", day), day);
  }
  answer.why.apply(rule);
  if (facts.governors_upheld == false) { return refuse(answer, "the governors did not uphold the exclusion", rule); }
  if (facts.review_state == ReviewState::time_running) {
    answer.until_any = {ReviewEnd::review_ended, ReviewEnd::review_time_expired, ReviewEnd::review_waived_in_writing};
    refuse(answer, "the exclusion has not taken effect: a review may still be asked for, or is under way", rule);
    return answer.why.unless("the review has ended, the time for it has expired, or it is waived in writing", rule);
  }
  if (!facts.review_state) { return answer.why.caution("the state of the review must be known before this ground can be judged", rule); }
  if (!facts.governors_upheld && *facts.review_state == ReviewState::ended) {
    return answer.why.caution("whether the exclusion stands after the review is not known", rule);
  }
  answer.ground_available = true;
  answer.outcome = RemovalOutcome::must;
  if (!facts.governors_upheld) {
    answer.why.because("a review lies only against governors who have declined to reinstate the pupil", rule);
  }
  answer.why.because("nothing stands in the way of the exclusion any more, so it has taken effect", rule);
  answer.why.unless("a review panel quashes the decision and the governors reinstate the pupil", rule);
}

void when_registered_elsewhere(NameRemovalFacts const& facts, Law const& law, NameRemoval& answer) {
  auto const* rule = law.book.need("ATT-20", calendar::last_date);
  if (rule == nullptr) { return answer.why.caution("no such ground is in the rule book", nullptr); }
  answer.why.because("no day was told, so the newest law is applied");
  answer.why.apply(rule);
  if (!facts.compulsory_school_age) {
    refuse(answer, "this ground is for pupils of compulsory school age", rule);
    return answer.why.unless(
        "the school has no reason to think that the pupil will come back: that is a ground of its own for other pupils", rule);
  }
  if (facts.dual_registration_agreement == true) {
    return refuse(answer, "the schools have agreed that the pupil is registered at both", rule);
  }
  if (facts.attendance_order == true) { return refuse(answer, "a school attendance order names this school", rule); }
  if (!facts.dual_registration_agreement) { return answer.why.caution("whether dual registration was agreed must be known", rule); }
  answer.ground_available = true;
  answer.outcome = RemovalOutcome::must;
  answer.why.because("the pupil is registered at another school, and dual registration was not agreed", rule);
  answer.why.unless("a school attendance order names this school, or this is the main school of a child whose parent travels for work",
                    rule);
}

}  // namespace juniper::mis::attendance
