// Code sets of data protection impact assessments: screening questions, parts, states.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 7> dpia_status_entries{{
    {"screening", "Screening"},
    {"not_needed", "Not needed"},
    {"drafting", "Being written"},
    {"submitted", "Submitted for approval"},
    {"approved", "Approved"},
    {"rejected", "Rejected"},
    {"superseded", "Superseded"},
}};
inline constexpr std::array<CodeEntry, 17> dpia_question_entries{{
    {"C1", "Major project using personal data"},
    {"C2", "Evaluation or scoring"},
    {"C3", "Systematic monitoring"},
    {"C4", "Sensitive or highly personal data"},
    {"C5", "Large-scale processing"},
    {"M1", "Special category or criminal offence data at large scale"},
    {"M2", "Breach could cause physical harm"},
    {"M3", "Vulnerable people"},
    {"M4",
     "Children's data for profiling, automated decisions or marketing, or services offered to "
     "children"},
    {"M5", "Biometric or genetic data"},
    {"M6", "Large-scale monitoring of a public place"},
    {"M7", "No privacy notice direct to those affected"},
    {"M8", "Tracking of location or behaviour"},
    {"M9", "Profiling or automated decisions about access to a service"},
    {"M10", "Combining or matching data from several sources"},
    {"M11", "Innovative technology"},
    {"M12", "Keeps people from a right, service or contract"},
}};
inline constexpr std::array<CodeEntry, 19> dpia_part_entries{{
    {"data", "Types of data"},
    {"people", "People concerned"},
    {"vulnerability", "Vulnerability"},
    {"expectation", "What people expect"},
    {"aims", "Aims"},
    {"benefits", "Who benefits"},
    {"scale", "Nature, scale and frequency"},
    {"systems", "Systems and flows"},
    {"recipients", "Recipients"},
    {"consultation", "Consultation"},
    {"proportionality", "Alternatives and proportionality"},
    {"rights", "Rights of people"},
    {"notice", "Privacy notice"},
    {"basis", "Lawful bases"},
    {"limits", "Limits of purpose"},
    {"minimisation", "Minimisation"},
    {"accuracy", "Accuracy"},
    {"retention", "Retention and end"},
    {"security", "Security"},
}};
}  // namespace detail

/// The set behind DpiaStatus.
struct DpiaStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "DpiaStatus", .source = "Juniper MIS core", .entries = detail::dpia_status_entries};
};
/// How far an impact assessment is.
using DpiaStatus = Code<DpiaStatusSet>;

/// The set behind DpiaQuestion.
struct DpiaQuestionSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "DpiaQuestion",
      .source = "Screening form, ICO list of processing likely to result in high risk",
      .entries = detail::dpia_question_entries};
};
/// A screening question; one yes asks for the full assessment (UK GDPR Article 35).
using DpiaQuestion = Code<DpiaQuestionSet>;

/// The set behind DpiaPart.
struct DpiaPartSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "DpiaPart", .source = "Juniper MIS core", .entries = detail::dpia_part_entries};
};
/// A part of the full assessment that has to be written.
using DpiaPart = Code<DpiaPartSet>;

}  // namespace juniper::mis
