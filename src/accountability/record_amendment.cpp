// Registers and safeguarding records are added to: what stood there stays, with who changed it, when and why.
#include <juniper/mis/accountability/record_amendment.hpp>

namespace juniper::mis::accountability {

namespace {

using rulebook::Rule;
using rulebook::WordSet;

bool is_safeguarding(KeptRecord record) {
  return record == KeptRecord::safeguarding_concern || record == KeptRecord::concerns || record == KeptRecord::child_protection_file;
}

// The person is the author by another word, and a time tells the day too.
WordSet<AmendmentPart> with_synonyms(WordSet<AmendmentPart> stored) {
  return stored.add_if(stored.contains(AmendmentPart::author), AmendmentPart::person)
      .add_if(stored.contains(AmendmentPart::person), AmendmentPart::author)
      .add_if(stored.contains(AmendmentPart::time), AmendmentPart::date);
}

void judge_what_is_stored(AmendmentFacts const& facts, Rule const* rule, AmendmentAnswer& a) {
  a.method = AmendmentMethod::append;
  if (!facts.stored) { return; }
  auto const stored = with_synonyms(*facts.stored);
  bool const whole = stored.includes(*a.must_keep);
  a.outcome = whole ? AmendmentOutcome::allowed : AmendmentOutcome::violation;
  if (!stored.contains(AmendmentPart::original_entry)) {
    a.method = AmendmentMethod::overwrite;
    a.why.blocked("the original entry is gone: the change overwrote it", rule);
  }
  a.must_keep->each([&](AmendmentPart part) {
    if (!stored.contains(part)) {
      a.why.add({.kind = rulebook::StepKind::blocks, .phrase = "this is not kept: {w}", .rule = rule, .w = rulebook::word(part)});
    }
  });
  if (whole) { a.why.because("all that must remain is kept", rule); }
}

void cautions_of_codes(AmendmentFacts const& facts, rulebook::Law const& law, AmendmentAnswer& a) {
  if (!facts.from_code || facts.from_code->text() != "N") { return; }
  a.why.because(
      "code N is replaced only after reasonable steps to find out why the pupil was absent, and by a named person, never by the system "
      "alone",
      law.book.find("ATT-06", calendar::last_date));
}

}  // namespace

AmendmentAnswer record_amendment(AmendmentFacts const& facts, rulebook::Law const& law) {
  AmendmentAnswer a;
  if (!rulebook::covers(facts.jurisdiction, law, a.why)) { return a; }
  bool const is_register = facts.record == KeptRecord::attendance_register;
  if (!is_register && !is_safeguarding(facts.record)) {
    return a.why.caution("no rule of the book says what remains when such a record is changed"), a;
  }
  auto const* rule = law.book.find(is_register ? "ATT-05" : "SAF-12", calendar::last_date);
  rule == nullptr ? a.why.caution("the rule book that was handed in does not hold the rule that this rests on") : a.why.apply(rule);
  if (is_register) {
    a.must_keep = {AmendmentPart::original_entry, AmendmentPart::amended_entry, AmendmentPart::reason, AmendmentPart::date,
                   AmendmentPart::person};
    a.also_on_print = true;
    a.why.because("a changed entry shows the original, the amendment, the reason, the date and the person who made it, also in print",
                  rule);
    cautions_of_codes(facts, law, a);
  } else {
    a.must_keep = {AmendmentPart::original_entry, AmendmentPart::amended_entry, AmendmentPart::author, AmendmentPart::time};
    a.chronology_shows = {ChronologyPart::original_entry, ChronologyPart::amended_entry};
    a.why.because("the amendment is added with its author and time, the original stays, and the chronology shows both", rule);
  }
  a.why.because("who makes the change, and how long after, makes no difference", rule);
  judge_what_is_stored(facts, rule, a);
  return a;
}

}  // namespace juniper::mis::accountability
