// Code sets of the single central record: which check, and what came of it.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 16> vetting_check_kinds{{
    {"identity", "Identity"},
    {"barred_list", "Children's barred list"},
    {"enhanced_dbs", "Enhanced certificate of the Disclosure and Barring Service"},
    {"enhanced_dbs_with_barred_list", "Enhanced certificate with barred list"},
    {"dbs_update_service", "Status check with the update service"},
    {"prohibition_teaching", "Prohibition from teaching"},
    {"section_128", "Direction under section 128 of the Education and Skills Act 2008"},
    {"overseas", "Further checks of people who lived or worked outside the United Kingdom"},
    {"eea_restrictions",
     "Restrictions by regulators in the European Economic Area, to 31 December 2020"},
    {"right_to_work", "Right to work in the United Kingdom"},
    {"qualifications", "Professional qualifications where required"},
    {"references", "References"},
    {"medical_fitness", "Mental and physical fitness"},
    {"childcare_disqualification", "Disqualification under the Childcare Act 2006"},
    {"agency_confirmation", "Written confirmation by a supplier of staff"},
    {"online_search", "Online search of shortlisted candidates"},
}};
inline constexpr std::array<CodeEntry, 7> vetting_outcomes{{
    {"satisfactory", "Satisfactory"},
    {"disclosure", "Something was disclosed, and assessed"},
    {"barred", "Barred"},
    {"prohibited", "Prohibited or restricted"},
    {"unsatisfactory", "Not satisfactory"},
    {"not_required", "Does not apply"},
    {"made_before_2007", "Whether it was made before 1 May 2007 is all that is recorded"},
}};
}  // namespace detail

/// The set behind VettingCheckKind.
struct VettingCheckKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "VettingCheckKind",
                                    .source =
                                        "Keeping children safe in education; SI 2009/2680, "
                                        "Schedule 2; SI 2014/3283, Schedule, paragraphs 18 to 21",
                                    .entries = detail::vetting_check_kinds};
};
/// One check of the single central record (School Staffing (England) Regulations 2009, Schedule 2;
/// Independent School Standards 2014, Part 4).
using VettingCheckKind = Code<VettingCheckKindSet>;

/// The set behind VettingOutcome.
struct VettingOutcomeSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "VettingOutcome",
                                    .source = "Juniper MIS",
                                    .special = SpecialClass::criminal_offence,
                                    .entries = detail::vetting_outcomes};
};
/// What came of a check. Of the criminal-offence class: `disclosure`, `barred` and `prohibited`
/// reveal it (UK GDPR Article 10), and a set has one class.
using VettingOutcome = Code<VettingOutcomeSet>;

}  // namespace juniper::mis
