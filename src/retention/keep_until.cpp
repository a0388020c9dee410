// Which class of record is answered by whom, and what every answer says of dates, holds and the
// end.
#include "retention/keep_until_parts.hpp"

#include <algorithm>

namespace juniper::mis::retention {

namespace {

EndOfPeriod end_of_period(rulebook::Action action) {
  switch (action) {
    case rulebook::Action::destroy: return EndOfPeriod::destroy;
    case rulebook::Action::anonymise: return EndOfPeriod::anonymise;
    case rulebook::Action::archive: return EndOfPeriod::archive;
    default: return EndOfPeriod::review;
  }
}

constexpr rulebook::WordSet<Obstacle> barring{Obstacle::hold, Obstacle::request, Obstacle::no_end,
                                              Obstacle::conflict, Obstacle::still_here};

void say_whether_it_may_run(Kept const& kept, KeepUntilFacts const& facts, KeepUntil& answer) {
  if (kept.obstacles.intersects(barring) || kept.obstacles.contains(Obstacle::minimum)) {
    answer.destruction = MayRun::blocked;
  } else if (facts.on && !kept.obstacles.contains(Obstacle::unknown_start) &&
             !kept.obstacles.contains(Obstacle::elsewhere)) {
    answer.destruction = MayRun::allowed;
  }
}

void say_what_is_held(Kept const& kept, KeepUntilFacts const& facts, KeepUntil& answer) {
  bool const held =
      kept.obstacles.contains(Obstacle::hold) || kept.obstacles.contains(Obstacle::no_end);
  if (held || facts.holds) { answer.status = held ? KeptStatus::hold : KeptStatus::normal; }
  bool const abuse =
      facts.holds && std::ranges::any_of(*facts.holds, [&](HoldOnRecord const& hold) {
        return hold.reason == HoldReason::child_sexual_abuse && in_force(hold, facts.on);
      });
  if (abuse || (kept.obstacles.contains(Obstacle::no_end) && facts.csa_content == true)) {
    answer.released_by = ReleasedBy::named_officer;
  }
}

}  // namespace

RecordFacts record_facts(KeepUntilFacts const& facts) {
  RecordFacts record;
  record.on = facts.on;
  record.date_of_birth = facts.date_of_birth;
  record.left = facts.left;
  record.last_known_school = facts.last_known_school;
  record.sexual_abuse_content = facts.csa_content;
  if (facts.holds) { record.holds = *facts.holds; }
  return record;
}

void answer_from(Kept const& kept, KeepUntilFacts const& facts, rulebook::Law const& law,
                 KeepUntil& answer) {
  answer.why.append(kept.why);
  if (kept.obstacles.contains(Obstacle::no_rule)) { return; }
  say_whether_it_may_run(kept, facts, answer);
  say_what_is_held(kept, facts, answer);
  if (kept.then == rulebook::Action::transfer) { return; }
  answer.end_action = end_of_period(kept.then);
  answer.automatic_destruction =
      kept.then == rulebook::Action::destroy && !kept.obstacles.intersects(barring);
  answer.keep_through = kept.through;
  if (kept.through) {
    answer.earliest_destruction = calendar::add_days_in_range(*kept.through, 1);
    if (answer.end_action == EndOfPeriod::review) { answer.review = kept.through; }
  }
  if (kept.gone_by && kept.minimum == nullptr) {
    (answer.end_action == EndOfPeriod::review ? answer.review : answer.destroy_by) = kept.gone_by;
  }
  if (kept.gone_by && kept.minimum != nullptr) { answer.destroy_by = kept.gone_by; }
  bool const free = kept.holds == 0 && !kept.obstacles.contains(Obstacle::no_end);
  if (free && kept.minimum != nullptr) {
    answer.why.unless(
        "a hold is placed on it: then nothing is destroyed until the hold is released",
        law.book.named("RET-50", calendar::last_date));
  }
}

KeepUntil keep_until(KeepUntilFacts const& facts, rulebook::Law const& law) {
  KeepUntil answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  switch (facts.record_class) {
    case RecordClass::attendance_register_entry: keep_register_entries(facts, law, answer); break;
    case RecordClass::attendance_register_backup: keep_register_backup(facts, law, answer); break;
    case RecordClass::pupil_record:
    case RecordClass::sen_file:
    case RecordClass::child_protection_file: keep_pupil_file(facts, law, answer); break;
    case RecordClass::biometric_template:
    case RecordClass::free_school_meal_register:
    case RecordClass::published_photograph:
    case RecordClass::trip_consent_slip: keep_pupil_paper(facts, law, answer); break;
    case RecordClass::staff_allegation: keep_allegation(facts, law, answer); break;
    case RecordClass::dbs_certificate_copy:
    case RecordClass::right_to_work_copy:
    case RecordClass::staff_personal_file:
    case RecordClass::unsuccessful_application: keep_staff_paper(facts, law, answer); break;
  }
  return answer;
}

}  // namespace juniper::mis::retention
