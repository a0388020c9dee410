// What can be wrong with an enrolment whose facts each look right by themselves.
#pragma once

#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>

namespace juniper::mis::enrolment {

/// Findings: `ends_before_it_starts` (error), `left_without_ground` (warning: a name is deleted
/// only on a ground of regulation 9 of the School Attendance (Pupil Registration) (England)
/// Regulations 2024), `ground_without_end` (warning). Places are entity and field; no finding holds
/// a value.
Findings check(Enrolment const& enrolment);

/// Findings: `started_before_birth` (error), beside those of the enrolment.
Findings check(Enrolment const& enrolment, Date born);

}  // namespace juniper::mis::enrolment
