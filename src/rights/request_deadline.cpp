// The time for an answer: its beginning, its month, pauses, an extension and its notice.
#include "rights/clock_pauses.hpp"
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/request_deadline.hpp>

#include <algorithm>

namespace juniper::mis::rights {

namespace {

using rulebook::Condition;
using rulebook::Ends;
using rulebook::Explanation;
using rulebook::Law;
using rulebook::Rule;

// The end of so many units of the rule of the month, moved by pauses and then off a day of rest.
struct Limit {
  Ends ends{};
  MovedEnd moved{};
};

Limit limit_of(Rule const& month, std::int32_t amount, Date relevant, std::vector<Pause> const& pauses, Rule const* pausing, Law const& law,
               Explanation& why) {
  Limit limit;
  Explanation counting;
  auto const plain = rulebook::run_amount(month, amount, relevant, law, counting);
  if (pauses.empty() || !plain.nominal) {
    why.append(counting);
    limit.ends = plain;
    limit.moved.end = plain.nominal;
    return limit;
  }
  why.add(counting.steps().front());  // how the end was counted; not yet that it moves off a day of rest
  limit.moved = move_end(*plain.nominal, pauses);
  if (limit.moved.open) {
    why.blocked("the time stands still since {a}: it runs again when the answer comes, or when none is needed any more", pausing,
                *limit.moved.open);
    return limit;
  }
  if (!limit.moved.end) { return why.caution("the end lies outside of the range of dates, counted from {a}", pausing, relevant), limit; }
  if (limit.moved.excluded > 0) {
    why.derive(limit.moved.excluded == 1 ? "one day spent waiting for clarification does not count and moves the end to {A}"
                                         : "{n} days spent waiting for clarification do not count and move the end to {A}",
               pausing, *limit.moved.end, {}, limit.moved.excluded);
  }
  limit.ends.nominal = limit.moved.end;
  limit.ends.due = month.end == rulebook::EndMode::roll ? rulebook::roll(*limit.moved.end, law, why, &month) : *limit.moved.end;
  return limit;
}

void note_what_changes_nothing(RequestDeadlineFacts const& facts, Law const& law, Explanation& why) {
  if (facts.received_at && calendar::english_day(facts.received_at->at) != facts.received) {
    why.caution("the exact time that was told does not fall on the day of receipt, {a}, from which the time is counted", nullptr,
                facts.received);
  } else if (facts.received_at) {
    why.because("the hour of receipt makes no difference: a request that comes out of hours is received that day");
  }
  if (!law.holidays->is_working_day(facts.received)) { why.because("that the day of receipt was no working day does not delay the time"); }
  auto const* holidays = law.book.find("RGT-05", facts.received);
  if (facts.school_closes && holidays != nullptr) { why.apply(holidays); }
}

// The day from which the time is counted; none while information to confirm who asks is awaited.
std::optional<Date> relevant_day(RequestDeadlineFacts const& facts, Law const& law, RequestDeadline& d) {
  auto const* rule = law.book.find("RGT-03", facts.received);
  auto const* identity = law.book.find("RGT-04", facts.received);
  auto relevant = facts.received;
  bool const asked = facts.identity_asked || facts.identity_confirmed;
  if (asked && !facts.identity_doubt.value_or(false)) {
    d.reasons.add(DeadlineReason::identity_not_in_doubt);
    d.why.because("there was no reasonable doubt who asks, so that asking for identification does not delay the time", identity);
    d.why.unless("there were reasonable doubt who asks", identity);
  } else if (asked) {
    Explanation unspoken;
    auto const without = answer_within_month(facts.received, law, unspoken);
    if (facts.identity_asked && without.due && *without.due < *facts.identity_asked) {
      d.reasons.add(DeadlineReason::identity_asked_too_late);
      d.why.because("identification was asked for when the time had run out already, which is not promptly and does not delay it",
                    identity);
    } else if (!facts.identity_confirmed) {
      d.why.blocked("the time has not begun: what was asked for on {a} to confirm who asks has not come", rule, *facts.identity_asked);
      d.why.unless("what was asked for came: the time would begin on that day", rule);
      return std::nullopt;
    } else if (relevant < *facts.identity_confirmed) {
      relevant = *facts.identity_confirmed;
      d.why.because("there was reasonable doubt who asks, and the time begins when what was asked for to dispel it came", identity);
    }
  } else if (facts.identity_doubt.value_or(false)) {
    d.why.caution("who asks is in reasonable doubt, but as far as is known nothing was asked for to confirm it: the time runs from receipt",
                  identity);
  }
  if (facts.fee_paid && relevant < *facts.fee_paid) {
    relevant = *facts.fee_paid;
    d.why.because("a fee was lawfully charged, and the time begins when it was paid", law.book.find("RGT-13", facts.received));
  }
  d.why.derive(relevant == facts.received ? "the time is counted from {A}, the day of receipt, which is not counted itself"
                                          : "the time is counted from {A}, which is not counted itself",
               rule, relevant);
  return relevant;
}

std::vector<Pause> pauses_for(RequestDeadlineFacts const& facts, Rule const* rule, Date relevant, Law const& law, RequestDeadline& d) {
  if (facts.clarification.empty()) { return {}; }
  if (rule == nullptr) {
    return d.why.caution("no rule on a pause for clarification was in force on {a}: the time runs on", nullptr, facts.received),
           std::vector<Pause>{};
  }
  if (rule->conditions.contains(Condition::access_request) && facts.right != DataRight::access) {
    d.reasons.add(DeadlineReason::no_pause_for_this_right);
    d.why.because("only requests for access pause for clarification: for other rights the time runs on",
                  law.book.find("RGT-08", facts.received));
    return {};
  }
  if (!facts.clarification_needed) {
    d.why.caution("whether clarification was reasonably needed to find the data was not told: the time is taken to run on", rule);
    return {};
  }
  if (!*facts.clarification_needed) {
    d.reasons.add(DeadlineReason::clarification_not_needed);
    d.why.because("clarification was not reasonably needed to find the data, so that asking for it does not stop the time", rule);
    return {};
  }
  if (std::ranges::any_of(facts.clarification, [](auto const& one) { return one.answered && *one.answered < one.asked; })) {
    d.why.caution("an answer that came before its question is left out of account", rule);
  }
  d.why.apply(rule);
  return pauses_of(facts.clarification, *rule, relevant);
}

// Whether the notice of an extension had its effect, as far as is known.
std::optional<bool> extends(RequestDeadlineFacts const& facts, Rule const& rule, Date notice_by, RequestDeadline& d) {
  if (notice_by < *facts.extension_notice) {
    d.reasons.add(DeadlineReason::extension_notice_late);
    d.why.blocked("the notice of an extension came after {a}, too late: the month stands", &rule, notice_by);
    return false;
  }
  bool const needs_cause = rule.conditions.contains(Condition::complex_or_numerous);
  if (facts.extension_reasons_given == false) {
    d.reasons.add(DeadlineReason::extension_without_reasons);
    d.why.blocked("the notice of an extension gave no reasons: the month stands", &rule);
    return false;
  }
  if (needs_cause && facts.complex_or_numerous == false) {
    d.reasons.add(DeadlineReason::extension_not_justified);
    d.why.blocked("the requests are neither complex nor numerous, which alone justifies an extension: the month stands", &rule);
    return false;
  }
  if (!facts.extension_reasons_given) {
    return d.why.caution("whether the notice of an extension gave reasons was not told: do not rely on it", &rule), std::nullopt;
  }
  if (needs_cause && !facts.complex_or_numerous) {
    return d.why.caution("whether the requests are complex or numerous was not told: do not rely on the extension", &rule), std::nullopt;
  }
  return true;
}

void conclude(Ends ends, RequestDeadline& d) {
  if (!ends.nominal || !ends.due) { return; }
  d.nominal = ends.nominal;
  d.due = ends.due;
  d.overdue_from = add_days(*ends.due, 1);
  d.cautious_target = add_days(*ends.nominal, -1);
  d.why.derive("the answer is due without undue delay and by {A} at the latest; from {B} it is overdue", nullptr, *d.due, *d.overdue_from);
  d.why.derive("a target of {A} is safe on every reading of when such a period ends", nullptr, *d.cautious_target);
}

}  // namespace

RequestDeadline request_deadline(RequestDeadlineFacts const& facts, Law const& law) {
  RequestDeadline d;
  if (!rulebook::covers(facts.jurisdiction, law, d.why)) { return d; }
  auto const* month = law.book.need("RGT-02", facts.received);
  if (month == nullptr || !month->amount) {
    return d.why.caution("no rule on the time for an answer was in force on {a}", nullptr, facts.received), d;
  }
  d.why.apply(month);
  note_what_changes_nothing(facts, law, d.why);
  d.relevant = relevant_day(facts, law, d);
  if (!d.relevant) { return d; }
  auto const* pausing = law.book.find("RGT-06", facts.received);
  auto const pauses = pauses_for(facts, pausing, *d.relevant, law, d);
  auto const one = limit_of(*month, *month->amount, *d.relevant, pauses, pausing, law, d.why);
  if (one.moved.open) { return d; }
  d.one_month_nominal = one.ends.nominal;
  d.notice_by = one.ends.due;
  d.excluded_days = one.moved.excluded;
  if (!d.notice_by) { return d; }
  auto const* extending = law.book.find("RGT-07", facts.received);
  auto last = one;
  d.extension = ExtensionState::not_sought;
  if (facts.extension_notice && extending != nullptr) {
    auto const effect = extends(facts, *extending, *d.notice_by, d);
    d.extension = effect ? std::optional{*effect ? ExtensionState::valid : ExtensionState::invalid} : std::nullopt;
    if (effect == true) {
      d.why.apply(extending);
      d.why.because("the extension was notified in time and with reasons, so that the longer time is counted once, from the beginning",
                    extending);
      auto const further = extending->unit == month->unit ? extending->amount.value_or(0) : 0;
      last = limit_of(*month, *month->amount + further, *d.relevant, pauses, pausing, law, d.why);
      d.excluded_days = last.moved.excluded;
    }
  } else if (extending != nullptr) {
    d.why.unless("the requests were complex or numerous and an extension were notified, with reasons, by {a}", extending, *d.notice_by);
  }
  if (last.moved.some_too_late) {
    d.reasons.add(DeadlineReason::clarification_too_late);
    d.why.because("clarification that was asked for when the time had run out does not stop it", pausing);
  }
  conclude(last.ends, d);
  return d;
}

}  // namespace juniper::mis::rights
