// Code sets of reviews and placements of pupils with special educational needs.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> sen_review_kinds{{
    {"annual", "Annual review of an EHC plan"},
    {"early", "Early review of an EHC plan"},
    {"phase", "Review before a change of phase"},
    {"support", "Review of SEN support"},
}};
inline constexpr std::array<CodeEntry, 7> sen_review_outcomes{{
    {"maintain", "Plan to be maintained as it is"},
    {"amend", "Plan to be amended"},
    {"cease", "Plan to cease"},
    {"assess", "Needs assessment to be asked for"},
    {"support_continues", "Support continues"},
    {"support_changes", "Support changes"},
    {"support_ends", "Support ends"},
}};
inline constexpr std::array<CodeEntry, 2> sen_placements{{
    {"unit", "SEN unit"},
    {"resourced", "Resourced provision"},
}};
}  // namespace detail

/// The set behind SenReviewKind.
struct SenReviewKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "SenReviewKind",
      .source = "Children and Families Act 2014; SEND code of practice 2015",
      .entries = detail::sen_review_kinds};
};
/// Which review of provision for special educational needs it was.
using SenReviewKind = Code<SenReviewKindSet>;

/// The set behind SenReviewOutcome.
struct SenReviewOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SenReviewOutcome",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::health,
                                    .entries = detail::sen_review_outcomes};
};
/// What came of a review (UK GDPR Article 9: health).
using SenReviewOutcome = Code<SenReviewOutcomeSet>;

/// The set behind SenPlacement.
struct SenPlacementSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "SenPlacement",
      .source = "CBDS SEN unit indicator and resourced provision indicator",
      .special = SpecialClass::health,
      .entries = detail::sen_placements};
};
/// A special place within a mainstream school (UK GDPR Article 9: health).
using SenPlacement = Code<SenPlacementSet>;

}  // namespace juniper::mis
