// Code sets of governance: roles on boards and who appoints to them, as GIAS lists them.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 17> governance_role_entries{{
    {"Chair of governors", "Chair of governors"},
    {"Governor", "Governor"},
    {"Chair of trustees", "Chair of trustees"},
    {"Trustee", "Trustee"},
    {"Member", "Member"},
    {"Accounting officer", "Accounting officer"},
    {"Chief financial officer", "Chief financial officer"},
    {"Chair of local governing body", "Chair of local governing body"},
    {"Local governor", "Local governor"},
    {"Shared chair of local governing body", "Shared chair of local governing body"},
    {"Shared local governor", "Shared local governor"},
    {"Governance professional to a local authority maintained school",
     "Governance professional to a local authority maintained school"},
    {"Governance professional to a federation", "Governance professional to a federation"},
    {"Governance professional to an individual academy or free school",
     "Governance professional to an individual academy or free school"},
    {"Governance professional to a multi-academy trust",
     "Governance professional to a multi-academy trust"},
    {"Governance professional to a single-academy trust",
     "Governance professional to a single-academy trust"},
    {"Governance professional to a secure single-academy trust",
     "Governance professional to a secure single-academy trust"},
}};
inline constexpr std::array<CodeEntry, 16> appointing_body_entries{{
    {"Any additional members appointed by the members of the academy trust",
     "Any additional members appointed by the members of the academy trust"},
    {"Appointed by academy members", "Appointed by academy members"},
    {"Appointed by foundation/Trust", "Appointed by foundation/Trust"},
    {"Appointed by GB/board", "Appointed by GB/board"},
    {"Elected by parents", "Elected by parents"},
    {"Elected by school staff", "Elected by school staff"},
    {"Ex-officio by virtue of office as headteacher/principal",
     "Ex-officio by virtue of office as headteacher/principal"},
    {"Ex-officio foundation governor (appointed by foundation by virtue of the office they hold)",
     "Ex-officio foundation governor (appointed by foundation by virtue of the office they hold)"},
    {"Foundation/sponsor members", "Foundation/sponsor members"},
    {"Interim Executive Board", "Interim Executive Board"},
    {"N/A", "N/A"},
    {"Nominated by LA and appointed by GB", "Nominated by LA and appointed by GB"},
    {"Nominated by other body and appointed by GB", "Nominated by other body and appointed by GB"},
    {"Original (signatory) members", "Original (signatory) members"},
    {"Parent appointed by GB/board due to no election candidates",
     "Parent appointed by GB/board due to no election candidates"},
    {"Persons who are appointed by the foundation body or sponsor (if applicable)",
     "Persons who are appointed by the foundation body or sponsor (if applicable)"},
}};
}  // namespace detail

/// The set behind GovernanceRole.
struct GovernanceRoleSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "GovernanceRole",
                                    .source = "GIAS governor role",
                                    .entries = detail::governance_role_entries};
};
/// What somebody is in the governance of a school or trust.
using GovernanceRole = Code<GovernanceRoleSet>;

/// The set behind AppointingBody.
struct AppointingBodySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "AppointingBody",
                                    .source = "GIAS governor appointing body",
                                    .entries = detail::appointing_body_entries};
};
/// Who appointed or elected somebody to a board.
using AppointingBody = Code<AppointingBodySet>;

}  // namespace juniper::mis
