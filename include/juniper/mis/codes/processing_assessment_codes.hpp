// Code sets of assessments that a basis, another purpose or a transfer abroad needs.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> processing_assessment_kinds{{
    {"legitimate_interests", "Legitimate interests (UK GDPR Article 6(1)(f))"},
    {"compatible_purpose", "Another purpose (UK GDPR Article 8A)"},
    {"transfer_risk", "Transfer outside of the United Kingdom (UK GDPR Article 46)"},
    {"research", "Research and statistics (UK GDPR Article 84B)"},
}};
inline constexpr std::array<CodeEntry, 3> processing_assessment_outcomes{{
    {"may_proceed", "May proceed"},
    {"with_measures", "May proceed with measures"},
    {"must_not", "Must not proceed"},
}};
}  // namespace detail

/// The set behind ProcessingAssessmentKind.
struct ProcessingAssessmentKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ProcessingAssessmentKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::processing_assessment_kinds};
};
/// What has to be assessed before data are used.
using ProcessingAssessmentKind = Code<ProcessingAssessmentKindSet>;

/// The set behind ProcessingAssessmentOutcome.
struct ProcessingAssessmentOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ProcessingAssessmentOutcome",
                                    .source = "Juniper MIS core",
                                    .entries = detail::processing_assessment_outcomes};
};
/// What came of an assessment.
using ProcessingAssessmentOutcome = Code<ProcessingAssessmentOutcomeSet>;

}  // namespace juniper::mis
