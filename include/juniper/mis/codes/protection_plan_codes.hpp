// Code set of child-protection plans.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> protection_plan_categories{{
    {"neglect", "Neglect"},
    {"physical", "Physical abuse"},
    {"sexual", "Sexual abuse"},
    {"emotional", "Emotional abuse"},
    {"several", "More than one"},
}};
}  // namespace detail

/// The set behind ProtectionPlanCategory.
struct ProtectionPlanCategorySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ProtectionPlanCategory",
                                    .source = "Working together to safeguard children",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::protection_plan_categories};
};
/// The category of abuse or neglect that a child-protection plan is under.
using ProtectionPlanCategory = Code<ProtectionPlanCategorySet>;

}  // namespace juniper::mis
