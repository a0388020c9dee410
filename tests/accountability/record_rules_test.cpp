// What changed registers and safeguarding records keep, and what records need before they count.
#include "catch.hpp"
#include <juniper/mis/accountability/record_amendment.hpp>
#include <juniper/mis/accountability/record_completeness.hpp>

namespace {

namespace mis = juniper::mis;
namespace accountability = juniper::mis::accountability;
using accountability::AmendmentPart;
using accountability::KeptRecord;
using accountability::RecordPart;
using mis::rulebook::Law;
using mis::rulebook::WordSet;

// The rules that these answers rest on, whichever the shipped book holds.
Law with_record_rules() {
  Law law;
  auto const row = [](char const* id, char const* says) {
    return std::string{
               R"({"version": 1, "title": "t", "from": "2024-08-19", "authority": "statute", "trigger": "event", "polarity": "state",
      "sources": ["x"], "confidence": ["verified"], "decided_by": "code", "id": ")"} +
           id + R"(", "says": ")" + says + "\"}";
  };
  law.book = mis::rulebook::RuleBook::parse("{\"rules\": [" + row("ATT-05", "an amendment keeps what stood there") + "," +
                                            row("SAF-12", "safeguarding records are added to") + "," +
                                            row("SAF-11", "a concern is closed when it is whole") + "," +
                                            row("ROP-01", "each activity is recorded") + "]}")
                 .value();
  return law;
}

}  // namespace

TEST_CASE("a register keeps five parts of an amendment, whatever the subset stored", "[accountability]") {
  auto const law = with_record_rules();
  WordSet<AmendmentPart> const needed{AmendmentPart::original_entry, AmendmentPart::amended_entry, AmendmentPart::reason,
                                      AmendmentPart::date, AmendmentPart::person};
  AmendmentPart const five[] = {AmendmentPart::original_entry, AmendmentPart::amended_entry, AmendmentPart::reason, AmendmentPart::date,
                                AmendmentPart::person};
  for (unsigned subset = 0; subset < 32; ++subset) {
    accountability::AmendmentFacts facts;
    facts.record = KeptRecord::attendance_register;
    facts.editor = accountability::RecordEditor::headteacher;
    facts.stored.emplace();
    for (unsigned i = 0; i < 5; ++i) { facts.stored->add_if((subset >> i & 1U) != 0, five[i]); }
    auto const got = accountability::record_amendment(facts, law);
    CHECK(got.must_keep == needed);
    CHECK(got.also_on_print == true);
    CHECK(got.outcome == (subset == 31 ? accountability::AmendmentOutcome::allowed : accountability::AmendmentOutcome::violation));
    CHECK(got.method == ((subset & 1U) != 0 ? accountability::AmendmentMethod::append : accountability::AmendmentMethod::overwrite));
  }
}

TEST_CASE("safeguarding records are added to, and an author is a person by another word", "[accountability]") {
  auto const law = with_record_rules();
  accountability::AmendmentFacts facts;
  facts.record = KeptRecord::safeguarding_concern;
  auto const got = accountability::record_amendment(facts, law);
  CHECK_FALSE(got.outcome);
  CHECK(got.method == accountability::AmendmentMethod::append);
  CHECK(got.chronology_shows->size() == 2);
  CHECK_FALSE(got.also_on_print);
  facts.stored = WordSet{AmendmentPart::original_entry, AmendmentPart::amended_entry, AmendmentPart::person, AmendmentPart::time};
  CHECK(accountability::record_amendment(facts, law).outcome == accountability::AmendmentOutcome::allowed);
  facts.stored->remove(AmendmentPart::time).add(AmendmentPart::date);
  CHECK(accountability::record_amendment(facts, law).outcome == accountability::AmendmentOutcome::violation);
  facts.record = KeptRecord::adoption_link;
  CHECK_FALSE(accountability::record_amendment(facts, law).must_keep);
}

TEST_CASE("an amendment reads aloud", "[accountability]") {
  accountability::AmendmentFacts facts;
  facts.record = KeptRecord::attendance_register;
  facts.from_code = mis::AttendanceCode::parse("N").value();
  facts.stored = WordSet{AmendmentPart::amended_entry, AmendmentPart::reason, AmendmentPart::date, AmendmentPart::person};
  CHECK(accountability::record_amendment(facts, with_record_rules()).why.text() ==
        "An amendment keeps what stood there (ATT-05 v1). A changed entry shows the original, the amendment, the reason, the date and the "
        "person who made "
        "it, also in print (ATT-05 v1). Code N is replaced only after reasonable steps to find out why the pupil was absent, and by a "
        "named person, never "
        "by the system alone. Who makes the change, and how long after, makes no difference (ATT-05 v1). The original entry is gone: the "
        "change overwrote "
        "it (ATT-05 v1). This is not kept: original entry (ATT-05 v1).");
}

TEST_CASE("a rule book without the rule is told of, and the answer stands", "[accountability]") {
  Law law;
  law.book = mis::rulebook::RuleBook::parse(
                 R"({"rules": [{"id": "X-01", "version": 1, "title": "t", "says": "s", "authority": "design", "trigger": "always",
    "polarity": "state", "sources": ["x"], "confidence": ["design"], "decided_by": "code"}]})")
                 .value();
  accountability::AmendmentFacts facts;
  facts.record = KeptRecord::attendance_register;
  auto const got = accountability::record_amendment(facts, law);
  CHECK(got.must_keep->size() == 5);
  CHECK(got.why.text().starts_with("Take care: the rule book that was handed in does not hold the rule that this rests on."));
}

TEST_CASE("a concern closes when every part is there, and no sooner", "[accountability]") {
  auto const law = with_record_rules();
  RecordPart const five[] = {RecordPart::summary, RecordPart::follow_up, RecordPart::actions, RecordPart::decision_and_reason,
                             RecordPart::outcome};
  for (unsigned subset = 0; subset < 64; ++subset) {
    accountability::CompletenessFacts facts;
    facts.record = KeptRecord::safeguarding_concern;
    for (unsigned i = 0; i < 5; ++i) {
      if ((subset >> i & 1U) != 0) { facts.fields_present.push_back(five[i]); }
    }
    if (subset >= 32) { facts.fields_present.push_back(RecordPart::narrative); }
    auto const got = accountability::record_completeness(facts, law);
    CHECK(got.may_close == (subset % 32 == 31));
    CHECK(got.accepted == (subset >= 32));
    CHECK(got.missing.size() == 5 - std::popcount(subset % 32));
    CHECK(got.state == accountability::RecordState::open);
    CHECK_FALSE(got.valid);
  }
}

TEST_CASE("the record of an activity is valid with its seven parts", "[accountability]") {
  auto const law = with_record_rules();
  accountability::CompletenessFacts facts;
  facts.record = KeptRecord::processing_activity;
  facts.fields_present = {RecordPart::purposes, RecordPart::subjects, RecordPart::data, RecordPart::transfers, RecordPart::security};
  auto const partly = accountability::record_completeness(facts, law);
  CHECK(partly.valid == false);
  CHECK(partly.missing == WordSet{RecordPart::recipients, RecordPart::time_limits});
  CHECK(partly.why.text() ==
        "Each activity is recorded (ROP-01 v1). This is missing: recipients (ROP-01 v1). This is missing: time limits (ROP-01 v1). It "
        "would be otherwise if "
        "what is missing were written down: then the record would be whole (ROP-01 v1).");
  facts.fields_present.push_back(RecordPart::recipients);
  facts.fields_present.push_back(RecordPart::time_limits);
  CHECK(accountability::record_completeness(facts, law).valid == true);
}
