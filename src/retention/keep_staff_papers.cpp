// How long personnel files, allegations and papers of recruitment are kept.
#include "retention/keep_until_parts.hpp"

#include <algorithm>

namespace juniper::mis::retention {

namespace {

constexpr rulebook::WordSet<AllegationOutcome> removed_outcomes{AllegationOutcome::false_,
                                                                AllegationOutcome::malicious};

bool removed_now(KeepUntilFacts const& facts) {
  return facts.findings && !facts.findings->empty() && removed_outcomes.includes(*facts.findings);
}

RecordFacts allegation_facts(KeepUntilFacts const& facts) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.allegation_concluded;
  record.ended = facts.allegation_concluded;
  record.pension_age = facts.retirement_age;
  return record;
}

void unsuccessful_application(KeepUntilFacts const& facts, rulebook::Law const& law,
                              KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.appointed;
  record.happened = facts.appointed;
  record.head_teacher_post = facts.role == AdultRole::headteacher;
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
  answer.destroy_after = answer.keep_through;
  answer.unless_any = hold_or_rule;
  if (!facts.role) {
    answer.why.unless("the post was that of the head teacher: those papers are kept longer",
                      law.book.named("RET-31H", calendar::last_date));
  }
}

void certificate_copy(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.created = facts.copied ? facts.copied : facts.recruitment_decided;
  record.law_of = facts.on ? facts.on : record.created;
  if (!facts.copied && facts.recruitment_decided) {
    answer.why.caution(
        "when the copy was taken is not known: the period is counted from the recruitment "
        "decision, which may be too late");
  }
  auto const kept = keep(retention_of(facts.record_class), record, law);
  answer_from(kept, facts, law, answer);
  if (kept.obstacles.contains(Obstacle::no_rule)) { return; }
  answer.keep_on_central_record = rulebook::WordSet<CentralRecordDetail>{
      CentralRecordDetail::certificate_number, CentralRecordDetail::date_seen,
      CentralRecordDetail::outcome};
  answer.why.because(
      "the single central record keeps the number, the day it was seen and the outcome, not the "
      "copy",
      kept.maximum);
  if (facts.dispute == true) {
    answer.automatic_destruction = false;
    answer.why.caution(
        "a dispute about the check is open: the limit stands unless the Disclosure and Barring "
        "Service is asked and agrees to more",
        kept.maximum);
  }
}

void right_to_work(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.left;
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
  auto const file = keep(retention_of(RecordClass::staff_personal_file), record, law, Explain::no);
  answer.personal_file_keep_through = file.through;
  if (file.through) {
    answer.why.derive("the rest of the personnel file is kept until {b}", file.minimum, *facts.left,
                      *file.through);
  }
}

// An allegation on the file keeps it as long as the allegation is kept, until the two are split.
void lengthen_by_allegation(KeepUntilFacts const& facts, rulebook::Law const& law,
                            KeepUntil& answer) {
  if (!answer.end_action) { return; }
  answer.automatic_destruction = false;
  answer.end_action = EndOfPeriod::review;
  answer.review = answer.keep_through;
  auto const allegation =
      keep(retention_of(RecordClass::staff_allegation), allegation_facts(facts), law, Explain::no);
  if (allegation.obstacles.contains(Obstacle::unknown_start) || !allegation.through) {
    answer.why.caution(
        "there is an allegation on the file: how long it is kept is asked for by itself",
        law.book.named("RET-33", calendar::last_date));
    return;
  }
  if (answer.keep_through && *allegation.through > *answer.keep_through) {
    answer.keep_through = answer.review = allegation.through;
    answer.earliest_destruction = calendar::add_days_in_range(*allegation.through, 1);
    answer.why.derive(
        "the allegation on the file is kept until {b}, and the file with it unless it is split",
        allegation.minimum, {}, *allegation.through);
  }
}

void personnel_file(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.left;
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
  if (facts.allegation == true && !removed_now(facts)) {
    lengthen_by_allegation(facts, law, answer);
  }
  if (!facts.allegation) {
    answer.why.unless("there is an allegation on the file: it is kept longer",
                      law.book.named("RET-33", calendar::last_date));
  }
}

void remove_from_file(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto const* rule = law.book.find(
      "RET-34", facts.on.value_or(facts.allegation_concluded.value_or(calendar::last_date)));
  if (rule == nullptr) {
    return answer.why.caution("no rule on malicious and false allegations was in force then");
  }
  answer.why.apply(rule);
  answer.end_action = EndOfPeriod::remove_now;
  answer.in_reference = false;
  answer.unless_any = rulebook::WordSet<KeptUnless>{KeptUnless::person_asks_to_keep};
  auto const holds = facts.holds ? holds_in_force(*facts.holds, facts.on) : 0;
  answer.destruction = holds > 0 ? MayRun::blocked : MayRun::allowed;
  answer.automatic_destruction = false;
  if (facts.holds) { answer.status = holds > 0 ? KeptStatus::hold : KeptStatus::normal; }
  if (holds > 0) {
    answer.why.blocked("a hold is in force: nothing is removed before it is released",
                       law.book.named("RET-50", calendar::last_date));
  }
  answer.why.unless("the person asks to have the details kept", rule);
}

void limbs(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  rulebook::Explanation unread;
  auto const day = facts.on.value_or(facts.allegation_concluded.value_or(calendar::last_date));
  auto const* ten_years = law.book.find("RET-33", day);
  if (ten_years != nullptr && facts.allegation_concluded &&
      calendar::in_range(*facts.allegation_concluded)) {
    answer.ten_year_limb = rulebook::run(*ten_years, *facts.allegation_concluded, law, unread).due;
  }
  auto const age = facts.retirement_age.value_or(0);
  if (facts.date_of_birth && calendar::in_range(*facts.date_of_birth) && age > 0 && age < 200) {
    answer.retirement_limb = calendar::attains(*facts.date_of_birth, age);
  }
}

}  // namespace

void keep_allegation(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  if (removed_now(facts)) { return remove_from_file(facts, law, answer); }
  if (!facts.findings) {
    answer.why.caution(
        "what came of the allegation is not known: it is taken not to be malicious or false");
  }
  auto const kept = keep(retention_of(facts.record_class), allegation_facts(facts), law);
  answer_from(kept, facts, law, answer);
  limbs(facts, law, answer);
  if (!answer.retirement_limb ||
      !answer.ten_year_limb) {  // the later of two is known when both are
    answer.keep_through.reset();
    answer.review.reset();
    answer.earliest_destruction.reset();
  } else {
    answer.why.because("the later of pension age and ten years applies", kept.minimum);
  }
  if (facts.findings) {
    answer.in_reference = facts.findings->contains(AllegationOutcome::substantiated);
  }
}

void keep_staff_paper(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  switch (facts.record_class) {
    case RecordClass::dbs_certificate_copy: return certificate_copy(facts, law, answer);
    case RecordClass::right_to_work_copy: return right_to_work(facts, law, answer);
    case RecordClass::unsuccessful_application: return unsuccessful_application(facts, law, answer);
    default: return personnel_file(facts, law, answer);
  }
}

}  // namespace juniper::mis::retention
