// What can be wrong with enrolments and applications whose facts each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/enrolment/admission_application.hpp>
#include <juniper/mis/enrolment/attendance_mode.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/enrolment/year_group_placement.hpp>

#include <span>

namespace juniper::mis::enrolment {

/// Findings: `ends_before_it_starts` (error), `left_without_ground` (warning: a name is deleted
/// only on a ground of regulation 9 of the School Attendance (Pupil Registration) (England)
/// Regulations 2024), `ground_without_end` (warning), `ground_unknown` (error: no such paragraph),
/// `ground_not_in_force` (warning: not on the last day on roll). Places are entity and field; no
/// finding holds a value.
Findings check(Enrolment const& enrolment);

/// Findings: `started_before_birth` (error), beside those of the enrolment.
Findings check(Enrolment const& enrolment, Date born);

/// Findings: `decided_before_applied` (error), `preference_below_one` (error),
/// `decision_without_day` (warning: offered or refused, and not said when).
Findings check(AdmissionApplication const& application);

/// The year groups of one enrolment. Findings: those of each period, `spells_overlap` (warning).
Findings check_year_groups(std::span<YearGroupPlacement const> placements);

/// Findings: those of the period, `part_time_without_review` (warning: DfE, "Working together to
/// improve school attendance": a part-time timetable has an end or a day of review).
Findings check(AttendanceMode const& mode);

/// The schools that one pupil attended. Finding: `several_last_schools` (warning).
Findings check_history(std::span<SchoolAttended const> schools);

}  // namespace juniper::mis::enrolment
