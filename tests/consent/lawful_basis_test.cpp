// Bases, reuse and conditions; the register of purposes; and the changes of law around 5 February 2026.
#include "catch.hpp"
#include <juniper/mis/consent/basis_check.hpp>
#include <juniper/mis/consent/purpose_register.hpp>

using namespace juniper::mis;
using namespace juniper::mis::consent;
using namespace std::chrono_literals;

namespace {

constexpr auto england = rulebook::Jurisdiction::england;

BasisCheck checked(BasisFacts const& facts) { return basis_check(facts, rulebook::Law{}); }

RegisteredPurpose purpose(Processing processing, Basis basis, std::vector<PurposeData> data = {}) {
  return {.key = "a purpose", .bases = {basis}, .processing = processing, .data = std::move(data)};
}

RegisterFacts one_purpose(RegisteredPurpose entry, Date on = 2026y / 3 / 2) {
  return {
      .jurisdiction = england, .on = on, .controller = ControllerKind::academy_trust, .school_kind = {}, .purposes = {std::move(entry)}};
}

std::vector<PurposeFault> faults(RegisterFacts const& facts) {
  std::vector<PurposeFault> found;
  for (auto const& finding : check_register(facts, rulebook::Law{}).findings) { found.push_back(finding.fault); }
  return found;
}

using Faults = std::vector<PurposeFault>;

}  // namespace

TEST_CASE("recognised legitimate interests begin on 5 February 2026, and never for a public authority", "[consent]") {
  BasisFacts facts{.jurisdiction = england,
                   .controller = ControllerKind::independent_school,
                   .purpose = UsePurpose::child_protection_records,
                   .proposed_basis = Basis::recognised_legitimate_interest};
  facts.on = 2026y / 2 / 4;
  CHECK(checked(facts).outcome == BasisOutcome::refused);
  CHECK(checked(facts).reasons.contains(BasisReason::before_commencement));
  facts.on = 2026y / 2 / 5;
  CHECK(checked(facts).outcome == BasisOutcome::allowed);
  for (auto const kind : {ControllerKind::academy_trust, ControllerKind::school}) {
    facts.controller = kind;
    auto const answer = checked(facts);
    CHECK(answer.outcome == BasisOutcome::refused);
    CHECK(answer.reasons.contains(BasisReason::public_authority_task));
    CHECK(answer.why.text().find("A public authority cannot rely on recognised legitimate interests for its tasks (LAW-03 v2).") !=
          std::string::npos);
  }
  facts.school_kind = rulebook::SchoolKind::non_maintained_special;
  CHECK_FALSE(checked(facts).outcome.has_value());
}

TEST_CASE("legitimate interests were barred to a public authority before that day as after it", "[consent]") {
  BasisFacts facts{.jurisdiction = england,
                   .controller = ControllerKind::school,
                   .purpose = UsePurpose::safeguarding_referral,
                   .proposed_basis = Basis::legitimate_interests};
  for (auto const day : {2018y / 5 / 25, 2026y / 2 / 4, 2026y / 2 / 5}) {
    facts.on = day;
    CHECK(checked(facts).outcome == BasisOutcome::refused);
    CHECK(checked(facts).reasons.contains(BasisReason::public_authority_task));
  }
  facts.on = 2018y / 5 / 24;
  CHECK_FALSE(checked(facts).outcome.has_value());
}

TEST_CASE("a referral does not wait for consent, and a census does not offer it", "[consent]") {
  BasisFacts facts{.jurisdiction = england,
                   .controller = ControllerKind::school,
                   .purpose = UsePurpose::safeguarding_referral,
                   .proposed_basis = Basis::consent};
  auto const referral = checked(facts);
  CHECK(referral.outcome == BasisOutcome::refused);
  CHECK(referral.consent == ConsentRole::not_a_gate);
  CHECK(referral.bases == rulebook::WordSet<Basis>{Basis::legal_obligation, Basis::public_task, Basis::vital_interests});
  CHECK(referral.conditions.contains(CarryingCondition::schedule_1_para_18));
  facts.purpose = UsePurpose::school_census;
  CHECK(checked(facts).consent == ConsentRole::must_not);
  facts.proposed_basis = Basis::legal_obligation;
  CHECK(checked(facts).outcome == BasisOutcome::allowed);
  facts.proposed_basis = Basis::contract;
  CHECK(checked(facts).outcome == BasisOutcome::refused);
}

TEST_CASE("the part of consent is the rule's: a replaced row changes the answer", "[consent]") {
  rulebook::Law law;
  law.book =
      law.book
          .with(
              R"({"rules": [{"id": "LAW-10", "version": 1, "title": "A trial", "says": "a trial", "from": "2018-05-25", "authority": "statute", "trigger": "always",
    "polarity": "state", "action": "ask_consent", "sources": ["a trial"], "confidence": ["design"], "decided_by": "code"}]})")
          .value();
  BasisFacts const facts{.jurisdiction = england,
                         .controller = ControllerKind::school,
                         .purpose = UsePurpose::school_census,
                         .proposed_basis = Basis::public_task};
  CHECK(checked(facts).consent == ConsentRole::must_not);
  CHECK(basis_check(facts, law).consent == ConsentRole::required);
}

TEST_CASE("reuse to safeguard a child is compatible since 5 February 2026", "[consent]") {
  BasisFacts facts{.jurisdiction = england,
                   .controller = ControllerKind::school,
                   .purpose = UsePurpose::protect_child_at_risk,
                   .collected_for = CollectedFor::trip_medical};
  facts.on = 2026y / 2 / 5;
  CHECK(checked(facts).compatible == true);
  CHECK(checked(facts).still_needs.size() == 2);
  facts.on = 2026y / 2 / 4;
  CHECK_FALSE(checked(facts).compatible.has_value());
  CHECK_FALSE(checked(facts).outcome.has_value());
}

TEST_CASE("marketing needs a permission that is known to be held", "[consent]") {
  BasisFacts facts{.jurisdiction = england,
                   .controller = ControllerKind::parent_teacher_association,
                   .purpose = UsePurpose::direct_marketing_email,
                   .collected_for = CollectedFor::school_business};
  CHECK_FALSE(checked(facts).outcome.has_value());
  facts.marketing_consent = false;
  CHECK_FALSE(checked(facts).outcome.has_value());
  facts.soft_opt_in = false;
  CHECK(checked(facts).outcome == BasisOutcome::refused);
  facts.marketing_consent = true;
  CHECK(checked(facts).outcome == BasisOutcome::allowed);
  facts.special_category = true;
  CHECK(checked(facts).outcome == BasisOutcome::refused);
}

TEST_CASE("a sound register has no findings", "[consent]") {
  auto facts = one_purpose(purpose(Processing::child_protection, Basis::public_task,
                                   {{DataClass::special_category, Article9::substantial_public_interest, 18, true, {}}}));
  facts.purposes.push_back(purpose(Processing::statutory_returns, Basis::legal_obligation,
                                   {{DataClass::special_category, Article9::substantial_public_interest, 6, true, {}}}));
  facts.purposes.back().key = "census";
  facts.purposes.push_back(
      purpose(Processing::pupil_biometrics, Basis::consent, {{DataClass::special_category, Article9::explicit_consent, {}, {}, {}}}));
  facts.purposes.back().key = "canteen";
  auto const answer = check_register(facts, rulebook::Law{});
  CHECK(answer.sound == true);
  CHECK(answer.findings.empty());
}

TEST_CASE("each purpose has exactly one basis", "[consent]") {
  RegisteredPurpose none{.key = "a purpose", .bases = {}, .processing = {}, .data = {}};
  CHECK(faults(one_purpose(none)) == Faults{PurposeFault::no_basis});
  none.bases = {Basis::public_task, Basis::consent};
  CHECK(faults(one_purpose(none)) == Faults{PurposeFault::several_bases});
  auto twice = one_purpose(purpose(Processing::ordinary_messages, Basis::public_task));
  twice.purposes.push_back({.key = "a purpose", .bases = {Basis::contract}, .processing = {}, .data = {}});
  CHECK(faults(twice) == Faults{PurposeFault::several_bases});
}

TEST_CASE("each finding names the rule it offends", "[consent]") {
  auto const answer = check_register(one_purpose(purpose(Processing::statutory_returns, Basis::consent)), rulebook::Law{});
  REQUIRE(answer.findings.size() == 1);
  CHECK(answer.findings[0].fault == PurposeFault::consent_must_not_be_used);
  CHECK(answer.findings[0].rule == "LAW-10 v1");
  CHECK(answer.findings[0].purpose == "a purpose");
  CHECK(answer.why.text().find("Purpose 1 rests on consent, which must not be used for it (LAW-10 v1).") != std::string::npos);
}

TEST_CASE("a public authority rests no task on interests", "[consent]") {
  auto facts = one_purpose(purpose(Processing::ordinary_messages, Basis::legitimate_interests));
  CHECK(faults(facts) == Faults{PurposeFault::basis_barred});
  facts.controller = ControllerKind::independent_school;
  CHECK(faults(facts).empty());
  facts.purposes[0].bases = {Basis::recognised_legitimate_interest};
  CHECK(faults(facts).empty());
  facts.on = 2026y / 2 / 4;
  CHECK(faults(facts) == Faults{PurposeFault::basis_not_in_force});
}

TEST_CASE("special category data need a condition, its paragraph and its policy document", "[consent]") {
  auto const with = [](PurposeData data) { return faults(one_purpose(purpose(Processing::child_protection, Basis::public_task, {data}))); };
  PurposeData data{.data = DataClass::special_category};
  CHECK(with(data) == Faults{PurposeFault::condition_missing});
  data.article_9 = Article9::explicit_consent;
  CHECK(with(data) == Faults{PurposeFault::explicit_consent_misplaced});
  data.article_9 = Article9::substantial_public_interest;
  CHECK(with(data) == Faults{PurposeFault::schedule_1_missing});
  data.schedule_1 = 18;
  CHECK(with(data) == Faults{PurposeFault::policy_document_unknown});
  data.policy_document = false;
  CHECK(with(data) == Faults{PurposeFault::policy_document_missing});
  data.policy_document = true;
  CHECK(with(data).empty());
  data.schedule_1 = 1;
  CHECK(with(data) == Faults{PurposeFault::schedule_1_does_not_fit});
  auto marketing =
      one_purpose(purpose(Processing::marketing, Basis::consent, {{DataClass::special_category, Article9::explicit_consent, {}, {}, {}}}));
  CHECK(faults(marketing) == Faults{PurposeFault::special_category_out_of_place});
}

TEST_CASE("a disclosure to a competent authority under paragraph 10(2) alone needs no policy document", "[consent]") {
  auto const with = [](std::int32_t paragraph, std::optional<bool> disclosed) {
    return faults(
        one_purpose(purpose(Processing::disclosure_to_police, Basis::public_task,
                            {{DataClass::special_category, Article9::substantial_public_interest, paragraph, false, disclosed}})));
  };
  CHECK(with(10, true).empty());
  CHECK(with(10, std::nullopt) == Faults{PurposeFault::policy_document_missing});
  CHECK(with(18, true) == Faults{PurposeFault::schedule_1_does_not_fit, PurposeFault::policy_document_missing});
}

TEST_CASE("criminal offence data need a condition and are never vetted on consent alone", "[consent]") {
  auto facts = one_purpose(purpose(Processing::vetting, Basis::consent, {{DataClass::criminal_offence, {}, {}, {}, {}}}));
  CHECK(faults(facts) ==
        Faults{PurposeFault::consent_must_not_be_used, PurposeFault::schedule_1_missing, PurposeFault::criminal_data_on_consent});
  facts = one_purpose(purpose(Processing::vetting, Basis::legal_obligation, {{DataClass::criminal_offence, {}, 1, true, {}}}));
  CHECK(faults(facts).empty());
}

TEST_CASE("a policy document is kept for the months of the rule after the processing ended", "[consent]") {
  rulebook::Explanation why;
  CHECK(policy_document_kept_until(2026y / 8 / 31, rulebook::Law{}, why) == Date{2027y / 3 / 1});
  CHECK(why.text().find("6 months from Monday 31 August 2026 is Monday 1 March 2027 (LAW-06 v1).") != std::string::npos);
  CHECK_FALSE(policy_document_kept_until(2018y / 5 / 24, rulebook::Law{}, why).has_value());
}
