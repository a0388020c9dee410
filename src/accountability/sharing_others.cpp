// Sharing with investigators, bodies with powers, partners, research, other parents, and in danger.
#include "accountability/sharing_rules.hpp"

namespace juniper::mis::accountability::sharing {

namespace {

using rulebook::Rule;

void need_a_record(Checking const& c, Rule const* rule) {
  c.answer.outcome = ShareOutcome::refused;
  c.answer.unless_all = {ShareUnless::basis, ShareUnless::purpose, ShareUnless::sharing_record_entry};
  c.answer.why.blocked("the fields are not known to be in a data-sharing record", rule);
  c.answer.why.unless("the record listed these fields, with their purpose and lawful basis", rule);
}

void as_recorded(Checking const& c, Rule const* rule) {
  bool const whole = c.data().contains(DataKind::school_data) && c.facts.recipient != Recipient::support_engineer;
  c.answer.outcome = whole ? ShareOutcome::limited : ShareOutcome::allowed;
  c.answer.why.because(whole ? "only the fields that the record lists are shared, not the records as they are" : "the data-sharing record lists the fields", rule);
  if (c.data().intersects(special_category_kinds)) { c.answer.why.caution("special category data need a condition of Article 9 in the record as well", rule); }
  c.answer.why.unless("the record ended, or were switched off", rule);
}

}  // namespace

void investigator(Checking const& c) {
  auto const* rule = c.apply("SHR-20");
  c.answer.log = true;
  if (rule == nullptr) { return; }
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  if (c.facts.court_order == true) {
    c.answer.outcome = ShareOutcome::must;
    c.answer.bases = {ShareBasis::legal_obligation};
    c.answer.why.because("an order of a court is a legal obligation, as far as it goes", c.law.book.find("SHR-23", c.on));
    return c.answer.why.unless("there were no order, or it did not reach these data", rule);
  }
  c.answer.outcome = ShareOutcome::may;
  c.answer.decider = ShareDecider::school;
  c.answer.ask_for = {AskFor::written_request, AskFor::purpose, AskFor::necessity};
  c.answer.bases = {ShareBasis::public_task};
  c.answer.actions.add(ShareAction::senior_sign_off).add(ShareAction::verify_identity);
  c.answer.why.because("without an order the school is permitted to disclose, not obliged: it decides on a written request that says what for and why", rule);
  if (c.facts.emergency == true && !c.facts.danger_to_life) { c.answer.why.caution("ask whether a life is in danger: then what is needed is disclosed at once", c.law.book.find("SHR-21", c.on)); }
  c.answer.why.unless("a life were in danger, or a court ordered it", rule);
}

void body_with_powers(Checking const& c) {
  auto const* rule = c.apply("SHR-23");
  if (rule == nullptr) { return; }
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  bool const court = c.facts.recipient == Recipient::court;
  auto const proof = court ? c.facts.court_order : c.facts.court_order == true ? c.facts.court_order : c.facts.authority_verified;
  if (proof == true) {
    c.answer.outcome = ShareOutcome::must;
    c.answer.bases = {ShareBasis::legal_obligation};
    return c.answer.why.because("the power has been verified: what it reaches is given", rule), c.answer.why.unless("the power did not reach these data", rule);
  }
  court ? (void)c.answer.ask_for.add(AskFor::sealed_order) : (void)c.answer.actions.add(ShareAction::verify_authority);
  if (!proof) { return c.answer.why.caution("whether the power to ask has been verified is not known", rule); }
  c.answer.outcome = ShareOutcome::refused;
  c.answer.why.blocked(court ? "there is no order" : "the power to ask has not been verified", rule);
  c.answer.why.unless(court ? "a sealed order were seen" : "it were verified", rule);
}

void partner(Checking const& c) {
  bool const same_trust = c.facts.recipient == Recipient::other_school_of_trust;
  auto const* rule = c.apply(same_trust ? "SHR-01" : "SHR-02");
  auto const* fields = c.apply("SHR-30");
  if (rule == nullptr) { return; }
  c.answer.minimisation = Minimisation::field_level;
  bool const product = c.facts.recipient == Recipient::catering_app || c.facts.recipient == Recipient::integration_partner;
  if (product && c.data().contains(DataKind::child_protection_chronology)) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.why.blocked("child protection records go to no connected product", fields);
    return c.answer.why.unless("they were left out", fields);
  }
  if (same_trust) { c.answer.why.because("another school of the same trust is still another school", rule); }
  if (!c.facts.in_sharing_record) { c.answer.why.caution("whether a data-sharing record lists the fields was not told: they are off until it does", fields); }
  c.facts.in_sharing_record.value_or(false) ? as_recorded(c, rule) : need_a_record(c, rule);
}

void support_engineer(Checking const& c) {
  auto const* rule = c.apply("SHR-02");
  if (rule == nullptr) { return; }
  c.answer.minimisation = Minimisation::field_level;
  if (!c.facts.in_sharing_record) { return c.answer.why.caution("whether the supplier's contract and record of processing cover this is not known", rule); }
  if (*c.facts.in_sharing_record && c.facts.access == AccessWay::copy_sent) { c.answer.why.caution("a copy needs an end date: looking at the data where they are is less", rule); }
  *c.facts.in_sharing_record ? as_recorded(c, rule) : need_a_record(c, rule);
}

void safeguarding_partner(Checking const& c) {
  auto const* duty = c.law.book.find("SHR-05", c.on);
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  if (duty == nullptr) {
    auto const* rule = c.apply("SHR-01");
    if (rule == nullptr) { return; }
    c.answer.outcome = ShareOutcome::may;
    c.answer.decider = ShareDecider::school;
    c.answer.bases = {ShareBasis::public_task};
    c.answer.why.because("the law does not stand in the way of sharing what protects a child", rule);
    c.answer.why.unless("section 16LA of the Children Act 2004 were in force: then relevant information must be shared", c.law.book.named("SHR-05", c.on));
    return;
  }
  c.answer.why.apply(duty);
  if (c.facts.more_detrimental == true) {
    c.answer.outcome = ShareOutcome::refused;
    c.answer.actions.add(ShareAction::record);
    c.answer.why.blocked("disclosing is judged to do the child more harm than good; that judgement and its reasons are recorded", duty);
    return c.answer.why.unless("the judgement were otherwise", duty);
  }
  c.answer.outcome = ShareOutcome::must;
  c.answer.bases = {ShareBasis::legal_obligation};
  if (!c.facts.more_detrimental) { c.answer.why.caution("nobody has said yet whether disclosing would do the child more harm than good", duty); }
  c.answer.why.unless("disclosing were judged to do the child more harm than good", duty);
}

void research(Checking const& c) {
  auto const* rule = c.apply("SHR-31");
  if (rule == nullptr) { return; }
  c.answer.minimisation = Minimisation::field_level;
  if (c.facts.deidentified == false) { c.answer.why.blocked("the data still identify people", rule); }
  if (c.facts.assessment_approved == false) { c.answer.why.blocked("no impact assessment has been approved", rule); }
  bool const refused = c.facts.deidentified == false || c.facts.assessment_approved == false;
  if (refused) {
    c.answer.outcome = ShareOutcome::refused;
    return c.answer.why.unless("the data were stripped of what identifies people and an impact assessment were approved", rule);
  }
  if (!c.facts.deidentified || !c.facts.assessment_approved) { return c.answer.why.caution("whether the data are de-identified and assessed is not known", rule); }
  c.answer.outcome = ShareOutcome::allowed;
  c.answer.why.because("the data are stripped of what identifies people, after an impact assessment", rule);
  c.answer.why.unless("somebody could be recognised in the data after all", rule);
}

void other_parent(Checking const& c) {
  auto const* rule = c.apply("SHR-01");
  if (rule == nullptr) { return; }
  c.answer.outcome = ShareOutcome::refused;
  c.answer.consent_needed = true;
  c.answer.minimisation = Minimisation::field_level;
  c.answer.why.because("a parent of another child has no claim to these data", rule);
  c.answer.why.unless("the pupil's own side consented, or the person were a parent of this child: contacts.disclosure answers that", rule);
}

void danger_to_life(Checking const& c) {
  auto const* rule = c.apply("SHR-21");
  c.answer.log = true;
  if (rule == nullptr) { return; }
  c.answer.outcome = ShareOutcome::allowed;
  c.answer.extent = ShareExtent::needed_now;
  c.answer.bases = {ShareBasis::vital_interests};
  c.answer.consent_needed = false;
  c.answer.minimisation = Minimisation::field_level;
  c.answer.why.because("a life is in danger: what is needed now is disclosed, and no more", rule);
  c.answer.why.unless("the danger were past", rule);
}

}  // namespace juniper::mis::accountability::sharing
