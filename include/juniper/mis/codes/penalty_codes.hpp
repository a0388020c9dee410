// Code sets of penalty notices to parents.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 2> penalty_offences{{
    {"irregular_attendance", "Pupil failing to attend regularly"},
    {"excluded_in_public", "Excluded pupil in a public place"},
}};
inline constexpr std::array<CodeEntry, 5> penalty_outcomes{{
    {"paid", "Paid"},
    {"withdrawn", "Withdrawn"},
    {"prosecuted", "Prosecuted"},
    {"acquitted", "Acquitted"},
    {"unpaid", "Not paid, and not prosecuted"},
}};
}  // namespace detail

/// The set behind PenaltyOffence.
struct PenaltyOffenceSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "PenaltyOffence",
      .source = "Education Act 1996, section 444A; Education and Inspections Act 2006, section 105",
      .special = SpecialClass::criminal_offence,
      .entries = detail::penalty_offences};
};
/// The offence that a notice alleges (UK GDPR Article 10).
using PenaltyOffence = Code<PenaltyOffenceSet>;

/// The set behind PenaltyOutcome.
struct PenaltyOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "PenaltyOutcome",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::criminal_offence,
                                    .entries = detail::penalty_outcomes};
};
/// What became of a notice (UK GDPR Article 10).
using PenaltyOutcome = Code<PenaltyOutcomeSet>;

}  // namespace juniper::mis
