// Every code set of people, schools and staff, by the name of the file that lists it in the Common
// Basic Data Set.
#pragma once

#include <juniper/mis/codes/attendance_codes.hpp>
#include <juniper/mis/codes/care_history.hpp>
#include <juniper/mis/codes/census_school_codes.hpp>
#include <juniper/mis/codes/characteristics.hpp>
#include <juniper/mis/codes/disabilities.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/exclusions.hpp>
#include <juniper/mis/codes/languages.hpp>
#include <juniper/mis/codes/nationalities.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/codes/religions.hpp>
#include <juniper/mis/codes/result_status.hpp>
#include <juniper/mis/codes/special_needs.hpp>
#include <juniper/mis/codes/staff_roles.hpp>
#include <juniper/mis/codes/workforce.hpp>

#include <array>
#include <string>
#include <string_view>

namespace codes_tests {

/// A code set without its type.
struct AnySet {
  std::string_view file;  ///< in the Common Basic Data Set, without `.csv`
  juniper::mis::CodeSetInfo const* info;
  std::string_view type_name;
  juniper::mis::SpecialClass special;
  std::string (*read)(std::string_view);  ///< what a code reads back as; empty when it is refused
};

template <class T>
constexpr AnySet any_set(std::string_view file) {
  return {file, &T::code_set(), T::type_name, T::special, [](std::string_view text) {
            auto const code = T::parse(text);
            return code.ok() ? std::string{code->text()} : std::string{};
          }};
}

namespace mis = juniper::mis;

inline constexpr std::array every_set{
    any_set<mis::AdditionalPayment>("additional_payment_types"),
    any_set<mis::BoarderStatus>("boarder_status"),
    any_set<mis::DegreeClass>("class_of_degrees"),
    any_set<mis::ContractType>("contract_types"),
    any_set<mis::Disability>("disabilities"),
    any_set<mis::EnglishProficiency>("english_proficiencies"),
    any_set<mis::EnrolmentStatus>("enrolment_status"),
    any_set<mis::Ethnicity>("ethnicities"),
    any_set<mis::ExclusionReviewResult>("exclusion_appeal_results"),
    any_set<mis::ExclusionReason>("exclusion_reasons"),
    any_set<mis::ExclusionReviewCategory>("exclusion_review_categories"),
    any_set<mis::ExclusionCategory>("exclusion_types"),
    any_set<mis::FsmCategory>("fsm_categories"),
    any_set<mis::SchoolGovernance>("governance_types"),
    any_set<mis::SchoolIntake>("intake_types"),
    any_set<mis::KinshipCare>("kinship_care_indicators"),
    any_set<mis::Language>("languages"),
    any_set<mis::StaffLeavingReason>("leaving_reasons"),
    any_set<mis::Nationality>("nationalities"),
    any_set<mis::PhoneType>("phone_number_types"),
    any_set<mis::PostLookedAfter>("post_looked_after_arrangements"),
    any_set<mis::PupilPremium>("pupil_premium_indicators"),
    any_set<mis::QtsRoute>("qts_routes"),
    any_set<mis::Relationship>("relationship_types"),
    any_set<mis::Religion>("religions"),
    any_set<mis::ResultStatus>("result_types"),
    any_set<mis::CensusSchoolPhase>("school_phases"),
    any_set<mis::CensusSchoolType>("school_types"),
    any_set<mis::SenProvision>("sen_status"),
    any_set<mis::SenType>("sen_types"),
    any_set<mis::ServiceChild>("service_child_indicators"),
    any_set<mis::SpecialSchoolOrganisation>("special_school_organisations"),
    any_set<mis::SpecialSchoolType>("special_school_types"),
    any_set<mis::StaffAbsenceType>("staff_absence_types"),
    any_set<mis::StaffDestination>("staff_destinations"),
    any_set<mis::StaffOrigin>("staff_origins"),
    any_set<mis::StaffRole>("staff_roles"),
    any_set<mis::UpnUnknownReason>("upn_unknown_reasons"),
    any_set<mis::YoungCarer>("young_carer_indicators"),
};

}  // namespace codes_tests
