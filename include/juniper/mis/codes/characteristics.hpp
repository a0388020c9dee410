// Code sets of ordinary pupil characteristics: English, service children, boarding, free meals,
// missing UPNs.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 6> english_proficiencies{{
    {"A", "New to English"},
    {"B", "Early acquisition"},
    {"C", "Developing competence"},
    {"D", "Competent"},
    {"E", "Fluent"},
    {"N", "Not yet assessed"},
}};
inline constexpr std::array<CodeEntry, 4> service_child_indicators{{
    {"Y", "Yes"},
    {"N", "No"},
    {"U", "Unknown"},
    {"R", "Refused"},
}};
inline constexpr std::array<CodeEntry, 4> boarder_statuses{{
    {"B", "Boarder, nights per week not specified"},
    {"6", "Boarder, six nights or less a week (special school only)"},
    {"7", "Boarder, seven nights a week (special school only)"},
    {"N", "Not a boarder"},
}};
inline constexpr std::array<CodeEntry, 3> fsm_categories{{
    {"TFSM", "Targeted free school meals"},
    {"EFSM", "Expanded free school meals"},
    {"OFSM", "Other free school meals"},
}};
inline constexpr std::array<CodeEntry, 10> upn_unknown_reasons{{
    {"UN1", "Child is aged under 6 years old and is not yet assigned a UPN"},
    {"UN2",
     "Child has never attended a maintained school in England and has not been assigned a UPN"},
    {"UN3", "Child is educated outside England and has not been assigned a UPN"},
    {"UN4",
     "Child is newly in need and the UPN was not yet known at the time of the children in need "
     "census"},
    {"UN5",
     "Sources of UPNs differ on the child's name or date of birth, which prevents reliable "
     "matching"},
    {"UN6", "Child is not looked after, and the authority is unable to obtain the UPN"},
    {"UN7", "Child referred but no further action taken"},
    {"UN8",
     "Person is new to the authority and the UPN or ULN is not yet known at the time of the SEN2 "
     "return"},
    {"UN9",
     "Young person has never attended a maintained school or further education in England and has "
     "no UPN or ULN"},
    {"UN10", "Request for assessment resulted in no further action before UPN or ULN known"},
}};
}  // namespace detail

/// The set behind EnglishProficiency.
struct EnglishProficiencySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "EnglishProficiency",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::english_proficiencies};
};
/// How well a pupil whose first language is not English knows it. No longer collected by the
/// census; schools keep it.
using EnglishProficiency = Code<EnglishProficiencySet>;

/// The set behind ServiceChild.
struct ServiceChildSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ServiceChild",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::service_child_indicators};
};
/// Whether a parent serves in the regular forces.
using ServiceChild = Code<ServiceChildSet>;

/// The set behind BoarderStatus.
struct BoarderStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "BoarderStatus", .source = "CBDS, May 2026", .entries = detail::boarder_statuses};
};
/// Whether a pupil boards. `6` and `7` are for special schools.
using BoarderStatus = Code<BoarderStatusSet>;

/// The set behind FsmCategory.
struct FsmCategorySet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "FsmCategory", .source = "CBDS, May 2026", .entries = detail::fsm_categories};
};
/// On what ground a pupil is given free school meals.
using FsmCategory = Code<FsmCategorySet>;

/// The set behind UpnUnknownReason.
struct UpnUnknownReasonSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "UpnUnknownReason",
                                    .source = "CBDS, May 2026",
                                    .entries = detail::upn_unknown_reasons};
};
/// Why a record holds no UPN: for the returns on children in need, looked-after children and SEN,
/// never for the school census.
using UpnUnknownReason = Code<UpnUnknownReasonSet>;

}  // namespace juniper::mis
