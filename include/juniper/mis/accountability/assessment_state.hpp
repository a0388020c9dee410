// Whether a full impact assessment is whole, may be approved, and whether the regulator is consulted first.
#pragma once

#include <juniper/mis/accountability/assessment_part.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <span>

namespace juniper::mis::accountability {

/// The parts that a full assessment must have (UK GDPR Article 35(7)), as code set DpiaPart spells them.
enum class AssessmentSection : std::uint8_t {
  data, people, vulnerability, expectation, aims, benefits, scale, systems, recipients, consultation, proportionality,
  rights, notice, basis, limits, minimisation, accuracy, retention, security,
};
/// What is left of the risk after all measures.
enum class ResidualRisk : std::uint8_t { low, medium, high };
/// What has changed about the processing since the assessment.
enum class ProcessingChange : std::uint8_t { nature, scope, context, purpose };
/// What stands between the assessment and the start of the processing.
enum class AssessmentBlock : std::uint8_t { parts_missing, not_approved, consult_first, answer_awaited, screen_again };

/// What is known of the assessment.
struct AssessmentFacts {
  rulebook::Jurisdiction jurisdiction{};                             ///< law that applies
  rulebook::WordSet<AssessmentSection> parts{};                      ///< parts that say something
  std::optional<ResidualRisk> residual_risk{};                       ///< what is left of the risk
  std::optional<Date> consulted_on{};                                ///< when the Commissioner was asked
  std::optional<Date> answered_on{};                                 ///< when the Commissioner answered
  std::optional<bool> extended{};                                    ///< whether the Commissioner took more time
  std::optional<bool> approved{};                                    ///< whether it has been approved
  std::optional<rulebook::WordSet<ProcessingChange>> changed{};      ///< what has changed since
  std::optional<Date> on{};                                          ///< the day asked about; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(AssessmentFacts const*) {
  using F = AssessmentFacts;
  return rulebook::Rows<&F::jurisdiction, &F::parts, &F::residual_risk, &F::consulted_on, &F::answered_on, &F::extended, &F::approved,
                        &F::changed, &F::on>{};
}

/// Where it stands.
struct AssessmentState {
  rulebook::WordSet<AssessmentSection> missing{};        ///< parts that are missing
  std::optional<bool> may_approve{};                     ///< whether it may be approved; none while the residual risk is unknown
  std::optional<bool> consult_regulator{};               ///< whether the Commissioner must be consulted before the start
  std::optional<Date> answer_due{};                      ///< when the Commissioner's answer is due
  std::optional<Date> answer_due_if_extended{};          ///< when it would be due after more time
  std::optional<bool> screen_again{};                    ///< whether a change calls for a new screening and version
  std::optional<bool> may_start{};                       ///< whether the processing may start
  rulebook::WordSet<AssessmentBlock> blocked_by{};       ///< all that stands in the way
  rulebook::Explanation why{};                           ///< why
};
/// Its members.
constexpr auto rows_of(AssessmentState const*) {
  using A = AssessmentState;
  return rulebook::Rows<&A::missing, &A::may_approve, &A::consult_regulator, &A::answer_due, &A::answer_due_if_extended, &A::screen_again,
                        &A::may_start, &A::blocked_by, &A::why>{};
}

/// Where an assessment stands (UK GDPR Articles 35(7), 35(11) and 36; RULES DPI-05 to DPI-08).
AssessmentState assessment_state(AssessmentFacts const& facts, rulebook::Law const& law);

/// The facts of a recorded assessment: its parts that hold more than white space, its risk, consultation and approval. When the
/// Commissioner answered, and what changed since, are no part of the record.
AssessmentFacts facts_of(ImpactAssessment const& assessment, std::span<AssessmentPart const> parts);

}  // namespace juniper::mis::accountability
