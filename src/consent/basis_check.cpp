// Three checks, each made when its facts were told: the chosen basis, the reuse, the condition.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/basis_check.hpp>

namespace juniper::mis::consent {

namespace {

using rulebook::Law;

// One refusal refuses; otherwise one thing unknown leaves the whole unknown.
struct Verdict {
  bool refused = false;
  bool unknown = false;
  bool allowed = false;
  void add(std::optional<BasisOutcome> outcome) {
    refused = refused || outcome == BasisOutcome::refused;
    allowed = allowed || outcome == BasisOutcome::allowed;
    unknown = unknown || !outcome;
  }
  std::optional<BasisOutcome> result() const {
    if (refused) { return BasisOutcome::refused; }
    if (unknown || !allowed) { return std::nullopt; }
    return BasisOutcome::allowed;
  }
};

Processing processing_of(UsePurpose purpose) {
  switch (purpose) {
    case UsePurpose::school_census: return Processing::statutory_returns;
    case UsePurpose::direct_marketing_email: return Processing::marketing;
    case UsePurpose::child_protection_records:
    case UsePurpose::protect_child_at_risk:
    case UsePurpose::safeguarding_referral: return Processing::child_protection;
  }
  return Processing::child_protection;
}

// A controller that is no public authority may besides use the legitimate interests, the recognised ones where the purpose is
// recognised and once they are law.
rulebook::WordSet<Basis> usable(BasesOfProcessing const& row, std::optional<bool> authority, Processing processing, RulesOn const& rules) {
  auto bases = row.bases;
  if (authority != false || processing != Processing::child_protection) { return bases; }
  bases.add(Basis::legitimate_interests);
  return bases.add_if(rules.find("LAW-03A") != nullptr, Basis::recognised_legitimate_interest);
}

void say_role(BasesOfProcessing const& row, BasisCheck& answer) {
  switch (row.consent) {
    case ConsentPart::must_not: answer.consent = ConsentRole::must_not; break;
    case ConsentPart::not_a_gate: answer.consent = ConsentRole::not_a_gate; break;
    case ConsentPart::required: answer.consent = ConsentRole::required; break;
    case ConsentPart::not_the_basis: break;
  }
  if (row.conditions.contains(Article9::substantial_public_interest)) {
    answer.conditions.add(CarryingCondition::substantial_public_interest);
    answer.conditions.add_if((row.paragraphs >> 18U & 1U) != 0, CarryingCondition::schedule_1_para_18);
    answer.conditions.add_if((row.paragraphs >> 6U & 1U) != 0, CarryingCondition::schedule_1_para_6);
  }
}

std::optional<BasisOutcome> refuse_consent(BasesOfProcessing const& row, BasisCheck& answer) {
  if (row.bases.contains(Basis::legal_obligation)) { answer.reasons.add(BasisReason::legal_obligation); }
  if (row.bases.contains(Basis::public_task)) { answer.reasons.add(BasisReason::public_task); }
  answer.why.because(row.consent == ConsentPart::must_not
                         ? "the law demands this processing, so asking for consent would offer a choice that nobody has"
                         : "waiting for consent could leave a child in danger, and asking may prejudice the protection",
                     row.rule);
  return BasisOutcome::refused;
}

std::optional<BasisOutcome> judge_interests(Basis basis, std::optional<bool> authority, RulesOn const& rules, BasisCheck& answer) {
  bool const recognised = basis == Basis::recognised_legitimate_interest;
  if (recognised && rules.find("LAW-03A") == nullptr) {
    answer.reasons.add(BasisReason::before_commencement);
    answer.why.caution("that basis did not exist on {a}", nullptr, rules.day());
    return BasisOutcome::refused;
  }
  if (!authority) {
    answer.why.caution("it is not settled whether this controller is a public authority: take advice", rules.find("LAW-03"));
    return std::nullopt;
  }
  if (*authority) {
    answer.reasons.add(BasisReason::public_authority_task);
    answer.why.because(recognised ? "a public authority cannot rely on recognised legitimate interests for its tasks"
                                  : "a public authority cannot rely on legitimate interests for its tasks",
                       rules.apply("LAW-03"));
    answer.why.unless("the controller were no public authority, or the processing no part of its tasks", rules.find("LAW-03"));
    return BasisOutcome::refused;
  }
  return BasisOutcome::allowed;
}

void judge_basis(BasisFacts const& facts, Law const& law, RulesOn const& rules, Verdict& verdict, BasisCheck& answer) {
  auto const processing = processing_of(*facts.purpose);
  auto const row = bases_of(processing, law, rules.day());
  if (row.rule == nullptr) {
    answer.why.caution("the rule on this purpose was not in force on {a}", nullptr, rules.day());
    return verdict.add(std::nullopt);
  }
  answer.why.apply(row.rule);
  auto const authority = public_authority(facts.controller, facts.school_kind);
  answer.bases = usable(row, authority, processing, rules);
  say_role(row, answer);
  if (!facts.proposed_basis) { return; }
  auto const basis = *facts.proposed_basis;
  if (basis == Basis::legitimate_interests || basis == Basis::recognised_legitimate_interest) {
    if (auto const outcome = judge_interests(basis, authority, rules, answer); outcome != BasisOutcome::allowed) {
      return verdict.add(outcome);
    }
  }
  if (basis == Basis::consent && (row.consent == ConsentPart::must_not || row.consent == ConsentPart::not_a_gate)) {
    return verdict.add(refuse_consent(row, answer));
  }
  bool const fits = answer.bases.contains(basis);
  verdict.add(fits ? BasisOutcome::allowed : BasisOutcome::refused);
  if (!fits) {
    answer.why.because("this basis does not fit the purpose", row.rule);
    return answer.why.unless("one of the bases that fit is selected", row.rule);
  }
  answer.why.because("this basis fits the purpose", row.rule);
  if (basis == Basis::vital_interests) {
    answer.why.caution("vital interests carry an emergency, not the ordinary run of records", row.rule);
  }
  if (basis == Basis::public_task && authority == false) {
    answer.why.caution("a controller that is no public authority needs a task that an enactment lays on it", row.rule);
  }
}

void judge_marketing(BasisFacts const& facts, RulesOn const& rules, Verdict& verdict, BasisCheck& answer) {
  auto const* rule = rules.must("CON-40");
  if (rule == nullptr) { return verdict.add(std::nullopt); }
  if (facts.special_category.value_or(false)) {
    answer.reasons.add(BasisReason::special_category_in_marketing);
    answer.why.because("marketing never uses special category data", rules.apply("LAW-26"));
    verdict.add(BasisOutcome::refused);
  }
  if (facts.collected_for) {
    answer.reasons.add(BasisReason::different_purpose);
    answer.compatible = false;
    answer.why.because("the addresses were collected for another purpose than marketing", rules.apply("CON-41"));
    if (facts.controller == ControllerKind::parent_teacher_association) {
      answer.why.because("the parent-teacher association is another controller than the school", rules.find("CON-41"));
    }
  }
  if (facts.marketing_consent.value_or(false) || facts.soft_opt_in.value_or(false)) {
    answer.why.because(facts.marketing_consent.value_or(false) ? "the person consented to this marketing" : "a soft opt-in is available",
                       rule);
    if (!facts.marketing_consent.value_or(false)) {
      answer.why.caution(
          "take advice before relying on a soft opt-in: schools are charities of a special kind, and a soft opt-in belongs to whoever "
          "collected the address",
          rule);
    }
    return verdict.add(BasisOutcome::allowed);
  }
  answer.needs_any = {MarketingNeed::marketing_consent, MarketingNeed::soft_opt_in};
  answer.why.unless("the person consents to marketing, or a soft opt-in is truly available", rule);
  if (!facts.marketing_consent || !facts.soft_opt_in) {
    answer.why.caution("it was not told whether consent to marketing or a soft opt-in is held", rule);
    return verdict.add(std::nullopt);
  }
  answer.why.blocked("neither consent to marketing nor a soft opt-in is held", rule);
  verdict.add(BasisOutcome::refused);
}

void compatible_by(CompatibilityCondition condition, bool special, rulebook::Rule const* rule, Verdict& verdict, BasisCheck& answer) {
  answer.compatible = true;
  answer.compatibility_condition = condition;
  answer.still_needs.add(StillNeeded::article_6_basis).add_if(special, StillNeeded::article_9_condition);
  answer.why.because(condition == CompatibilityCondition::safeguarding
                         ? "protecting a child at risk is compatible with whatever the data were collected for"
                         : "doing what an enactment demands is compatible with whatever the data were collected for",
                     rule);
  answer.why.because(
      "compatibility is no basis: a basis of Article 6 is still needed, and a condition of Article 9 for special category data", rule);
  verdict.add(BasisOutcome::allowed);
}

void judge_reuse(BasisFacts const& facts, RulesOn const& rules, Verdict& verdict, BasisCheck& answer) {
  if (*facts.purpose == UsePurpose::direct_marketing_email) { return; }
  bool const census = *facts.purpose == UsePurpose::school_census;
  auto const* rule = rules.apply(census ? "LAW-04" : "LAW-05");
  if (rules.find("LAW-05") == nullptr || rule == nullptr) {
    answer.reasons.add(BasisReason::before_commencement);
    answer.why.caution(
        "Annex 2 was not in force on {a}: compatibility is judged by the link, the context, the nature of the data, the consequences and "
        "the safeguards",
        rules.find("LAW-04"), rules.day());
    return verdict.add(std::nullopt);
  }
  bool const health = *facts.collected_for == CollectedFor::trip_medical;
  if (!facts.special_category && !health) {
    answer.why.caution("it was not told whether special category data are used: they need a condition too", rule);
  }
  bool const special = facts.special_category.value_or(health);
  compatible_by(census ? CompatibilityCondition::legal_obligation : CompatibilityCondition::safeguarding, special, rule, verdict, answer);
}

void judge_condition(BasisFacts const& facts, RulesOn const& rules, Verdict& verdict, BasisCheck& answer) {
  auto const* rule = rules.must("LAW-06");
  if (rule == nullptr) { return verdict.add(std::nullopt); }
  answer.exceptions.add(PolicyException::disclosure_to_competent_authority_para_10_2);
  if (!facts.appropriate_policy_document) {
    answer.why.caution("it was not told whether an appropriate policy document is in place", rule);
    return verdict.add(std::nullopt);
  }
  answer.condition_met = *facts.appropriate_policy_document;
  if (*answer.condition_met) {
    answer.why.because("an appropriate policy document is in place", rule);
    answer.why.caution("the condition has tests of its own, which were not judged here", rule);
    return verdict.add(BasisOutcome::allowed);
  }
  answer.reasons.add(BasisReason::policy_document_missing);
  answer.why.blocked("the condition is not met without an appropriate policy document", rule);
  answer.why.unless("a policy document is put in place, or the data are only disclosed to a competent authority under paragraph 10(2)",
                    rule);
  verdict.add(BasisOutcome::refused);
}

}  // namespace

BasisCheck basis_check(BasisFacts const& facts, Law const& law) {
  BasisCheck answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  Verdict verdict;
  if (facts.purpose) {
    judge_basis(facts, law, rules, verdict, answer);
    if (*facts.purpose == UsePurpose::direct_marketing_email) { judge_marketing(facts, rules, verdict, answer); }
    if (facts.collected_for) { judge_reuse(facts, rules, verdict, answer); }
  }
  if (facts.condition_relied_on) { judge_condition(facts, rules, verdict, answer); }
  answer.outcome = verdict.result();
  return answer;
}

}  // namespace juniper::mis::consent
