// Code sets about care by an authority, asylum and the countries of the United Kingdom.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 9> care_statuses{{
    {"section_20", "Accommodated by agreement (section 20)"},
    {"care_order", "Care order (section 31)"},
    {"interim_care_order", "Interim care order (section 38)"},
    {"emergency_protection", "Emergency protection order (section 44)"},
    {"police_protection", "Police protection (section 46)"},
    {"placement_order", "Placement order (Adoption and Children Act 2002, section 21)"},
    {"remand",
     "Remanded to the authority (Legal Aid, Sentencing and Punishment of Offenders Act 2012, "
     "section 104)"},
    {"respite", "Series of short breaks"},
    {"other", "On another ground"},
}};
inline constexpr std::array<CodeEntry, 6> asylum_statuses{{
    {"asylum_seeker", "Asylum seeker"},
    {"unaccompanied", "Unaccompanied child seeking asylum"},
    {"refugee", "Refugee"},
    {"humanitarian_protection", "Humanitarian protection"},
    {"resettled", "Resettled under a government scheme"},
    {"refused", "Claim refused or at an end"},
}};
inline constexpr std::array<CodeEntry, 4> uk_countries{{
    {"ENG", "England"},
    {"WLS", "Wales"},
    {"SCT", "Scotland"},
    {"NIR", "Northern Ireland"},
}};
}  // namespace detail

/// The set behind CareStatus.
struct CareStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CareStatus",
                                    .source = "Children Act 1989",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::care_statuses};
};
/// In law, why a child is looked after (Children Act 1989, section 22(1)). Safeguarding class: it
/// tells of the family.
using CareStatus = Code<CareStatusSet>;

/// The set behind AsylumStatus.
struct AsylumStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "AsylumStatus",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::asylum_statuses};
};
/// Standing of somebody who fled. Safeguarding class: it tells of persecution and of what a child
/// went through.
using AsylumStatus = Code<AsylumStatusSet>;

/// The set behind UkCountry.
struct UkCountrySet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "UkCountry", .source = "CBDS 200634", .entries = detail::uk_countries};
};
/// Country of the United Kingdom in which a spell of free school meals was granted.
using UkCountry = Code<UkCountrySet>;

}  // namespace juniper::mis
