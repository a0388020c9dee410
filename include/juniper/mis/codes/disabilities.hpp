// The code set of disabilities, whose type carries its special class.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 17> disabilities{{
    {"NCOL", "Not collected"},
    {"NONE", "No disability"},
    {"MOB", "Mobility"},
    {"HAND", "Hand function"},
    {"PC", "Personal care"},
    {"EAT", "Eating & drinking"},
    {"MED", "Medication"},
    {"INC", "Incontinence"},
    {"COMM", "Communication"},
    {"LD", "Learning"},
    {"HEAR", "Hearing"},
    {"VIS", "Vision"},
    {"BEH", "Behaviour"},
    {"CON", "Consciousness"},
    {"AUT", "ASD/Asperger's"},
    {"DDA", "Palliative care needs"},
    {"OTH", "Other Disability"},
}};
}  // namespace detail

/// The set behind Disability.
struct DisabilitySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "Disability",
                                    .source = "CBDS, May 2026",
                                    .special = SpecialClass::health,
                                    .entries = detail::disabilities};
};
/// A disability as declared (UK GDPR Article 9: health; Equality Act 2010, section 6). `NONE` and
/// `NCOL` are answers too.
using Disability = Code<DisabilitySet>;

}  // namespace juniper::mis
