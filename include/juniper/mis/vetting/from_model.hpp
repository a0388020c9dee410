// People and checks of the model as facts for the questions about staff checks.
#pragma once

#include <juniper/mis/codes/staff_roles.hpp>
#include <juniper/mis/people/governance_appointment.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/vetting/checks_needed.hpp>
#include <juniper/mis/vetting/engagement_at_school.hpp>
#include <juniper/mis/vetting/vetting_check.hpp>

#include <span>
#include <vector>

/// Staff checks: the single central record.
namespace juniper::mis::vetting {

/// What decides which checks a member of staff needs, from the post and its role in the workforce census.
WorkFacts work_of(Appointment const& post, StaffRole role, std::optional<rulebook::SchoolKind> school);
/// The same for somebody who works at a school without being employed by it.
WorkFacts work_of(EngagementAtSchool const& engagement, std::optional<rulebook::SchoolKind> school);
/// The same for somebody in the governance of a school or trust. A governance professional is an employee.
WorkFacts work_of(GovernanceAppointment const& office, std::optional<rulebook::SchoolKind> school);

/// The checks of one person at one school as they stand on a day. One counts as complete from the day on which its evidence was seen
/// until its last day, when its outcome is satisfactory, or disclosed something that was assessed, or says that it was made before May
/// 2007; as applied for while it is there without its evidence; as not applicable with a reason; else as missing. A certificate with
/// barred list is both checks, and the declaration of childcare disqualification is one of them.
std::vector<CheckOnRecord> checks_on_record(std::span<VettingCheck const> checks, Date day);

}  // namespace juniper::mis::vetting
