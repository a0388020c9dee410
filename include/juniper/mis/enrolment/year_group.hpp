// Which year group a child belongs to by age.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/codes/nc_year.hpp>

#include <optional>

namespace juniper::mis::enrolment {

/// The year group of a child's cohort in the academic year that begins in that calendar year: age
/// on the 31 August before it, less four (Education Act 1996, section 8, for the start of
/// compulsory school age in Reception and Year 1). A child born on 9 March 2015 is in Year 7 in
/// 2026. N1 and N2 for ages two and three; nothing for younger children and after Year 14. A pupil
/// may be taught out of cohort: this is a suggestion, not a check.
std::optional<NcYear> cohort_year_group(Date born, int academic_year);

/// The same for the academic year, from 1 September, in which a day falls.
std::optional<NcYear> year_group_of(Date born, Date day);

/// The year group that follows: E1, E2, N1, N2, Reception, 1 to 14. Nothing after Year 14, nor for X.
std::optional<NcYear> year_group_after(NcYear year);

}  // namespace juniper::mis::enrolment
