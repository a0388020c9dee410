// Code sets of coming to a school and leaving it.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 11> application_statuses{{
    {"received", "Received"},
    {"waiting_list", "On the waiting list"},
    {"offered", "Place offered"},
    {"accepted", "Offer accepted"},
    {"declined", "Offer declined"},
    {"refused", "Refused"},
    {"appealed", "Refusal under appeal"},
    {"appeal_upheld", "Appeal upheld"},
    {"appeal_dismissed", "Appeal dismissed"},
    {"withdrawn", "Withdrawn"},
    {"admitted", "Admitted"},
}};
inline constexpr Date regulations_of_2024 = std::chrono::year{2024} / 8 / 19;
inline constexpr Date last_day_of_2006 = std::chrono::year{2024} / 8 / 18;
inline constexpr std::array<CodeEntry, 34> leaving_grounds{{
    {.code = "9(1)(a)", .label = "Registered at another school", .from = regulations_of_2024},
    {.code = "9(1)(b)",
     .label = "Nursery education completed, not continuing",
     .from = regulations_of_2024},
    {.code = "9(1)(c)",
     .label = "Registered elsewhere too, and every other school consents",
     .from = regulations_of_2024},
    {.code = "9(1)(d)",
     .label = "School attendance order names another school",
     .from = regulations_of_2024},
    {.code = "9(1)(e)",
     .label = "School attendance order revoked: educated otherwise",
     .from = regulations_of_2024},
    {.code = "9(1)(f)",
     .label = "Parent wrote that the pupil is educated otherwise than at school",
     .from = regulations_of_2024},
    {.code = "9(1)(g)",
     .label = "No longer lives a reasonable distance away",
     .from = regulations_of_2024},
    {.code = "9(1)(h)",
     .label = "Not back within ten school days of leave",
     .from = regulations_of_2024},
    {.code = "9(1)(i)",
     .label = "Continuously absent for twenty school days",
     .from = regulations_of_2024},
    {.code = "9(1)(j)", .label = "Sentence of detention", .from = regulations_of_2024},
    {.code = "9(1)(k)", .label = "Died", .from = regulations_of_2024},
    {.code = "9(1)(l)",
     .label = "Over compulsory school age and not staying",
     .from = regulations_of_2024},
    {.code = "9(1)(m)", .label = "Boarding charges unpaid", .from = regulations_of_2024},
    {.code = "9(1)(n)",
     .label = "Ceased to be a pupil of an independent school",
     .from = regulations_of_2024},
    {.code = "9(1)(o)", .label = "Permanently excluded", .from = regulations_of_2024},
    {.code = "9(3)(a)",
     .label = "Not of compulsory school age: will not attend again",
     .from = regulations_of_2024},
    {.code = "9(3)(b)",
     .label = "Not of compulsory school age: boarder who ceased to be a pupil",
     .from = regulations_of_2024},
    {.code = "9(3)(c)",
     .label = "Not of compulsory school age: continuously absent for twenty school days",
     .from = regulations_of_2024},
    {.code = "9(3)(d)", .label = "Not of compulsory school age: died", .from = regulations_of_2024},
    {.code = "9(3)(e)",
     .label = "Not of compulsory school age: permanently excluded",
     .from = regulations_of_2024},
    {.code = "8(1)(a)", .label = "Regulations of 2006: ground (a)", .until = last_day_of_2006},
    {.code = "8(1)(b)", .label = "Regulations of 2006: ground (b)", .until = last_day_of_2006},
    {.code = "8(1)(c)", .label = "Regulations of 2006: ground (c)", .until = last_day_of_2006},
    {.code = "8(1)(d)", .label = "Regulations of 2006: ground (d)", .until = last_day_of_2006},
    {.code = "8(1)(e)", .label = "Regulations of 2006: ground (e)", .until = last_day_of_2006},
    {.code = "8(1)(f)", .label = "Regulations of 2006: ground (f)", .until = last_day_of_2006},
    {.code = "8(1)(g)", .label = "Regulations of 2006: ground (g)", .until = last_day_of_2006},
    {.code = "8(1)(h)", .label = "Regulations of 2006: ground (h)", .until = last_day_of_2006},
    {.code = "8(1)(i)", .label = "Regulations of 2006: ground (i)", .until = last_day_of_2006},
    {.code = "8(1)(j)", .label = "Regulations of 2006: ground (j)", .until = last_day_of_2006},
    {.code = "8(1)(k)", .label = "Regulations of 2006: ground (k)", .until = last_day_of_2006},
    {.code = "8(1)(l)", .label = "Regulations of 2006: ground (l)", .until = last_day_of_2006},
    {.code = "8(1)(m)", .label = "Regulations of 2006: ground (m)", .until = last_day_of_2006},
    {.code = "8(1)(n)", .label = "Regulations of 2006: ground (n)", .until = last_day_of_2006},
}};
inline constexpr std::array<CodeEntry, 2> former_upn_reasons{{
    {"temporary", "Temporary number, replaced by the permanent one"},
    {"second", "Second number of the same pupil"},
}};
inline constexpr std::array<CodeEntry, 5> ethnicity_sources{{
    {"C", "Child"},
    {"P", "Parent"},
    {"S", "School"},
    {"T", "Previous school"},
    {"O", "Other"},
}};
}  // namespace detail

/// The set behind ApplicationStatus.
struct ApplicationStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "ApplicationStatus",
                                    .source = "Juniper MIS",
                                    .entries = detail::application_statuses};
};
/// How far an application for a place has come (School Admissions Code 2021).
using ApplicationStatus = Code<ApplicationStatusSet>;

/// The set behind LeavingGround.
struct LeavingGroundSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "LeavingGround",
      .source = "SI 2024/208, regulation 9; before 19 August 2024 SI 2006/1751, regulation 8",
      .entries = detail::leaving_grounds};
};
/// On what ground a name is deleted from the admission register: a paragraph of regulation 9 of the
/// School Attendance (Pupil Registration) (England) Regulations 2024. A name is deleted on no
/// other. Histories carry regulation 8 of the Regulations of 2006.
using LeavingGround = Code<LeavingGroundSet>;

/// The set behind FormerUpnReason.
struct FormerUpnReasonSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "FormerUpnReason",
                                    .source = "DfE, \"Unique pupil numbers\"",
                                    .entries = detail::former_upn_reasons};
};
/// Why a UPN came to be a former one. A number that belongs to another child never does, nor one
/// given up for safety.
using FormerUpnReason = Code<FormerUpnReasonSet>;

/// The set behind EthnicitySource.
struct EthnicitySourceSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "EthnicitySource", .source = "CBDS, May 2026", .entries = detail::ethnicity_sources};
};
/// Who declared an ethnicity.
using EthnicitySource = Code<EthnicitySourceSet>;

}  // namespace juniper::mis
