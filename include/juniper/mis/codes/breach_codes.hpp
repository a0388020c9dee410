// Code sets of personal data breaches: kinds, risk and what was done.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 3> breach_kind_entries{{
    {"confidentiality", "Disclosed or accessed without authority"},
    {"integrity", "Altered without authority"},
    {"availability", "Lost, destroyed or out of reach"},
}};
inline constexpr std::array<CodeEntry, 3> risk_grade_entries{{
    {"low", "Low"},
    {"medium", "Medium"},
    {"high", "High"},
}};
inline constexpr std::array<CodeEntry, 3> breach_risk_entries{{
    {"none", "Risk unlikely"},
    {"risk", "Risk"},
    {"high", "High risk"},
}};
inline constexpr std::array<CodeEntry, 11> breach_event_kind_entries{{
    {"found", "Found"},
    {"aware", "Controller aware"},
    {"controller_told", "Processor told the controller"},
    {"contained", "Contained"},
    {"assessed", "Risk assessed"},
    {"reported", "Reported to the Information Commissioner"},
    {"reported_in_part", "Reported in part"},
    {"not_reported", "Decided not to report"},
    {"people_told", "People told"},
    {"public_notice", "Public notice"},
    {"closed", "Closed"},
}};
}  // namespace detail

/// The set behind BreachKind.
struct BreachKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "BreachKind", .source = "Juniper MIS core", .entries = detail::breach_kind_entries};
};
/// What went wrong with personal data (UK GDPR Article 4(12)).
using BreachKind = Code<BreachKindSet>;

/// The set behind RiskGrade.
struct RiskGradeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "RiskGrade", .source = "Juniper MIS core", .entries = detail::risk_grade_entries, .ordered = true};
};
/// How likely or how severe harm is.
using RiskGrade = Code<RiskGradeSet>;

/// The set behind BreachRisk.
struct BreachRiskSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "BreachRisk", .source = "Juniper MIS core", .entries = detail::breach_risk_entries, .ordered = true};
};
/// Risk to people: decides who must be told (UK GDPR Articles 33 and 34).
using BreachRisk = Code<BreachRiskSet>;

/// The set behind BreachEventKind.
struct BreachEventKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "BreachEventKind",
                                    .source = "Juniper MIS core",
                                    .entries = detail::breach_event_kind_entries};
};
/// What happened after a breach.
using BreachEventKind = Code<BreachEventKindSet>;

}  // namespace juniper::mis
