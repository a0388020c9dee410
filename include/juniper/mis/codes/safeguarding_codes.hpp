// Code sets of child-protection records; what a code says of a child is encrypted like text.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 6> concern_role_entries{{
    {"child", "Child concerned"},
    {"alleged", "Alleged to have caused harm"},
    {"affected", "Also affected"},
    {"witness", "Witness"},
    {"reporter", "Reported it"},
    {"told", "Was told of it"},
}};
inline constexpr std::array<CodeEntry, 30> concern_kind_entries{{
    {"physical", "Physical abuse"},
    {"emotional", "Emotional abuse"},
    {"sexual", "Sexual abuse"},
    {"neglect", "Neglect"},
    {"child_on_child", "Abuse by another child"},
    {"sexual_harassment", "Sexual harassment or violence between children"},
    {"images", "Sharing of images"},
    {"bullying", "Bullying"},
    {"sexual_exploitation", "Child sexual exploitation"},
    {"criminal_exploitation", "Child criminal exploitation"},
    {"county_lines", "County lines"},
    {"domestic_abuse", "Domestic abuse"},
    {"fgm", "Female genital mutilation"},
    {"honour_based", "Honour-based abuse"},
    {"forced_marriage", "Forced marriage"},
    {"radicalisation", "Radicalisation"},
    {"missing", "Missing from education or home"},
    {"mental_health", "Mental health"},
    {"self_harm", "Self-harm"},
    {"online", "Online safety"},
    {"serious_violence", "Serious violence"},
    {"modern_slavery", "Modern slavery"},
    {"homelessness", "Homelessness"},
    {"parent_in_prison", "Parent in prison"},
    {"child_witness", "Child in the court system"},
    {"private_fostering", "Private fostering"},
    {"young_carer", "Young carer"},
    {"attendance", "Attendance"},
    {"staff_conduct", "Conduct of staff"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 6> need_level_entries{{
    {"universal", "Universal services"},
    {"early_help", "Early help"},
    {"child_in_need", "Child in need (Children Act 1989 section 17)"},
    {"child_protection", "Child protection (Children Act 1989 section 47)"},
    {"looked_after", "Looked after"},
    {"closed", "Closed"},
}};
inline constexpr std::array<CodeEntry, 9> safeguarding_action_kind_entries{{
    {"discussion", "Discussed"},
    {"monitoring", "Watch and note"},
    {"support", "Support in school"},
    {"parents_told", "Parents or carers told"},
    {"referred", "Referred"},
    {"not_referred", "Decided not to refer"},
    {"meeting", "Meeting"},
    {"escalated", "Escalated"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 13> safeguarding_agency_entries{{
    {"childrens_social_care", "Children's social care"},
    {"early_help", "Early help"},
    {"police", "Police"},
    {"health", "Health"},
    {"mental_health", "Mental health service"},
    {"prevent", "Prevent or Channel"},
    {"lado", "Local authority designated officer"},
    {"education_authority", "Local authority, education"},
    {"virtual_school", "Virtual school"},
    {"school", "Another school or college"},
    {"youth_justice", "Youth justice"},
    {"charity", "Charity"},
    {"other", "Other"},
}};
inline constexpr std::array<CodeEntry, 9> referral_outcome_entries{{
    {"no_action", "No further action"},
    {"advice", "Advice"},
    {"early_help", "Early help"},
    {"assessment", "Assessment"},
    {"child_in_need", "Child in need"},
    {"child_protection", "Child protection enquiry"},
    {"immediate_protection", "Immediate protection"},
    {"accepted", "Accepted"},
    {"declined", "Declined"},
}};
inline constexpr std::array<CodeEntry, 4> family_told_entries{{
    {"told", "Told"},
    {"not_safe", "Not told: it would not be safe"},
    {"not_reached", "Could not be reached"},
    {"later", "Told afterwards"},
}};
inline constexpr std::array<CodeEntry, 4> chronology_source_entries{{
    {"school", "This school"},
    {"previous_setting", "Previous school or setting"},
    {"agency", "Another agency"},
    {"family", "Family"},
}};
inline constexpr std::array<CodeEntry, 2> file_direction_entries{{
    {"sent", "Sent"},
    {"received", "Received"},
}};
inline constexpr std::array<CodeEntry, 3> file_part_entries{{
    {"whole", "Whole file"},
    {"advance", "Shared in advance"},
    {"copy", "Copy, the original is kept"},
}};
}  // namespace detail

/// The set behind ConcernRole.
struct ConcernRoleSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ConcernRole",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::concern_role_entries};
};
/// What somebody has to do with a concern.
using ConcernRole = Code<ConcernRoleSet>;

/// The set behind ConcernKind.
struct ConcernKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ConcernKind",
                                    .source = "Keeping children safe in education, Part one",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::concern_kind_entries};
};
/// What a concern about a child is of.
using ConcernKind = Code<ConcernKindSet>;

/// The set behind NeedLevel.
struct NeedLevelSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "NeedLevel",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::need_level_entries};
};
/// How much help a child needs or is given.
using NeedLevel = Code<NeedLevelSet>;

/// The set behind SafeguardingActionKind.
struct SafeguardingActionKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SafeguardingActionKind",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::safeguarding_action_kind_entries};
};
/// What was decided or done about a concern.
using SafeguardingActionKind = Code<SafeguardingActionKindSet>;

/// The set behind SafeguardingAgency.
struct SafeguardingAgencySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SafeguardingAgency",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::safeguarding_agency_entries};
};
/// Who outside of the school is asked for help or told.
using SafeguardingAgency = Code<SafeguardingAgencySet>;

/// The set behind ReferralOutcome.
struct ReferralOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ReferralOutcome",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::referral_outcome_entries};
};
/// What the agency made of a referral.
using ReferralOutcome = Code<ReferralOutcomeSet>;

/// The set behind FamilyTold.
struct FamilyToldSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "FamilyTold",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::family_told_entries};
};
/// Whether the family was told before data about a child were shared.
using FamilyTold = Code<FamilyToldSet>;

/// The set behind ChronologySource.
struct ChronologySourceSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ChronologySource",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::chronology_source_entries};
};
/// Where an entry of a chronology comes from.
using ChronologySource = Code<ChronologySourceSet>;

/// The set behind FileDirection.
struct FileDirectionSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "FileDirection",
                                    .source = "Juniper MIS core",
                                    .entries = detail::file_direction_entries};
};
/// Whether a file left the school or came to it.
using FileDirection = Code<FileDirectionSet>;

/// The set behind FilePart.
struct FilePartSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "FilePart",
                                    .source = "Juniper MIS core",
                                    .special = SpecialClass::safeguarding,
                                    .entries = detail::file_part_entries};
};
/// What of a child-protection file was handed over.
using FilePart = Code<FilePartSet>;

}  // namespace juniper::mis
