// The purposes that the shipped policy knows.
#pragma once

#include <juniper/mis/describe/keys.hpp>

/// Purposes; a host may add to them anywhere, and must then name their lawful basis in its policy.
namespace juniper::mis::purposes {

/// Teaching and learning.
inline constexpr PurposeKey teaching{"teaching", "Teaching and learning"};
/// Admitting pupils and keeping the admission register.
inline constexpr PurposeKey admissions{"admissions", "Admissions"};
/// Keeping children safe.
inline constexpr PurposeKey safeguarding{"safeguarding", "Safeguarding"};
/// Keeping the attendance register.
inline constexpr PurposeKey attendance{"attendance", "Attendance"};
/// Health and safety of a child during the school day: allergies, medicines, what staff must do.
inline constexpr PurposeKey welfare{"welfare", "Health and welfare"};
/// Special educational needs and disability.
inline constexpr PurposeKey inclusion{"inclusion", "Special educational needs"};
/// Public examinations.
inline constexpr PurposeKey examinations{"examinations", "Examinations"};
/// Staff: contracts, pay, absence, and the single central record.
inline constexpr PurposeKey employment{"employment", "Employment"};
/// Returns that the law asks for, and common transfer files.
inline constexpr PurposeKey statutory_returns{"statutory_returns", "Statutory returns"};
/// Governing a school or a trust.
inline constexpr PurposeKey governance{"governance", "Governance"};
/// Keeping, answering for and disposing of records.
inline constexpr PurposeKey records_management{"records_management", "Records management"};
/// Helping the school to use the software.
inline constexpr PurposeKey support{"support", "Support"};

}  // namespace juniper::mis::purposes
