// The parts that a closed concern and the record of a processing activity have.
#include <juniper/mis/accountability/record_completeness.hpp>

namespace juniper::mis::accountability {

namespace {

using rulebook::WordSet;

constexpr WordSet<RecordPart> of_closed_concern{RecordPart::summary, RecordPart::follow_up, RecordPart::actions,
                                                RecordPart::decision_and_reason, RecordPart::outcome};
constexpr WordSet<RecordPart> of_processing_activity{RecordPart::purposes,   RecordPart::subjects,  RecordPart::data,
                                                     RecordPart::recipients, RecordPart::transfers, RecordPart::time_limits,
                                                     RecordPart::security};

void find_missing(WordSet<RecordPart> present, rulebook::Rule const* rule, CompletenessAnswer& a) {
  a.required.each([&](RecordPart part) {
    if (present.contains(part)) { return; }
    a.missing.add(part);
    a.why.add({.kind = rulebook::StepKind::blocks, .phrase = "this is missing: {w}", .rule = rule, .w = rulebook::word(part)});
  });
}

}  // namespace

CompletenessAnswer record_completeness(CompletenessFacts const& facts, rulebook::Law const& law) {
  CompletenessAnswer a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  bool const concern = facts.record == KeptRecord::safeguarding_concern || facts.record == KeptRecord::concerns;
  if (!concern && facts.record != KeptRecord::processing_activity) {
    return a.why.caution("no rule of the book says what such a record has to hold"), a;
  }
  auto const* rule = law.book.find(concern ? "SAF-11" : "ROP-01", calendar::last_date);
  rule == nullptr ? a.why.caution("the rule book that was handed in does not hold the rule that this rests on") : a.why.apply(rule);
  WordSet<RecordPart> present;
  for (auto const part : facts.fields_present) { present.add(part); }
  a.required = concern ? of_closed_concern : of_processing_activity;
  find_missing(present, rule, a);
  if (concern) {
    a.accepted = present.contains(RecordPart::narrative);
    a.state = RecordState::open;
    a.may_close = a.missing.empty();
    a.why.because(*a.accepted ? "a concern is stored as soon as it says what was seen or heard, and is open"
                              : "a concern says what was seen or heard before it is stored",
                  rule);
    *a.may_close ? a.why.because("it may be closed: it says what was done and decided, and why, a decision not to refer included", rule)
                 : a.why.unless("what is missing were written down: then it could be closed", rule);
  } else {
    a.valid = a.missing.empty();
    *a.valid ? a.why.because("the record of the processing activity has every part that it must have", rule)
             : a.why.unless("what is missing were written down: then the record would be whole", rule);
  }
  return a;
}

}  // namespace juniper::mis::accountability
