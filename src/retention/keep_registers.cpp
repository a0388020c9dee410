// How long entries of the registers and their back-up copies are kept, across the change of the law
// in 2024.
#include "retention/keep_until_parts.hpp"

#include <algorithm>

namespace juniper::mis::retention {

namespace {

// What one entry of a chain must be kept through, and what the law of its day said.
struct EntryEnd {
  Date entered{};
  std::optional<Date> through{};
  std::optional<Date> old_minimum{};
  rulebook::Rule const* transition = nullptr;
};

// The rule of the day on which an entry was made stays its rule; where a later law found it, the
// longer of both (RET-22).
EntryEnd end_of_entry(Date entered, KeepUntilFacts const& facts, rulebook::Law const& law) {
  EntryEnd end{.entered = entered, .through = {}, .old_minimum = {}, .transition = nullptr};
  RecordFacts record;
  record.created = entered;
  record.law_of = entered;
  auto const kept = keep(retention_of(facts.record_class), record, law, Explain::no);
  end.through = kept.through;
  auto const* transition = law.book.find("RET-22", facts.on.value_or(calendar::last_date));
  if (transition == nullptr || entered >= transition->from || !transition->amount) { return end; }
  end.old_minimum = kept.through;
  end.transition = transition;
  rulebook::Explanation unread;
  auto const longer = rulebook::run(*transition, entered, law, unread).due;
  if (longer && (!end.through || *longer > *end.through)) { end.through = longer; }
  return end;
}

void tell_of_transition(EntryEnd const& end, rulebook::Law const& law, KeepUntil& answer) {
  answer.old_minimum_end = end.old_minimum;
  if (end.old_minimum) {
    answer.why.derive("under the law of {a}, when the entry was made, the period ended on {b}",
                      law.book.find("RET-20", end.entered), end.entered, *end.old_minimum);
  }
  answer.why.apply(end.transition);
  rulebook::run(*end.transition, end.entered, law, answer.why);
  answer.end_action = EndOfPeriod::review_then_decide;
  answer.automatic_destruction = false;
  answer.decided_by = rulebook::WordSet<Decider>{Decider::dpo};
  answer.why.because(
      "the change of the law does not say what becomes of earlier entries, so the data protection "
      "officer decides",
      end.transition);
}

}  // namespace

void keep_register_entries(KeepUntilFacts const& facts, rulebook::Law const& law,
                           KeepUntil& answer) {
  std::optional<EntryEnd> last;
  for (auto const& entry : facts.entries) {
    if (!calendar::in_range(entry.entered)) { continue; }
    auto const end = end_of_entry(entry.entered, facts, law);
    if (!last || !last->through || (end.through && *end.through > *last->through)) { last = end; }
  }
  if (!last) { return answer.why.caution("no entry of the register was told"); }
  auto record = record_facts(facts);
  record.created = last->entered;
  record.law_of = last->entered;
  auto kept = keep(retention_of(facts.record_class), record, law);
  if (kept.obstacles.contains(Obstacle::no_rule)) { kept = {}; }
  kept.through = last->through;
  kept.obstacles.remove(Obstacle::minimum);
  if (facts.on && last->through && *facts.on <= *last->through) {
    kept.obstacles.add(Obstacle::minimum);
  }
  if (last->transition != nullptr) { kept.why = {}; }
  answer_from(kept, facts, law, answer);
  answer.review.reset();
  answer.kept_entries =
      static_cast<std::int32_t>(std::min<std::size_t>(facts.entries.size(), 1'000'000));
  if (last->transition != nullptr) { tell_of_transition(*last, law, answer); }
  if (facts.entries.size() > 1) {
    answer.why.add({.kind = rulebook::StepKind::reason,
                    .phrase = "the original and its amendments, {n} entries, stay together until "
                              "the newest of them has expired",
                    .rule = law.book.named("RET-20", last->entered),
                    .n = *answer.kept_entries});
  }
}

void keep_register_backup(KeepUntilFacts const& facts, rulebook::Law const& law,
                          KeepUntil& answer) {
  auto record = record_facts(facts);
  if (facts.next_school_year_starts && calendar::in_range(*facts.next_school_year_starts)) {
    answer.school_year_ends = calendar::add_days_in_range(*facts.next_school_year_starts, -1);
    record.year_ended = answer.school_year_ends;
    record.law_of = facts.on ? facts.on : facts.next_school_year_starts;
  }
  if (facts.backup_taken && answer.school_year_ends &&
      *facts.backup_taken > *answer.school_year_ends) {
    answer.why.caution(
        "the copy was made after the end of that school year: it may relate to the next one");
  }
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
}

}  // namespace juniper::mis::retention
