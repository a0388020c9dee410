// Holds are counted; the last release sends the record back to review, and a request holds from the
// day it came.
#include <juniper/mis/retention/hold_effect.hpp>
#include <juniper/mis/retention/keep_until.hpp>

#include <algorithm>

namespace juniper::mis::retention {

namespace {

using rulebook::Law;

void base_dates(HoldEffectFacts const& facts, Law const& law, HoldEffect& effect) {
  if (!facts.record_class || !facts.date_of_birth) { return; }
  KeepUntilFacts without;
  without.jurisdiction = facts.jurisdiction;
  without.record_class = *facts.record_class;
  without.date_of_birth = facts.date_of_birth;
  auto const base = keep_until(without, law);
  effect.base_review = base.review;
  effect.base_earliest_destruction = base.earliest_destruction;
  effect.end_action = base.end_action;
  effect.automatic_destruction = base.automatic_destruction;
  if (base.review) {
    effect.why.derive("without a hold it would fall due for review on {b}", nullptr,
                      *facts.date_of_birth, *base.review);
  }
}

void block(HoldEffect& effect) {
  effect.destruction = MayRun::blocked;
  effect.anonymisation = MayRun::blocked;
  effect.automatic_destruction = false;
}

void held(Law const& law, Date day, HoldEffect& effect) {
  auto const* rule = law.book.need("RET-50", day);
  block(effect);
  effect.queue_shows =
      rulebook::WordSet<QueueShows>{QueueShows::hold_owner, QueueShows::next_review};
  effect.why.apply(rule);
  effect.why.add({.kind = rulebook::StepKind::blocks,
                  .phrase = effect.holds_in_force == 1
                                ? "one hold is in force"
                                : "{n} holds are in force, and each of them is enough",
                  .rule = rule,
                  .n = effect.holds_in_force});
  effect.why.unless("every hold is released: then it goes back to review on the day after",
                    law.book.find("RET-52", day));
}

// The later of the release and the end of the period, then the rule's next day.
void released(HoldEffectFacts const& facts, Law const& law, Date day, HoldEffect& effect) {
  auto const last = last_release(facts.holds, facts.on);
  auto const* rule = law.book.need("RET-52", last.value_or(day));
  effect.end_action = EndOfPeriod::review;
  effect.automatic_destruction = false;
  if (rule == nullptr) { return; }
  effect.why.apply(rule);
  if (!last) {
    return effect.why.caution(
        "a hold was released on a day that is not known, so neither is the day of review", rule);
  }
  auto const from = effect.base_review ? std::max(*last, *effect.base_review) : *last;
  rulebook::Explanation unread;
  effect.requeue = rulebook::run(*rule, from, law, unread).due;
  if (!effect.requeue) { return; }
  effect.why.derive("the last hold was released on {A}; it is back in review from {B}", rule, *last,
                    *effect.requeue);
  if (!facts.on) { return; }
  if (*facts.on < *effect.requeue) { return block(effect); }
  effect.destruction = MayRun::allowed;
  effect.anonymisation = MayRun::allowed;
  effect.why.because(
      "nothing stands in the way of the review any more; what it decides is carried out, and "
      "nothing goes silently",
      rule);
}

void not_held(HoldEffectFacts const& facts, HoldEffect& effect) {
  effect.why.because("no hold is in force");
  if (!facts.on || !effect.base_earliest_destruction) { return; }
  auto const run =
      *facts.on >= *effect.base_earliest_destruction ? MayRun::allowed : MayRun::blocked;
  effect.destruction = run;
  effect.anonymisation = run;
}

void held_by_request(HoldEffectFacts const& facts, Law const& law, HoldEffect& effect) {
  auto const* rule = law.book.need("RET-56", *facts.received);
  if (rule == nullptr) {
    return effect.why.caution("no rule held records for a request on {a}", nullptr,
                              *facts.received);
  }
  block(effect);
  effect.why.apply(rule);
  effect.hold_from = facts.received;
  effect.blocked_until = rulebook::WordSet<BlockedUntil>{BlockedUntil::response_sent,
                                                         BlockedUntil::complaint_window_ended};
  effect.why.blocked("it is held from {a}, the day on which the request was received", rule,
                     *facts.received);
  if (facts.queued_for && *facts.queued_for < *facts.received) {
    effect.why.caution(
        "destruction was queued for {a}, before the request came: find out at once whether it has "
        "run",
        rule, *facts.queued_for);
  } else if (facts.queued_for) {
    effect.why.blocked("the destruction queued for {a} does not run", rule, *facts.queued_for);
  }
  auto const* answer = facts.right ? law.book.find("RGT-02", *facts.received) : nullptr;
  if (answer == nullptr) {
    return effect.why.caution(
        "when the answer is due is not known: it depends on the right relied on, and on the rule "
        "about answers");
  }
  effect.response_due = rulebook::run(*answer, *facts.received, law, effect.why).due;
  effect.why.unless(
      "the answer is sent and the time to complain, which the controller's policy sets, has passed",
      rule);
}

}  // namespace

HoldEffect hold_effect(HoldEffectFacts const& facts, Law const& law) {
  HoldEffect effect;
  if (!rulebook::covers(facts.jurisdiction, law, effect.why)) { return effect; }
  auto const day = facts.on.value_or(calendar::last_date);
  base_dates(facts, law, effect);
  effect.holds_in_force = holds_in_force(facts.holds, facts.on);
  bool const some_were = std::ranges::any_of(facts.holds, [&](HoldOnRecord const& hold) {
    return !facts.on || !hold.placed || *hold.placed <= *facts.on;
  });
  if (effect.holds_in_force > 0) {
    held(law, day, effect);
  } else if (some_were) {
    released(facts, law, day, effect);
  } else {
    not_held(facts, effect);
  }
  if (facts.received && calendar::in_range(*facts.received)) {
    held_by_request(facts, law, effect);
  }
  return effect;
}

}  // namespace juniper::mis::retention
