// Code sets of concerns and allegations about adults who work with children.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> allegation_outcome_entries{{
    {"substantiated", "Substantiated"},
    {"malicious", "Malicious"},
    {"false", "False"},
    {"unsubstantiated", "Unsubstantiated"},
    {"unfounded", "Unfounded"},
}};
}  // namespace detail

/// The set behind AllegationOutcome.
struct AllegationOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "AllegationOutcome",
                                    .source = "Keeping children safe in education, Part four",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::allegation_outcome_entries};
};
/// What an allegation against an adult was found to be.
using AllegationOutcome = Code<AllegationOutcomeSet>;

}  // namespace juniper::mis
