// The ladder of penalty notices: first, second, and no third.
#include <juniper/mis/attendance/penalty_amount.hpp>

#include <algorithm>

namespace juniper::mis::attendance {

namespace {

using rulebook::Law;
using rulebook::Rule;

// Notices of the three years: those that were issued raise the amount, those that stand count towards the limit.
struct History {
  std::int32_t issued = 0;
  std::int32_t standing = 0;
  bool known = true;
};

bool same_case(PenaltyAmountFacts const& facts, PreviousNotice const& notice) {
  return notice.parent_id == facts.parent_id && notice.pupil_id == facts.pupil_id;
}

History history_of(PenaltyAmountFacts const& facts, Law const& law, Date issue, PenaltyAmount& answer) {
  History history;
  auto const* rule = law.book.need("ATT-41", issue);
  if (rule == nullptr || !rule->amount) { return history; }  // before it, no earlier notice made a difference
  auto const* oldest = law.book.named("ATT-41", calendar::first_date);
  auto const counted_from = oldest == nullptr ? calendar::first_date : oldest->from;
  answer.why.apply(rule);
  answer.period_starts = calendar::first_day_of_years_ending_with(issue, *rule->amount);
  answer.period_ends = issue;
  if (!answer.period_starts) {
    return answer.why.caution("the period lies outside of the range of dates, counted from {a}", rule, issue), history;
  }
  answer.why.derive("the period of {n} years ending with {A} begins with {B}", rule, issue, *answer.period_starts, *rule->amount);
  history.known = facts.previous_notices.empty() || (facts.parent_id && facts.pupil_id);
  if (!history.known) {
    return answer.why.caution("whose the earlier notices are is not known without the parent and the pupil of this one", rule), history;
  }
  for (auto const& notice : facts.previous_notices) {
    bool const within = *answer.period_starts <= notice.issued && notice.issued <= issue && counted_from <= notice.issued;
    if (!within || !same_case(facts, notice)) { continue; }
    history.issued += 1;
    history.standing += notice.status == NoticeStatus::issued ? 1 : 0;
  }
  answer.previous_counted = history.standing;
  answer.why.derive("earlier notices to this parent about this child that count towards the limit: {n}", rule, {}, {}, history.standing);
  if (history.issued != history.standing) {
    answer.why.because(
        "a notice withdrawn or followed by an acquittal does not count towards the limit, but it was issued and so raises the amount",
        rule);
  }
  return history;
}

bool refused(History const& history, Law const& law, Date issue, PenaltyAmount& answer) {
  auto const* limit = law.book.need("ATT-43", issue);
  if (limit == nullptr || !limit->amount) { return false; }
  if (history.standing < *limit->amount) { return false; }
  answer.outcome = NoticeOutcome::refused;
  answer.consider = {OtherMeasure::prosecution, OtherMeasure::other_intervention};
  answer.why.apply(limit);
  answer.why.add(
      {.kind = rulebook::StepKind::blocks,
       .phrase =
           "notices that stand in the period: {n}; no further one may be issued, and prosecution or another intervention is considered",
       .rule = limit,
       .n = history.standing});
  answer.why.unless("one of them is withdrawn, or the parent is found not guilty", limit);
  return true;
}

void first_notice(PenaltyAmount& answer, Law const& law, Date issue) {
  auto const* full = law.book.need("ATT-42-FULL", issue);
  auto const* reduced = law.book.need("ATT-42-REDUCED", issue);
  auto const* time = law.book.need("ATT-42", issue);
  if (full == nullptr || reduced == nullptr || time == nullptr) {
    return answer.why.caution("the amounts in force on {a} are not in the rule book", law.book.named("ATT-42-FULL", issue), issue);
  }
  answer.amount_pounds = full->amount;
  answer.reduced_amount_pounds = reduced->amount;
  answer.reduced_days = time->amount;
  answer.discount = true;
  answer.why.apply(reduced);
  answer.why.apply(full);
  answer.why.apply(time);
}

void later_notice(PenaltyAmount& answer, Law const& law, Date issue) {
  auto const* flat = law.book.need("ATT-42-REPEAT", issue);
  if (flat == nullptr) { return answer.why.caution("the amount in force on {a} is not in the rule book", nullptr, issue); }
  answer.amount_pounds = flat->amount;
  answer.discount = false;
  answer.why.apply(flat);
  answer.why.unless("no notice had been issued to this parent about this child in the three years: then there is a reduced amount", flat);
}

void times_to_pay(PenaltyAmountFacts const& facts, PenaltyAmount& answer, Law const& law, Date issue) {
  if (!facts.received) { return; }
  auto const* time = law.book.find("ATT-42", issue);
  if (answer.discount == true && time != nullptr) { answer.reduced_until = rulebook::run(*time, *facts.received, law, answer.why).due; }
  if (auto const* period = law.book.find("ATT-42-PERIOD", issue); period != nullptr && answer.amount_pounds) {
    answer.payable_until = rulebook::run(*period, *facts.received, law, answer.why).due;
  }
}

}  // namespace

PenaltyAmount penalty_amount(PenaltyAmountFacts const& facts, Law const& law) {
  PenaltyAmount answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (!facts.proposed_on && !facts.received) {
    return answer.why.caution("neither the day of issue nor the day of receipt is known"), answer;
  }
  auto const issue = facts.proposed_on.value_or(facts.received.value_or(Date{}));
  if (!facts.proposed_on) { answer.why.because("the day of issue was not told, so the law of the day of receipt is applied"); }
  if (facts.proposed_on && facts.received && *facts.received < *facts.proposed_on) {
    return answer.why.caution("a notice cannot be received before it is issued"), answer;
  }
  auto const history = history_of(facts, law, issue, answer);
  if (!history.known || refused(history, law, issue, answer)) { return answer; }
  if (facts.parent_id && facts.pupil_id && facts.proposed_on) {
    answer.outcome = NoticeOutcome::allowed;
    answer.why.because("the limit of notices does not stand in the way; whether one is right in this case is for the officer to judge");
  }
  history.issued > 0 ? later_notice(answer, law, issue) : first_notice(answer, law, issue);
  times_to_pay(facts, answer, law, issue);
  auto const* oldest = law.book.named("ATT-41", calendar::first_date);
  if (oldest != nullptr && answer.period_starts) {
    answer.why.unless("the offence is over a period that begins before {a}: then the amounts of the law before it apply", oldest,
                      oldest->from);
  }
  return answer;
}

}  // namespace juniper::mis::attendance
