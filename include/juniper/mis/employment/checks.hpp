// What can be wrong with facts about employment that each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/employment/next_of_kin.hpp>
#include <juniper/mis/employment/staff_absence.hpp>
#include <juniper/mis/employment/staff_contract.hpp>

#include <span>

/// Contracts, roles, pay, qualifications and absence of staff.
namespace juniper::mis::employment {

/// Findings: those of the period, `hours_beyond_full_time` (error), `negative_pay` (error),
/// `left_without_end` (warning: a reason or destination and no last day).
Findings check(StaffContract const& contract);

/// Findings: those of the period, `negative_days` (error), `more_days_than_passed` (error: more
/// working days lost than days in the absence).
Findings check(StaffAbsence const& absence);

/// The absences of one member of staff. Findings: those of each, `spells_overlap` (warning).
Findings check_absences(std::span<StaffAbsence const> absences);

/// Findings: those of the period, `contact_order_below_one` (error).
Findings check(NextOfKin const& kin);

}  // namespace juniper::mis::employment
