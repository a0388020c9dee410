// Whether a basis that was chosen, a reuse of data, or a condition for special category data may be relied on.
#pragma once

#include <juniper/mis/consent/lawful_bases.hpp>
#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::consent {

/// What the data are used for.
enum class UsePurpose : std::uint8_t {
  child_protection_records,
  direct_marketing_email,
  protect_child_at_risk,
  safeguarding_referral,
  school_census
};
/// What they were collected for.
enum class CollectedFor : std::uint8_t { school_business, trip_medical };
/// A condition of the Data Protection Act 2018 that is relied on.
enum class ReliedOn : std::uint8_t { schedule_1_para_1, schedule_1_para_18, schedule_1_para_6 };
/// Whether it may be relied on.
enum class BasisOutcome : std::uint8_t { allowed, refused };
/// The part that consent may play.
enum class ConsentRole : std::uint8_t { must_not, not_a_gate, required };
/// Conditions that carry special category data here.
enum class CarryingCondition : std::uint8_t { schedule_1_para_18, schedule_1_para_6, substantial_public_interest };
/// What electronic marketing needs one of.
enum class MarketingNeed : std::uint8_t { marketing_consent, soft_opt_in };
/// Why.
enum class BasisReason : std::uint8_t {
  before_commencement,
  different_purpose,
  legal_obligation,
  policy_document_missing,
  public_authority_task,
  public_task,
  special_category_in_marketing,
};
/// What makes a reuse compatible.
enum class CompatibilityCondition : std::uint8_t { safeguarding, legal_obligation };
/// What a compatible reuse still needs.
enum class StillNeeded : std::uint8_t { article_6_basis, article_9_condition };
/// When the policy document is not needed.
enum class PolicyException : std::uint8_t { disclosure_to_competent_authority_para_10_2 };

/// What is known.
struct BasisFacts {
  rulebook::Jurisdiction jurisdiction{};              ///< law that applies
  std::optional<ControllerKind> controller{};         ///< kind of controller
  std::optional<UsePurpose> purpose{};                ///< of the processing
  std::optional<Basis> proposed_basis{};              ///< the one selected
  std::optional<rulebook::SchoolKind> school_kind{};  ///< legal kind of the school
  std::optional<CollectedFor> collected_for{};        ///< what the data were collected for
  std::optional<bool> marketing_consent{};            ///< consent to electronic marketing is held
  std::optional<bool> soft_opt_in{};                  ///< a soft opt-in is available
  std::optional<bool> special_category{};             ///< special category data are used
  std::optional<ReliedOn> condition_relied_on{};      ///< for them
  std::optional<bool> appropriate_policy_document{};  ///< one is in place
  std::optional<Date> on{};                           ///< the day; none: by the newest law
};
/// Its members.
constexpr auto rows_of(BasisFacts const*) {
  return rulebook::Rows<&BasisFacts::jurisdiction, &BasisFacts::controller, &BasisFacts::purpose, &BasisFacts::proposed_basis,
                        &BasisFacts::school_kind, &BasisFacts::collected_for, &BasisFacts::marketing_consent, &BasisFacts::soft_opt_in,
                        &BasisFacts::special_category, &BasisFacts::condition_relied_on, &BasisFacts::appropriate_policy_document,
                        &BasisFacts::on>{};
}

/// The answer.
struct BasisCheck {
  std::optional<BasisOutcome> outcome{};                            ///< none where too little was told
  rulebook::WordSet<Basis> bases{};                                 ///< those to use instead or besides
  std::optional<ConsentRole> consent{};                             ///< the part that consent may play
  rulebook::WordSet<CarryingCondition> conditions{};                ///< for special category data
  rulebook::WordSet<MarketingNeed> needs_any{};                     ///< one of these is needed
  rulebook::WordSet<BasisReason> reasons{};                         ///< why
  std::optional<bool> compatible{};                                 ///< the reuse is compatible
  std::optional<CompatibilityCondition> compatibility_condition{};  ///< what makes it so
  rulebook::WordSet<StillNeeded> still_needs{};                     ///< besides compatibility
  std::optional<bool> condition_met{};                              ///< so far as the policy document goes
  rulebook::WordSet<PolicyException> exceptions{};                  ///< when no policy document is needed
  rulebook::Explanation why{};                                      ///< why
};
/// Its members.
constexpr auto rows_of(BasisCheck const*) {
  return rulebook::Rows<&BasisCheck::outcome, &BasisCheck::bases, &BasisCheck::consent, &BasisCheck::conditions, &BasisCheck::needs_any,
                        &BasisCheck::reasons, &BasisCheck::compatible, &BasisCheck::compatibility_condition, &BasisCheck::still_needs,
                        &BasisCheck::condition_met, &BasisCheck::exceptions, &BasisCheck::why>{};
}

/// Whether it may be relied on (UK GDPR Articles 5, 6, 8A and 9; Data Protection Act 2018 Schedule 1; SI 2003/2426 regulation 22).
BasisCheck basis_check(BasisFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::consent
