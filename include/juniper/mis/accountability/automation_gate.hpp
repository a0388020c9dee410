// Whether what a program put out may take effect: decisions without a human being, and their safeguards.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// The decision that the output bears on.
enum class GatedDecision : std::uint8_t {
  admission,
  exclusion,
  sanction,
  set_placement,               ///< set, stream or band
  sen_support,                 ///< special needs support and other provision
  child_protection_threshold,
  funding_eligibility,         ///< free meals, bursaries, grants
  administrative,              ///< rooms, reminders, seats: nothing with legal or similarly significant effect
};
/// How the output takes effect.
enum class OutputApplied : std::uint8_t { after_review, automatically };
/// What the human being does.
enum class HumanRole : std::uint8_t { none, reviews_evidence, sees_result_list };
/// The safeguards of Article 22C.
enum class DecisionSafeguard : std::uint8_t { contest, human_intervention, inform, representations };
/// The Article 6 basis of the processing, as far as Article 22B asks.
enum class DecisionBasis : std::uint8_t { consent, contract, legal_obligation, legitimate_interests, public_task, recognised_legitimate_interest, vital_interests };
/// Whether it may be.
enum class GateOutcome : std::uint8_t { allowed, refused };
/// What holds if special category data are used.
enum class IfSpecialCategory : std::uint8_t { blocked_unless_article_22b_condition };
/// What is kept as evidence.
enum class GateEvidence : std::uint8_t { evidence_of_human_involvement, evidence_of_safeguards };

/// What is known of the decision.
struct AutomationFacts {
  rulebook::Jurisdiction jurisdiction{};                                    ///< law that applies
  GatedDecision decision{};                                                 ///< decision affected
  OutputApplied applied{};                                                  ///< how the output takes effect
  HumanRole human_role{};                                                   ///< what the person does
  bool human_can_change{};                                                  ///< whether the person can change the outcome
  std::optional<bool> article_22b_condition{};                              ///< whether a condition of Article 22B is met
  std::optional<rulebook::WordSet<DecisionSafeguard>> safeguards_live{};    ///< which safeguards are live
  std::optional<bool> human_does_change{};                                  ///< whether outcomes are changed in practice
  std::optional<bool> change_rate_logged{};                                 ///< whether the rate of change is logged
  std::optional<bool> special_category{};                                   ///< whether special category data are used
  std::optional<DecisionBasis> basis{};                                     ///< Article 6 basis
  std::optional<bool> earlier_article_22_ground{};                          ///< before 5 February 2026: contract, law or explicit consent
  std::optional<Date> on{};                                                 ///< day of the decision; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(AutomationFacts const*) {
  using F = AutomationFacts;
  return rulebook::Rows<&F::jurisdiction, &F::decision, &F::applied, &F::human_role, &F::human_can_change, &F::article_22b_condition,
                        &F::safeguards_live, &F::human_does_change, &F::change_rate_logged, &F::special_category, &F::basis,
                        &F::earlier_article_22_ground, &F::on>{};
}

/// What follows.
struct AutomationGate {
  std::optional<bool> significant{};                                ///< whether the decision is significant
  std::optional<bool> solely_automated{};                           ///< whether no human being is meaningfully involved
  std::optional<GateOutcome> outcome{};                             ///< whether it may take effect; none while a needed fact is unknown
  std::optional<IfSpecialCategory> if_special_category{};           ///< what holds if special category data are used
  rulebook::WordSet<DecisionSafeguard> otherwise_needs{};           ///< safeguards needed if none are used
  rulebook::WordSet<DecisionSafeguard> safeguards_missing{};        ///< those of them that are known not to be live
  rulebook::WordSet<GateEvidence> keep{};                           ///< what must be kept
  rulebook::Explanation why{};                                      ///< why
};
/// Its members.
constexpr auto rows_of(AutomationGate const*) {
  using A = AutomationGate;
  return rulebook::Rows<&A::significant, &A::solely_automated, &A::outcome, &A::if_special_category, &A::otherwise_needs,
                        &A::safeguards_missing, &A::keep, &A::why>{};
}

/// Whether a decision has legal or similarly significant effects; a choice for schools (RULES ADM-01).
constexpr bool is_significant(GatedDecision decision) noexcept { return decision != GatedDecision::administrative; }

/// The gate (UK GDPR Articles 22A to 22D from 5 February 2026, Article 22 as it stood before; RULES ADM-01 to ADM-04).
AutomationGate automation_gate(AutomationFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
