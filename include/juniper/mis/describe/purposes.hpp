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
/// Keeping, answering for and disposing of records.
inline constexpr PurposeKey records_management{"records_management", "Records management"};
/// Helping the school to use the software.
inline constexpr PurposeKey support{"support", "Support"};

}  // namespace juniper::mis::purposes
