// Biometrics of a pupil: form, each parent, the child, competence, eighteen, and the law before there was one.
#include "catch.hpp"
#include <juniper/mis/consent/biometric_permission.hpp>

#include <random>

using namespace juniper::mis;
using namespace juniper::mis::consent;
using namespace std::chrono_literals;

namespace {

using Actor = BiometricActor;
using Act = BiometricAct;

BiometricFacts both_told(std::vector<BiometricEvent> events = {{Actor::mother, Act::consent, ActForm::written, {}}}) {
  return {.jurisdiction = rulebook::Jurisdiction::england,
          .data_kind = BiometricKind::biometric_recognition,
          .on = 2026y / 3 / 2,
          .date_of_birth = 2013y / 9 / 15,
          .parents = std::vector<ParentTold>{{BiometricParent::mother, ParentNotice::written, {}, {}, {}},
                                             {BiometricParent::father, ParentNotice::written, {}, {}, {}}},
          .events = std::move(events)};
}

BiometricPermission asked(BiometricFacts const& facts) { return biometric_permission(facts, rulebook::Law{}); }
bool tells(BiometricPermission const& answer, std::string const& words) { return answer.why.text().find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a spoken objection pauses and is asked for in writing; a written one ends it", "[consent]") {
  for (auto const form : {ActForm::telephone, ActForm::in_person, ActForm::conduct}) {
    auto const answer = asked(both_told({{Actor::mother, Act::consent, ActForm::written, {}}, {Actor::father, Act::objection, form, {}}}));
    CHECK(answer.outcome == BiometricOutcome::paused);
    CHECK(answer.ask_for == rulebook::WordSet<BiometricRequest>{BiometricRequest::written_objection});
    CHECK(answer.withdrawal_in_writing == false);
    CHECK(answer.offer_alternative == true);
    CHECK(tells(answer, "A parent objects without writing: the use pauses and the objection is asked for in writing (BIO-05 v1)."));
  }
  auto const answer =
      asked(both_told({{Actor::mother, Act::consent, ActForm::written, {}}, {Actor::mother, Act::withdrawal, ActForm::email, {}}}));
  CHECK(answer.outcome == BiometricOutcome::refused);
  CHECK(answer.withdrawal_in_writing == true);
  CHECK(answer.actions.contains(BiometricAction::stop));
  CHECK(answer.actions.contains(BiometricAction::destroy_template));
}

TEST_CASE("no number of consents outweighs one written objection", "[consent]") {
  auto facts = both_told();
  facts.parents->push_back({BiometricParent::other_parent, ParentNotice::written, {}, {}, {}});
  facts.events = {{Actor::mother, Act::consent, ActForm::written, {}},
                  {Actor::other_parent, Act::consent, ActForm::written, {}},
                  {Actor::father, Act::objection, ActForm::email, {}}};
  CHECK(asked(facts).outcome == BiometricOutcome::refused);
  CHECK(tells(asked(facts), "A parent objects in writing, and one objection defeats any number of consents (BIO-03 v1)."));
}

TEST_CASE("a competent pupil under eighteen neither replaces a parent nor is passed over", "[consent]") {
  auto facts = both_told({{Actor::pupil, Act::consent, ActForm::written, {}}});
  facts.date_of_birth = 2009y / 9 / 15;
  facts.competent = true;
  auto const alone = asked(facts);
  CHECK(alone.outcome == BiometricOutcome::refused);
  CHECK(alone.reasons.contains(BiometricReason::parent_written_consent_needed));
  CHECK(alone.needs == rulebook::WordSet<BiometricNeed>{BiometricNeed::written_consent});
  facts = both_told();
  facts.competent = true;
  auto const passed_over = asked(facts);
  CHECK(passed_over.outcome == BiometricOutcome::refused);
  CHECK(passed_over.needs == rulebook::WordSet<BiometricNeed>{BiometricNeed::pupil_explicit_consent});
  facts.events->push_back({Actor::pupil, Act::consent, ActForm::in_person, {}});
  CHECK(asked(facts).outcome == BiometricOutcome::allowed);
  facts.on = 2018y / 5 / 24;  // before data protection law asked for it
  facts.date_of_birth = 2005y / 1 / 1;
  facts.events->pop_back();
  CHECK(asked(facts).outcome == BiometricOutcome::allowed);
  facts.on = 2018y / 5 / 25;
  CHECK(asked(facts).outcome == BiometricOutcome::refused);
}

TEST_CASE("the Act begins on 1 September 2013", "[consent]") {
  auto facts = both_told({});
  facts.date_of_birth = 2003y / 1 / 1;
  facts.on = 2013y / 8 / 31;
  auto const before = asked(facts);
  CHECK(before.outcome == BiometricOutcome::not_engaged);
  CHECK(before.reasons.contains(BiometricReason::before_commencement));
  CHECK(tells(before, "were not in force on 31 August 2013"));
  facts.on = 2013y / 9 / 1;
  CHECK(asked(facts).outcome == BiometricOutcome::refused);
}

TEST_CASE("the regime ends at the start of the eighteenth birthday, on 1 March for 29 February", "[consent]") {
  auto facts = both_told();
  facts.date_of_birth = 2008y / 2 / 29;
  facts.on = 2026y / 2 / 28;
  CHECK(asked(facts).outcome == BiometricOutcome::allowed);
  facts.on = 2026y / 3 / 1;
  auto const answer = asked(facts);
  CHECK(answer.outcome == BiometricOutcome::suspended);
  CHECK(answer.regime_ends == Date{2026y / 3 / 1});
  CHECK(answer.suspend_from == answer.regime_ends);
  rulebook::Law law;
  law.book =
      law.book
          .with(
              R"({"rules": [{"id": "BIO-08", "version": 1, "title": "Seventeenth birthday", "says": "a trial", "from": "2013-09-01", "authority": "statute",
    "trigger": "date_of_birth", "polarity": "due", "amount": 17, "unit": "year", "leap": "later", "sources": ["a trial"], "confidence": ["design"], "decided_by": "data"}]})")
          .value();
  facts.on = 2025y / 3 / 1;
  CHECK(asked(facts).outcome == BiometricOutcome::allowed);
  CHECK(biometric_permission(facts, law).outcome == BiometricOutcome::suspended);
}

TEST_CASE("an excuse for the child's welfare is recorded where few see it", "[consent]") {
  auto facts = both_told();
  facts.parents->at(1) = {BiometricParent::father, ParentNotice::excused, NoticeExcuse::child_welfare, true, ExcuseDecider::dsl};
  auto const answer = asked(facts);
  CHECK(answer.outcome == BiometricOutcome::allowed);
  CHECK(answer.record_visibility == RecordVisibility::restricted);
  CHECK(answer.record_items.size() == 2);
  facts.parents->at(1) = {BiometricParent::father, ParentNotice::excused, NoticeExcuse::cannot_be_found, true, {}};
  CHECK(asked(facts).record_visibility == RecordVisibility::normal);
  facts.parents->at(1).evidence_recorded = false;
  CHECK(asked(facts).outcome == BiometricOutcome::paused);
}

TEST_CASE("whether software compares is asked and never assumed", "[consent]") {
  auto facts = both_told();
  facts.data_kind = BiometricKind::plain_photograph;
  CHECK_FALSE(asked(facts).outcome.has_value());
  facts.matching_software = true;
  CHECK(asked(facts).outcome == BiometricOutcome::allowed);
  facts.matching_software = false;
  CHECK(asked(facts).rules_apply == RulesInstead::photograph);
}

TEST_CASE("the law of another country is not answered for", "[consent]") {
  auto facts = both_told();
  facts.jurisdiction = rulebook::Jurisdiction::scotland;
  CHECK_FALSE(asked(facts).outcome.has_value());
  CHECK(tells(asked(facts), "the rule book does not hold the law of scotland"));
}

TEST_CASE("whatever is told, a use is allowed only with a written consent and without a refusal", "[consent]") {
  std::mt19937 random{11};
  rulebook::Law const law;
  for (int turn = 0; turn < 5000; ++turn) {
    auto facts = both_told({});
    facts.parents->clear();
    for (auto i = random() % 4; i > 0; --i) {
      facts.parents->push_back({static_cast<BiometricParent>(random() % 3),
                                static_cast<ParentNotice>(random() % 3),
                                static_cast<NoticeExcuse>(random() % 5),
                                {},
                                {}});
    }
    for (auto i = random() % 8; i > 0; --i) {
      facts.events->push_back({static_cast<Actor>(random() % 9), static_cast<Act>(random() % 5), static_cast<ActForm>(random() % 5), {}});
    }
    if (random() % 2 == 0) { facts.looked_after = random() % 2 == 0; }
    if (random() % 2 == 0) { facts.competent = random() % 2 == 0; }
    facts.carers = rulebook::WordSet<ChildCarer>{static_cast<ChildCarer>(random() % 3)};
    auto const answer = biometric_permission(facts, law);
    if (answer.outcome != BiometricOutcome::allowed) { continue; }
    bool written = false, refused = false;
    for (auto const& event : *facts.events) {
      bool const in_writing = event.form == ActForm::written || event.form == ActForm::email;
      written = written || (event.kind == Act::consent && in_writing && event.by != Actor::pupil);
      if (event.by == Actor::pupil && event.kind != Act::consent) { refused = event.kind != Act::objection_lifted; }
      if (event.by == Actor::pupil && event.kind == Act::consent && event.form != ActForm::conduct) { refused = false; }
    }
    CHECK(written);
    CHECK_FALSE(refused);
  }
}
