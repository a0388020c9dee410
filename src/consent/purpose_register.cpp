// Going through a register of purposes, each judged by the table of bases and by the conditions of its data.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/purpose_register.hpp>

#include <map>

namespace juniper::mis::consent {

namespace {

// What is worked with while one purpose is checked.
struct PurposeCheck {
  RegisterFacts const& facts;
  RulesOn const& rules;
  RegisteredPurpose const& purpose;
  std::int64_t place;
  std::optional<BasesOfProcessing> row;
  RegisterCheck& answer;

  void wrong(PurposeFault fault, rulebook::Rule const* rule, std::string_view phrase) const {
    answer.findings.push_back({purpose.key, fault, rule == nullptr ? std::string{} : rule->name()});
    answer.why.add({.kind = rulebook::StepKind::reason, .phrase = phrase, .rule = rule, .n = place});
  }
};

// Each condition of Article 9 that the Data Protection Act 2018 section 10 binds to a paragraph of Schedule 1, and which they are.
bool needs_schedule_1(Article9 condition) {
  switch (condition) {
    case Article9::employment:
    case Article9::substantial_public_interest:
    case Article9::health_or_social_care:
    case Article9::public_health:
    case Article9::archiving_and_research: return true;
    case Article9::explicit_consent:
    case Article9::vital_interests:
    case Article9::not_for_profit_body:
    case Article9::made_public:
    case Article9::legal_claims: return false;
  }
  return false;
}

bool in_part_2(std::int32_t paragraph) { return paragraph >= 6 && paragraph <= 28; }

bool belongs(std::int32_t paragraph, Article9 condition) {
  switch (condition) {
    case Article9::employment: return paragraph == 1;
    case Article9::health_or_social_care: return paragraph == 2;
    case Article9::public_health: return paragraph == 3;
    case Article9::archiving_and_research: return paragraph == 4;
    case Article9::substantial_public_interest: return in_part_2(paragraph);
    default: return true;
  }
}

bool fits_table(std::int32_t paragraph, BasesOfProcessing const& row) {
  return paragraph >= 0 && paragraph < 64 && (row.paragraphs >> static_cast<unsigned>(paragraph) & 1U) != 0;
}

void check_policy_document(PurposeCheck const& c, PurposeData const& data) {
  if (!data.schedule_1 || (*data.schedule_1 != 1 && !in_part_2(*data.schedule_1))) { return; }
  auto const* rule = c.rules.find("LAW-06");
  if (rule == nullptr || data.policy_document == true) { return; }
  if (*data.schedule_1 == 10 && data.disclosed_to_competent_authority.value_or(false)) {
    return c.answer.why.because("a disclosure to a competent authority under paragraph 10(2) needs no policy document", rule);
  }
  if (!data.policy_document) {
    return c.wrong(PurposeFault::policy_document_unknown, rule,
                   "purpose {n}: it was not told whether an appropriate policy document is in place");
  }
  c.wrong(PurposeFault::policy_document_missing, rule,
          "purpose {n} rests on a condition that is not met without an appropriate policy document");
}

void check_special(PurposeCheck const& c, PurposeData const& data) {
  if (c.row && c.row->conditions.empty() && c.row->rule != nullptr) {
    c.wrong(PurposeFault::special_category_out_of_place, c.row->rule, "purpose {n} uses special category data, which have no place in it");
  }
  if (!data.article_9) {
    return c.wrong(PurposeFault::condition_missing, c.rules.find("LAW-01"),
                   "purpose {n} uses special category data without a condition of Article 9");
  }
  auto const condition = *data.article_9;
  if (c.row && !c.row->conditions.empty() && !c.row->conditions.contains(condition)) {
    bool const consent = condition == Article9::explicit_consent;
    c.wrong(consent ? PurposeFault::explicit_consent_misplaced : PurposeFault::condition_does_not_fit, c.rules.find("LAW-07"),
            consent ? "purpose {n} would make processing optional that is not: another condition than explicit consent carries it"
                    : "purpose {n} rests on a condition that does not fit it");
  }
  if (!needs_schedule_1(condition)) { return; }
  if (!data.schedule_1) {
    return c.wrong(PurposeFault::schedule_1_missing, c.rules.find("LAW-07"),
                   "purpose {n} needs a paragraph of Schedule 1 beside its condition");
  }
  bool const fits =
      belongs(*data.schedule_1, condition) && (!c.row || !c.row->conditions.contains(condition) || fits_table(*data.schedule_1, *c.row));
  if (!fits) {
    c.wrong(PurposeFault::schedule_1_does_not_fit, c.rules.find("LAW-07"),
            "purpose {n} names a paragraph of Schedule 1 that does not fit its condition");
  }
}

void check_criminal(PurposeCheck const& c, PurposeData const& data) {
  auto const* rule = c.rules.find("LAW-08");
  if (!data.schedule_1) {
    c.wrong(PurposeFault::schedule_1_missing, rule, "purpose {n} uses criminal offence data without a condition of Schedule 1");
  }
  bool const duty = c.row && c.row->consent == ConsentPart::must_not;
  if (duty && c.purpose.bases == rulebook::WordSet<Basis>{Basis::consent}) {
    c.wrong(PurposeFault::criminal_data_on_consent, rule, "purpose {n} uses criminal offence data for a duty on consent alone");
  }
}

void check_data(PurposeCheck const& c) {
  for (auto const& data : c.purpose.data) {
    if (data.data == DataClass::special_category) { check_special(c, data); }
    if (data.data == DataClass::criminal_offence) { check_criminal(c, data); }
    if (data.data != DataClass::ordinary) { check_policy_document(c, data); }
  }
}

// Whether a basis that the table does not have may be used by a controller that is no public authority.
bool of_private_controller(Basis basis, std::optional<bool> authority) {
  return authority == false && (basis == Basis::legitimate_interests || basis == Basis::recognised_legitimate_interest);
}

void check_interests(PurposeCheck const& c, std::optional<bool> authority) {
  bool const recognised = c.purpose.bases.contains(Basis::recognised_legitimate_interest);
  if (recognised && c.rules.find("LAW-03A") == nullptr) {
    c.wrong(PurposeFault::basis_not_in_force, nullptr,
            "purpose {n} rests on recognised legitimate interests, which were no basis on that day");
  }
  if (authority == true && (recognised || c.purpose.bases.contains(Basis::legitimate_interests))) {
    c.wrong(PurposeFault::basis_barred, c.rules.find("LAW-03"),
            "purpose {n} rests on interests, which a public authority cannot do for its tasks");
  }
}

void check_bases(PurposeCheck const& c, bool doubled) {
  auto const* one = c.rules.find("LAW-01");
  if (c.purpose.bases.empty()) { c.wrong(PurposeFault::no_basis, c.rules.find("LAW-02"), "purpose {n} has no basis of Article 6"); }
  if (c.purpose.bases.size() > 1 || doubled) {
    c.wrong(PurposeFault::several_bases, one, "purpose {n} has more than one basis of Article 6");
  }
  auto const authority = public_authority(c.facts.controller, c.facts.school_kind);
  check_interests(c, authority);
  if (!c.row || c.row->rule == nullptr) { return; }
  bool misfit = false;
  c.purpose.bases.each([&](Basis basis) {
    bool const consent_barred =
        basis == Basis::consent && (c.row->consent == ConsentPart::must_not || c.row->consent == ConsentPart::not_a_gate);
    bool const interests = basis == Basis::legitimate_interests || basis == Basis::recognised_legitimate_interest;
    if (consent_barred) {
      c.wrong(PurposeFault::consent_must_not_be_used, c.row->rule, "purpose {n} rests on consent, which must not be used for it");
    } else if (!c.row->bases.contains(basis) && !of_private_controller(basis, authority) && !(interests && authority == true)) {
      misfit = true;
    }
  });
  if (misfit) { c.wrong(PurposeFault::basis_does_not_fit, c.row->rule, "purpose {n} rests on a basis that does not fit what it is"); }
}

}  // namespace

RegisterCheck check_register(RegisterFacts const& facts, rulebook::Law const& law) {
  RegisterCheck answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (rules.must("LAW-01") == nullptr) { return answer; }
  if (!public_authority(facts.controller, facts.school_kind)) {
    answer.why.caution("it is not settled whether this controller is a public authority, so bases barred to one were not looked for",
                       rules.find("LAW-03"));
  }
  std::map<std::string_view, rulebook::WordSet<Basis>> bases;
  std::int64_t place = 0;
  for (auto const& purpose : facts.purposes) {
    ++place;
    auto const [known, first] = bases.try_emplace(purpose.key, purpose.bases);
    PurposeCheck check{facts, rules, purpose, place, std::nullopt, answer};
    if (purpose.processing) { check.row = bases_of(*purpose.processing, law, facts.on); }
    check_bases(check, !first && known->second != purpose.bases);
    check_data(check);
  }
  answer.sound = answer.findings.empty();
  if (*answer.sound) {
    answer.why.because("each purpose has one basis that fits and the conditions that its data need", rules.find("LAW-01"));
  }
  return answer;
}

std::optional<Date> policy_document_kept_until(Date processing_ended, rulebook::Law const& law, rulebook::Explanation& why) {
  return RulesOn{law, processing_ended, why}.day_of("LAW-06", processing_ended);
}

}  // namespace juniper::mis::consent
