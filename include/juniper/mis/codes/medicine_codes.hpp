// Code set of what became of a dose.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> medicine_outcomes{{
    {"given", "Given"},
    {"taken", "Taken by the pupil, watched"},
    {"refused", "Refused"},
    {"missed", "Missed"},
    {"error", "Given in error"},
}};
}  // namespace detail

/// The set behind MedicineOutcome.
struct MedicineOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "MedicineOutcome",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::health,
                                    .entries = detail::medicine_outcomes};
};
/// What became of a dose that was due (UK GDPR Article 9: health).
using MedicineOutcome = Code<MedicineOutcomeSet>;

}  // namespace juniper::mis
