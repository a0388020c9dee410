// Who may ask, what is exempt, what is erased: boundaries, wording, and sets that join item by item.
#include "catch.hpp"
#include <juniper/mis/rights/erasure.hpp>
#include <juniper/mis/rights/exemption.hpp>
#include <juniper/mis/rights/who_may_exercise.hpp>

#include <algorithm>

namespace {

namespace mis = juniper::mis;
namespace rights = juniper::mis::rights;
using mis::Date;
using mis::rulebook::Law;
using mis::rulebook::words;
using rights::ErasureOutcome;
using rights::ErasureRecord;
using rights::ExerciseOutcome;
using rights::ItemOutcome;
using rights::RecordItem;
using rights::Requester;

Date calendar_day(char const* text) { return mis::parse_date(text).value(); }
bool says_that(mis::rulebook::Explanation const& why, char const* part) { return why.text().find(part) != std::string::npos; }

rights::WhoMayExerciseFacts asks(Requester who, char const* born, char const* on = "2026-11-25") {
  rights::WhoMayExerciseFacts facts;
  facts.requester = who;
  facts.date_of_birth = calendar_day(born);
  facts.on = calendar_day(on);
  return facts;
}

std::optional<ItemOutcome> outcome_for(rights::ExemptionFacts facts, RecordItem item) {
  facts.items = {item};
  return rights::exemption(facts, Law{}).decisions.at(0).outcome;
}

rights::ErasureFacts erase(ErasureRecord record, rights::ErasureTrigger trigger = rights::ErasureTrigger::request) {
  rights::ErasureFacts facts;
  facts.record_class = record;
  facts.trigger = trigger;
  facts.on = calendar_day("2026-11-25");
  facts.date_of_birth = calendar_day("2011-06-01");
  return facts;
}

// The shipped rules on rights alone, and one that has register entries kept for so many years.
Law with_register_years(char const* years) {
  auto const texts = mis::rulebook::RuleBook::shipped_texts();
  auto const rights_rows = std::ranges::find_if(texts, [](std::string_view text) { return text.find("\"RGT-41\"") != text.npos; });
  Law law;
  law.book =
      mis::rulebook::RuleBook::parse(*rights_rows)
          .value()
          .with(std::string{
                    R"({"rules": [{"id": "RET-20", "version": 1, "title": "t", "says": "s", "authority": "statute", "trigger": "event",
    "polarity": "minimum", "unit": "year", "leap": "later", "action": "keep", "sources": ["x"], "confidence": ["verified"], "decided_by": "data",
    "amount": )"} +
                years + "}]}")
          .value();
  return law;
}

}  // namespace

TEST_CASE("a parent asks in the pupil's place until the 18th birthday", "[rights]") {
  auto facts = asks(Requester::mother, "2008-11-25", "2026-11-24");
  facts.requester_has_pr = true;
  facts.competent = false;
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::allowed);
  facts.on = calendar_day("2026-11-25");
  auto const refused = rights::who_may_exercise(facts, Law{});
  CHECK(refused.outcome == ExerciseOutcome::refused);
  CHECK(says_that(refused.why, "The pupil is of age: from then the person alone exercises the right (RGT-10 v1)"));
  CHECK(says_that(refused.why, "It would be otherwise if the person gave the parent a written authority"));
  facts = asks(Requester::mother, "2008-02-29", "2026-02-28");  // no 29 February: 18 on 1 March
  facts.requester_has_pr = true;
  facts.competent = false;
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::allowed);
  facts.on = calendar_day("2026-03-01");
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::refused);
}

TEST_CASE("ages are the rule book's: another age of asking, another age of majority", "[rights]") {
  auto facts = asks(Requester::mother, "2013-01-01");  // 13
  facts.requester_has_pr = true;
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::check_authority);  // the pupil is asked first
  auto const with_age = [](char const* id, char const* age) {
    Law law;
    law.book =
        law.book
            .with(
                std::string{
                    R"({"rules": [{"version": 1, "title": "t", "says": "s", "from": "2018-05-25", "authority": "policy", "trigger": "date_of_birth",
      "polarity": "state", "unit": "year", "sources": ["x"], "confidence": ["design"], "decided_by": "data", "id": ")"} +
                id + R"(", "amount": )" + age + "}]}")
            .value();
    return law;
  };
  CHECK(rights::who_may_exercise(facts, with_age("RGT-10B", "14")).outcome == ExerciseOutcome::allowed);
  CHECK(rights::who_may_exercise(facts, with_age("RGT-10", "13")).outcome == ExerciseOutcome::refused);
}

TEST_CASE("a competent pupil decides, and an objection does not defeat the educational record", "[rights]") {
  auto facts = asks(Requester::father, "2011-06-01");
  facts.requester_has_pr = true;
  facts.competent = true;
  facts.pupil_objects = true;
  auto const access = rights::who_may_exercise(facts, Law{});
  CHECK(access.outcome == ExerciseOutcome::refused);
  CHECK(access.right_belongs_to == rights::RightHolder::pupil);
  facts.pupil_objects = false;
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::allowed);
  facts.route = rights::Route::educational_record;
  facts.pupil_objects = true;
  facts.requester_has_pr = false;
  facts.school_kind = mis::rulebook::SchoolKind::maintained;
  auto const record = rights::who_may_exercise(facts, Law{});
  CHECK(record.outcome == ExerciseOutcome::allowed);
  CHECK(record.right_belongs_to == rights::RightHolder::parent);
  CHECK(record.refusal_grounds->size() == 2);
  CHECK(says_that(record.why, "That the pupil objects is no ground to refuse it (RGT-20 v1)"));
  facts.school_kind = mis::rulebook::SchoolKind::academy;
  CHECK(rights::who_may_exercise(facts, Law{}).outcome == ExerciseOutcome::refused);
  facts.school_kind.reset();
  CHECK_FALSE(rights::who_may_exercise(facts, Law{}).outcome);
}

TEST_CASE("whether somebody may ask reads aloud", "[rights]") {
  auto facts = asks(Requester::solicitor, "2009-09-15", "2026-03-02");
  facts.authority_form = rights::AuthorityForm::signed_by_pupil;
  CHECK(rights::who_may_exercise(facts, Law{}).why.text() ==
        "The right is the pupil's: a competent pupil exercises it, or lets a parent do so; for a pupil who is not competent a person with "
        "parental "
        "responsibility does, unless that is against the pupil's best interests; and from the age of 18 the person alone (RGT-10 v1). "
        "Somebody who acts "
        "for another, such as a solicitor, shows evidence of authority first, and is answered within that authority (RGT-11 v1). The "
        "authority that was "
        "shown is checked, and what is given stays within it (RGT-11 v1). So nothing is given yet; where something is missing it is asked "
        "for, and the time "
        "begins when it comes. Rule RGT-10 v1 rests in part on general knowledge that has not been checked against a source.");
}

TEST_CASE("child abuse data are kept from parents of a child, not from the child", "[rights]") {
  rights::ExemptionFacts facts;
  facts.on = calendar_day("2026-11-25");
  facts.date_of_birth = calendar_day("2016-06-01");
  facts.requester = Requester::father;
  facts.requester_has_pr = true;
  facts.child_abuse_data = true;
  facts.third_party = rights::ThirdParty::none;
  CHECK(outcome_for(facts, RecordItem::child_protection_file) == ItemOutcome::withhold);
  CHECK(outcome_for(facts, RecordItem::educational_record) == ItemOutcome::withhold);
  CHECK(outcome_for(facts, RecordItem::exam_mark) == ItemOutcome::disclose);
  facts.items = {RecordItem::child_protection_file};
  auto const father = rights::exemption(facts, Law{});
  CHECK(father.extent == rights::ExemptionExtent::so_far_as_not_in_best_interests);
  CHECK(says_that(father.why,
                  "How far disclosure is in the child's best interests is decided with the designated safeguarding lead (RGT-31 v1)"));
  CHECK(says_that(father.why, "It would be otherwise if the child asked: then the exemption would not apply (RGT-31 v1)"));
  facts.requester_alleged_abuser = true;
  CHECK(says_that(rights::exemption(facts, Law{}).why, "It names the requester as the alleged abuser"));
  facts.requester = Requester::pupil;
  auto const child = rights::exemption(facts, Law{});
  CHECK(child.not_applicable.contains(rights::ItemExemption::child_abuse_data));
  CHECK(child.tests.contains(rights::ItemTest::serious_harm));
  CHECK_FALSE(child.decisions.at(0).outcome);
}

TEST_CASE("staff who acted officially are named, pupils are not", "[rights]") {
  rights::ExemptionFacts facts;
  facts.third_party = rights::ThirdParty::education_worker;
  facts.third_party_consents = false;
  CHECK(outcome_for(facts, RecordItem::staff_author_name) == ItemOutcome::disclose);
  facts.third_party = rights::ThirdParty::other_pupil;
  CHECK(outcome_for(facts, RecordItem::witness_statement) == ItemOutcome::withhold);
  CHECK(outcome_for(facts, RecordItem::educational_record) == ItemOutcome::redact);
  facts.third_party_consents = true;
  CHECK(outcome_for(facts, RecordItem::witness_statement) == ItemOutcome::disclose);
}

TEST_CASE("several items are decided as each alone, and their sets are joined", "[rights]") {
  rights::ExemptionFacts facts;
  facts.requester = Requester::pupil;
  facts.third_party = rights::ThirdParty::other_pupil;
  for (std::size_t i = 0; i < words<RecordItem>.size(); ++i) { facts.items.push_back(static_cast<RecordItem>(i)); }
  auto const all = rights::exemption(facts, Law{});
  REQUIRE(all.decisions.size() == facts.items.size());
  mis::rulebook::WordSet<rights::ItemTest> tests;
  for (std::size_t i = 0; i < facts.items.size(); ++i) {
    auto alone = facts;
    alone.items = {facts.items[i]};
    auto const one = rights::exemption(alone, Law{});
    CHECK(all.decisions[i].item == facts.items[i]);
    CHECK(all.decisions[i].outcome == one.decisions.at(0).outcome);
    CHECK(all.tests.includes(one.tests));
    CHECK(all.exemptions.includes(one.exemptions));
    one.tests.each([&](rights::ItemTest test) { tests.add(test); });
  }
  CHECK(all.tests == tests);
}

TEST_CASE("what the law has kept is not erased, and what rests on consent alone is", "[rights]") {
  for (std::size_t i = 0; i < words<ErasureRecord>.size(); ++i) {
    auto const record = static_cast<ErasureRecord>(i);
    auto facts = erase(record);
    facts.other_basis = false;
    auto const got = rights::erasure(facts, Law{});
    bool const on_consent = record == ErasureRecord::biometric_template || record == ErasureRecord::published_photograph;
    bool const copy = record == ErasureRecord::dbs_certificate_copy;
    CHECK(got.outcome == (on_consent || copy ? ErasureOutcome::limited : ErasureOutcome::refused));
    CHECK(got.actions.contains(rights::ErasureAction::erase) == (on_consent || copy));
    CHECK(got.reply_months == 1);
    CHECK(got.must_tell.size() == 2);
    CHECK(got.keep.empty() != on_consent);
  }
}

TEST_CASE("a photograph whose consent is taken back comes down, and is erased unless something else keeps it", "[rights]") {
  auto facts = erase(ErasureRecord::published_photograph, rights::ErasureTrigger::consent_withdrawn);
  auto const unknown = rights::erasure(facts, Law{});
  CHECK_FALSE(unknown.outcome);
  CHECK(unknown.actions == mis::rulebook::WordSet{rights::ErasureAction::stop_use, rights::ErasureAction::take_down});
  facts.other_basis = true;
  auto const stays = rights::erasure(facts, Law{});
  CHECK(stays.outcome == ErasureOutcome::limited);
  CHECK_FALSE(stays.actions.contains(rights::ErasureAction::erase));
  CHECK(says_that(stays.why, "Another lawful basis lets the school keep them, so that the use stops and the data stay (RGT-41 v1)"));
  facts.other_basis = false;
  auto const gone = rights::erasure(facts, Law{});
  CHECK(gone.outcome == ErasureOutcome::limited);
  CHECK(says_that(gone.why, "The erasure is limited to the data themselves: the evidence that consent was given and taken back is kept"));
  CHECK(gone.actions.contains(rights::ErasureAction::erase));
  CHECK(gone.keep.size() == 2);
  facts.requester = Requester::pupil;
  CHECK(says_that(rights::erasure(facts, Law{}).why, "A child's own wish to take a consent back has particular weight (RGT-41 v1)"));
}

TEST_CASE("who is refused is told of the school's own complaints from 19 June 2026", "[rights]") {
  auto facts = erase(ErasureRecord::attendance_register_entry);
  facts.on = calendar_day("2026-06-18");
  auto const before = rights::erasure(facts, Law{});
  CHECK_FALSE(before.complain_to.contains(rights::ComplaintRoute::school));
  CHECK(says_that(before.why, "that they may complain to the Information Commissioner and go to court (RGT-14 v1)"));
  facts.on = calendar_day("2026-06-19");
  auto const since = rights::erasure(facts, Law{});
  CHECK(since.complain_to.contains(rights::ComplaintRoute::school));
  CHECK(
      says_that(since.why, "that they may complain to the school itself and to the Information Commissioner and go to court (RGT-14 v2)"));
}

TEST_CASE("a register entry is erased once the time that the rule book has it kept is over", "[rights]") {
  auto const law = with_register_years("6");
  auto facts = erase(ErasureRecord::attendance_register_entry);
  CHECK(rights::erasure(facts, law).outcome == ErasureOutcome::refused);  // for how long it was held is unknown
  facts.years_held = 5;
  auto const kept = rights::erasure(facts, law);
  CHECK(kept.outcome == ErasureOutcome::refused);
  CHECK(says_that(kept.why, "It would be otherwise if the time for which they are kept were over and nothing held them (RET-20 v1)"));
  CHECK(rights::erasure(facts, with_register_years("5")).outcome == ErasureOutcome::allowed);
  facts.years_held = 6;
  CHECK(rights::erasure(facts, law).outcome == ErasureOutcome::allowed);
}

TEST_CASE("a refusal to erase reads aloud", "[rights]") {
  auto facts = erase(ErasureRecord::attendance_register_entry);
  facts.years_held = 1;
  CHECK(rights::erasure(facts, with_register_years("6")).why.text() ==
        "Erasure is refused where the law or a public task needs the data, or legal claims or archiving do, and granted where they rest on "
        "consent "
        "that is withdrawn and on nothing else, with weight for what a child agreed to (RGT-41 v1). The law obliges the school to keep "
        "these data, "
        "so that the right to erasure does not apply (RGT-41 v1). They are needed for a task in the public interest that the school has "
        "(RGT-41 "
        "v1). S (RET-20 v1). It would be otherwise if the time for which they are kept were over and nothing held them (RET-20 v1). "
        "Whoever is "
        "refused in whole or part is told so within the time for an answer, with the reason unless that would defeat the exemption, and "
        "that they "
        "may complain to the school itself and to the Information Commissioner and go to court (RGT-14 v2). The requester is told what was "
        "done, or "
        "why not, within one month at the latest (RGT-02 v3). Rule RGT-41 v1 rests in part on general knowledge that has not been checked "
        "against "
        "a source. Rule RGT-14 v2 rests in part on general knowledge that has not been checked against a source.");
}

TEST_CASE("strangers, and parents of adults, erase nothing", "[rights]") {
  auto facts = erase(ErasureRecord::published_photograph);
  facts.other_basis = false;
  facts.requester = Requester::third_party;
  CHECK(rights::erasure(facts, Law{}).outcome == ErasureOutcome::refused);
  facts.requester = Requester::mother;
  CHECK(rights::erasure(facts, Law{}).outcome == ErasureOutcome::limited);
  facts.date_of_birth = calendar_day("2008-11-25");
  CHECK(rights::erasure(facts, Law{}).outcome == ErasureOutcome::refused);
  facts.on = calendar_day("2026-11-24");
  CHECK(rights::erasure(facts, Law{}).outcome == ErasureOutcome::limited);
}
