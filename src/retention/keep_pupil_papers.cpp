// How long slips of trips, registers of free meals, photographs and biometric templates are kept.
#include "retention/keep_until_parts.hpp"

#include <algorithm>

namespace juniper::mis::retention {

namespace {

void trip_slip(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.trip_on;
  record.happened = facts.trip_on;
  record.date_of_birth = facts.injured_date_of_birth;
  if (facts.trip_incident) { record.major_incident = *facts.trip_incident == TripIncident::major; }
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
  if (record.major_incident == true) {
    if (!facts.injured_date_of_birth) {
      answer.keep_through.reset();
      answer.review.reset();
      answer.earliest_destruction.reset();
    }
    answer.slips_kept = facts.slips;
    answer.why.because(
        "the slips of every pupil on the trip are kept, not only the injured pupil's",
        law.book.find("RET-24", record.law_of.value_or(calendar::last_date)));
    return;
  }
  answer.destroy_after = answer.keep_through;
  answer.unless_any = hold_or_rule;
  answer.slips_kept = answer.destruction == MayRun::blocked ? facts.slips : std::nullopt;
  if (facts.trip_incident == TripIncident::minor) {
    answer.why.caution(
        "a minor incident has an accident record of its own, which may need the slip of that "
        "pupil");
  }
  answer.why.unless("somebody was badly hurt on the trip: then every slip is kept",
                    law.book.named("RET-24", calendar::last_date));
}

void biometric_template(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.left;
  auto const kept = keep(retention_of(facts.record_class), record, law);
  answer_from(kept, facts, law, answer);
  if (kept.obstacles.contains(Obstacle::no_rule)) { return; }
  answer.timing = WhenToAct::as_soon_as_practicable;
  answer.transfers_with_file = false;
  answer.why.because(
      "the law says to destroy it as soon as practicable and names no days; it never goes to "
      "another school with the file",
      kept.maximum);
}

void photograph(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.left;
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
  answer.why.unless(
      "consent is withdrawn before: then it is taken down at once, and print already handed out is "
      "not printed again",
      law.book.named("RET-41", calendar::last_date));
}

void free_meals(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  auto record = record_facts(facts);
  record.law_of = facts.on ? facts.on : facts.year_ends;
  record.year_ended = facts.year_ends;
  using namespace std::chrono;
  auto const ends_on = [&](month_day day) {
    return facts.year_ends && facts.year_ends->month() == day.month() &&
           facts.year_ends->day() == day.day();
  };
  if (facts.school_kind == rulebook::SchoolKind::maintained && facts.year_ends &&
      !ends_on(March / 31)) {
    answer.why.caution("the financial year of a maintained school ends on 31 March, not on {a}",
                       nullptr, *facts.year_ends);
  }
  if (facts.school_kind == rulebook::SchoolKind::academy && facts.year_ends &&
      !ends_on(August / 31)) {
    answer.why.caution("the financial year of an academy ends on 31 August, not on {a}", nullptr,
                       *facts.year_ends);
  }
  answer_from(keep(retention_of(facts.record_class), record, law), facts, law, answer);
}

}  // namespace

void keep_pupil_paper(KeepUntilFacts const& facts, rulebook::Law const& law, KeepUntil& answer) {
  switch (facts.record_class) {
    case RecordClass::trip_consent_slip: return trip_slip(facts, law, answer);
    case RecordClass::biometric_template: return biometric_template(facts, law, answer);
    case RecordClass::published_photograph: return photograph(facts, law, answer);
    default: return free_meals(facts, law, answer);
  }
}

}  // namespace juniper::mis::retention
