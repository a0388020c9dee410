// Code sets about schools as census and transfer files write them, which GIAS writes otherwise.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 10> census_school_phases{{
    {"NS", "Nursery"},
    {"PS", "Primary"},
    {"MP", "Middle (Deemed Primary)"},
    {"MS", "Middle (Deemed Secondary)"},
    {"SS", "Secondary"},
    {"SP", "Special"},
    {"AT", "All-Through"},
    {"EY", "Early Years Settings"},
    {"PR", "Pupil Referral Unit (PRU)"},
    {"NO", "No Establishment (for children not on any establishment roll)"},
}};
inline constexpr std::array<CodeEntry, 45> census_school_types{{
    {"01", "First school, 5-8"},
    {"02", "First school, 5-9"},
    {"03", "First school, 5-10"},
    {"04", "First and Middle school, 5-12"},
    {"05", "Middle school, 8-12, deemed Primary"},
    {"06", "Middle school, 9-13, deemed Primary"},
    {"07", "Middle school, 9-13, deemed Secondary"},
    {"08", "Middle school, 10-13, deemed Secondary"},
    {"09", "Comprehensive Upper school, 12-15/16"},
    {"10", "Comprehensive Upper school, 12-18"},
    {"11", "Comprehensive Upper school, 13-16"},
    {"12", "Comprehensive Upper school, 13-18"},
    {"16", "Infant school, 5-7/8"},
    {"17", "Junior school, 7/8-11"},
    {"18", "Infant and Junior school, 5-11"},
    {"21", "Comprehensive all-through, 11-16"},
    {"22", "Comprehensive all-through, 11-18"},
    {"25", "Junior Comprehensive, 11-13, automatic transfer"},
    {"26", "Junior Comprehensive, 11-14, automatic transfer"},
    {"27", "Junior Comprehensive, 11-16, optional transfer at 13"},
    {"28", "Junior Comprehensive, 11-16, optional transfer at 14"},
    {"29", "Senior Comprehensive, 13-16, automatic transfer"},
    {"30", "Senior Comprehensive, 13-18, optional transfer"},
    {"31", "Senior Comprehensive, 13-18, automatic transfer"},
    {"32", "Senior Comprehensive, 14-18, optional transfer"},
    {"33", "Senior Comprehensive, 14-18, automatic transfer"},
    {"36", "Non-Comprehensive Secondary - Modern"},
    {"37", "Non-Comprehensive Secondary - Grammar"},
    {"38", "Non-Comprehensive Secondary - Technical"},
    {"39", "Non-Comprehensive Secondary - Other"},
    {"41", "Middle school, 10-14, deemed Secondary"},
    {"42", "First school, 5-7"},
    {"43", "First school, 7-10"},
    {"44", "Comprehensive Upper school, 14/15-18"},
    {"45", "Middle school, 9-12, deemed Primary"},
    {"46", "Comprehensive, Middle and Upper, 10-16"},
    {"47", "City Technology College"},
    {"48", "Comprehensive Upper school, 11-16"},
    {"49", "Academies"},
    {"50", "Maintained Nursery"},
    {"51", "Direct Grant Nursery"},
    {"52", "Special School"},
    {"53", "Hospital Special School"},
    {"54", "LA Maintained PRU"},
    {"55", "LA Maintained All-through"},
}};
inline constexpr std::array<CodeEntry, 8> school_governances{{
    {"CO", "Community"},
    {"VA", "Voluntary Aided"},
    {"VC", "Voluntary Controlled"},
    {"FO", "Foundation"},
    {"IN", "Independent"},
    {"NM", "Non-Maintained"},
    {"CT", "CTC"},
    {"CA", "Academy"},
}};
inline constexpr std::array<CodeEntry, 7> school_intakes{{
    {"COMP", "Comprehensive"},
    {"SEL1", "Selective (Grammar)"},
    {"SEL2", "Secondary Modern"},
    {"SEL3", "Selective (Technical)"},
    {"SEL4", "Religious School"},
    {"SPEC", "Special"},
    {"HOSP", "Hospital School"},
}};
inline constexpr std::array<CodeEntry, 3> special_school_organisations{{
    {"D", "Day pupils (mainly)"},
    {"B", "Boarding pupils (mainly)"},
    {"H", "Hospital Special School"},
}};
inline constexpr std::array<CodeEntry, 12> special_school_types{{
    {"SPLD", "Specific Learning Difficulty"},
    {"MLD", "Moderate Learning Difficulty"},
    {"SLD", "Severe Learning Difficulty"},
    {"PMLD", "Profound & Multiple Learning Difficulty"},
    {"SEMH", "Social, Emotional and Mental Health"},
    {"SLCN", "Speech, Language and Communication Needs"},
    {"HI", "Hearing Impairment"},
    {"VI", "Visual Impairment"},
    {"MSI", "Multi-Sensory Impairment"},
    {"PD", "Physical Disability"},
    {"ASD", "Autistic Spectrum Disorder"},
    {"OTH", "Other Difficulty/Disability"},
}};
}  // namespace detail

/// The set behind CensusSchoolPhase.
struct CensusSchoolPhaseSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CensusSchoolPhase",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::census_school_phases};
};
/// Phase of a school in the census; SchoolPhase is that of GIAS.
using CensusSchoolPhase = Code<CensusSchoolPhaseSet>;

/// The set behind CensusSchoolType.
struct CensusSchoolTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CensusSchoolType",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::census_school_types};
};
/// Type of a school by its ages and intake: two digits. EstablishmentType is that of GIAS.
using CensusSchoolType = Code<CensusSchoolTypeSet>;

/// The set behind SchoolGovernance.
struct SchoolGovernanceSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SchoolGovernance",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::school_governances};
};
/// How a school is governed.
using SchoolGovernance = Code<SchoolGovernanceSet>;

/// The set behind SchoolIntake.
struct SchoolIntakeSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "SchoolIntake", .source = "CBDS, May 2026", .entries = detail::school_intakes};
};
/// How a school selects.
using SchoolIntake = Code<SchoolIntakeSet>;

/// The set behind SpecialSchoolOrganisation.
struct SpecialSchoolOrganisationSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SpecialSchoolOrganisation",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::special_school_organisations};
};
/// Whether a special school takes mainly day or boarding pupils.
using SpecialSchoolOrganisation = Code<SpecialSchoolOrganisationSet>;

/// The set behind SpecialSchoolType.
struct SpecialSchoolTypeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "SpecialSchoolType",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::special_school_types};
};
/// Need for which a special school is approved: a fact about the school, not about a pupil.
using SpecialSchoolType = Code<SpecialSchoolTypeSet>;

}  // namespace juniper::mis
