// Code sets of retention: durations, what happens at their end, holds and disposal.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> duration_polarity_entries{{
    {"MIN", "Not destroyed before"},
    {"MAX", "Gone by"},
    {"DUE", "Done by"},
    {"STATE", "No clock"},
}};
inline constexpr std::array<CodeEntry, 6> duration_unit_entries{{
    {"hour", "Hour"},
    {"day", "Day"},
    {"school_day", "School day"},
    {"working_day", "Working day"},
    {"month", "Month"},
    {"year", "Year"},
}};
inline constexpr std::array<CodeEntry, 5> end_action_entries{{
    {"destroy", "Destroy"},
    {"anonymise", "Anonymise"},
    {"review", "Review"},
    {"archive", "Archive"},
    {"transfer", "Transfer"},
}};
inline constexpr std::array<CodeEntry, 4> rule_confidence_entries{{
    {"verified", "Read in the source"},
    {"reported", "Read in what a public body says of the source"},
    {"unverified", "Not verified"},
    {"design", "Decided here, not by law"},
}};
inline constexpr std::array<CodeEntry, 8> hold_kind_entries{{
    {"claim", "Legal claim"},
    {"inquiry", "Statutory inquiry"},
    {"police", "Police investigation"},
    {"rights_request", "Request or complaint in progress"},
    {"insurer", "Insurer"},
    {"sexual_abuse", "Child sexual abuse"},
    {"allegation", "Allegation against an adult"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 6> disposal_method_entries{{
    {"destroyed", "Destroyed"},
    {"keys_destroyed", "Keys destroyed"},
    {"anonymised", "Anonymised"},
    {"transferred", "Transferred"},
    {"archived", "Archived"},
    {"returned", "Returned to the controller"},
}};
inline constexpr std::array<CodeEntry, 4> review_decision_entries{{
    {"keep", "Keep longer"},
    {"dispose", "Dispose of"},
    {"transfer", "Transfer"},
    {"archive", "Archive"},
}};
}  // namespace detail

/// The set behind DurationPolarity.
struct DurationPolaritySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DurationPolarity",
                                    .source = "Juniper MIS core",
                                    .entries = detail::duration_polarity_entries};
};
/// What a period of retention means.
using DurationPolarity = Code<DurationPolaritySet>;

/// The set behind DurationUnit.
struct DurationUnitSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DurationUnit",
                                    .source = "Juniper MIS core",
                                    .entries = detail::duration_unit_entries};
};
/// What a period is counted in.
using DurationUnit = Code<DurationUnitSet>;

/// The set behind EndAction.
struct EndActionSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "EndAction", .source = "Juniper MIS core", .entries = detail::end_action_entries};
};
/// What happens when a period has run out.
using EndAction = Code<EndActionSet>;

/// The set behind RuleConfidence.
struct RuleConfidenceSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "RuleConfidence",
                                    .source = "Juniper MIS core",
                                    .entries = detail::rule_confidence_entries};
};
/// How well the source of a rule is known; an unverified rule never ends in destruction.
using RuleConfidence = Code<RuleConfidenceSet>;

/// The set behind HoldKind.
struct HoldKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "HoldKind",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::hold_kind_entries};
};
/// Why records must not be destroyed: encrypted, since it may tell of a crime or of child
/// protection.
using HoldKind = Code<HoldKindSet>;

/// The set behind DisposalMethod.
struct DisposalMethodSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DisposalMethod",
                                    .source = "Juniper MIS core",
                                    .entries = detail::disposal_method_entries};
};
/// How a record went.
using DisposalMethod = Code<DisposalMethodSet>;

/// The set behind ReviewDecision.
struct ReviewDecisionSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ReviewDecision",
                                    .source = "Juniper MIS core",
                                    .entries = detail::review_decision_entries};
};
/// What a review of a record that has run out decided.
using ReviewDecision = Code<ReviewDecisionSet>;

}  // namespace juniper::mis
