// How long files of pupils are kept: the main record, special needs, child protection, and what a
// trust's own policy adds.
#include "retention/keep_until_parts.hpp"

#include <algorithm>

namespace juniper::mis::retention {

namespace {

using rulebook::Rule;

constexpr std::int32_t longest_policy = 300;

Date day_of_law(KeepUntilFacts const& facts) { return facts.on.value_or(calendar::last_date); }

// The rule that counts years from the date of birth; null when none does.
Rule const* years_from_birth(RecordClass record, KeepUntilFacts const& facts,
                             rulebook::Law const& law) {
  for (auto const* rule : law.book.governing(retention_of(record), day_of_law(facts))) {
    if (rule->trigger == rulebook::Trigger::date_of_birth && rule->unit == rulebook::Unit::year &&
        rule->amount) {
      return rule;
    }
  }
  return nullptr;
}

// A policy lengthens with a reason on record; it shortens only when the data protection officer
// overrides the rule (CAL-15).
std::optional<std::int32_t> policy_years(KeepUntilFacts const& facts, rulebook::Law const& law,
                                         KeepUntil& answer) {
  auto const* rule = years_from_birth(facts.record_class, facts, law);
  if (!facts.policy_years_from_birth || rule == nullptr) { return std::nullopt; }
  auto const policy = *facts.policy_years_from_birth;
  auto const* precedence = law.book.find("CAL-15", day_of_law(facts));
  answer.effective_years_from_birth = *rule->amount;
  answer.shorter_policy = ShorterPolicy::refused_unless_dpo_override;
  if (policy < *rule->amount) {
    answer.why.blocked(
        "the trust's own policy is shorter than the rule: it is refused unless the data protection "
        "officer overrides it",
        rule);
    return std::nullopt;
  }
  if (policy == *rule->amount) { return std::nullopt; }
  if (facts.policy_reason_logged != true || policy > longest_policy) {
    answer.why.caution(
        "the trust's own policy is longer, but no reason for it is on record: the rule's own "
        "period stands",
        rule);
    return std::nullopt;
  }
  answer.effective_years_from_birth = policy;
  answer.why.add({.kind = rulebook::StepKind::reason,
                  .phrase = "the trust's own policy of {n} years from birth is longer and its "
                            "reason is on record, so it applies",
                  .rule = precedence,
                  .n = policy});
  answer.why.unless(
      "the policy were shorter than the rule: it would be refused unless the data protection "
      "officer overrides it",
      rule);
  return policy;
}

// A main record with special needs papers in it is kept as they are, until it is split (CAL-15: the
// longest minimum wins).
bool holds_sen_papers(KeepUntilFacts const& facts) {
  return facts.record_class == RecordClass::pupil_record && facts.sen_status &&
         *facts.sen_status != StatusOnFile::none && facts.kept_in_main_file != false;
}

void horizon_of_policy(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  if (!facts.policy_horizon_years || !facts.date_of_birth || facts.csa_content != true) { return; }
  auto const years = *facts.policy_horizon_years;
  if (years < 1 || years > longest_policy || !calendar::in_range(*facts.date_of_birth)) { return; }
  answer.horizon = calendar::add_years(*facts.date_of_birth, years, calendar::LeapPolicy::later);
  if (!answer.horizon) { return; }
  answer.why.derive(
      "the policy's horizon of {n} years from birth is {b}; it is no permission to destroy",
      law.book.find("RET-12", day_of_law(facts)), *facts.date_of_birth, *answer.horizon, years);
}

void child_protection(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  answer.automatic_destruction = false;
  if (!answer.end_action) { return; }
  answer.end_action = EndOfPeriod::review_then_decide;
  answer.decided_by = rulebook::WordSet<Decider>{Decider::dpo, Decider::dsl};
  answer.why.because(
      "the safeguarding lead and the data protection officer decide, and it is never destroyed "
      "without them",
      law.book.find("RET-11", day_of_law(facts)));
}

}  // namespace

void keep_pupil_file(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto const policy = policy_years(facts, law, answer);
  if (facts.policy_years_from_birth && !facts.date_of_birth) { return; }
  auto record = record_facts(facts);
  record.policy_years = policy;
  bool const with_sen = holds_sen_papers(facts);
  auto const governed_as = with_sen ? RecordClass::sen_file : facts.record_class;
  answer_from(keep(retention_of(governed_as), record, law), facts, law, answer);
  bool const splits =
      with_sen || (facts.record_class == RecordClass::sen_file && facts.kept_in_main_file == true);
  if (splits && answer.end_action) {
    auto const main = keep(retention_of(RecordClass::pupil_record), record, law, Explain::no);
    answer.main_file_review = main.through;
    if (main.through && main.minimum != nullptr) {
      answer.why.derive(
          "the special needs papers are kept the longest; the rest of the file, once split off, "
          "falls due for review on {b}",
          main.minimum, *facts.date_of_birth, *main.through);
    }
    if (with_sen && !facts.kept_in_main_file) {
      answer.why.caution(
          "whether the special needs papers are kept in this file is not known: they are taken to "
          "be");
    }
  }
  if (facts.record_class == RecordClass::child_protection_file) {
    child_protection(facts, law, answer);
  }
  if (facts.record_class == RecordClass::pupil_record && facts.child_protection_file == true) {
    answer.why.because(
        "the child-protection file is kept apart from this record, and by a rule of its own",
        law.book.find("RET-11", day_of_law(facts)));
  }
  if (answer.review && facts.record_class != RecordClass::child_protection_file) {
    answer.why.because(
        "on that day it falls due for review; people decide before anything is destroyed");
  }
  horizon_of_policy(facts, law, answer);
}

}  // namespace juniper::mis::retention
