// Code sets about allergies and diet.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> allergy_severities{{
    {"mild", "Mild"},
    {"moderate", "Moderate"},
    {"severe", "Severe"},
    {"anaphylaxis", "Risk of anaphylaxis"},
}};
inline constexpr std::array<CodeEntry, 13> dietary_needs{{
    {"vegetarian", "Vegetarian"},
    {"vegan", "Vegan"},
    {"pescatarian", "Pescatarian"},
    {"halal", "Halal"},
    {"kosher", "Kosher"},
    {"no_pork", "No pork"},
    {"no_beef", "No beef"},
    {"coeliac", "Gluten-free (coeliac)"},
    {"dairy_free", "Dairy-free"},
    {"nut_free", "Nut-free"},
    {"diabetic", "Diabetic"},
    {"texture", "Altered texture"},
    {"other", "Another need"},
}};
}  // namespace detail

/// The set behind AllergySeverity.
struct AllergySeveritySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "AllergySeverity",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::health,
                                    .entries = detail::allergy_severities};
};
/// How severe an allergy is (UK GDPR Article 9: health).
using AllergySeverity = Code<AllergySeveritySet>;

/// The set behind DietaryNeed.
struct DietaryNeedSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "DietaryNeed",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::health,
                                    .entries = detail::dietary_needs};
};
/// What somebody does not eat. Health class: coeliac and diabetic reveal health; halal and kosher
/// reveal a belief, and a set has one class.
using DietaryNeed = Code<DietaryNeedSet>;

}  // namespace juniper::mis
