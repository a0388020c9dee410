// Admitting pupils, taking them off roll, and finding the pupils of a group.
#pragma once

#include <juniper/mis/codes/nc_year.hpp>
#include <juniper/mis/codes/people_codes.hpp>
#include <juniper/mis/codes/ethnicity.hpp>
#include <juniper/mis/codes/uln.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/enrolment/enrolment.hpp>
#include <juniper/mis/people/new_person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Admission, roll, leaving, groups.
namespace juniper::mis::enrolment {

/// A child comes onto the roll of the desk's school.
struct Admission {
  NewOrKnown person{};                   ///< a new person, or one who is there already (a former pupil, a sibling's contact)
  std::optional<Upn> upn{};                      ///< none until it is known
  Date starts{};                                 ///< first day on roll
  std::optional<Uln> uln{};                      ///< from 14 on
  std::optional<NcYear> year_group{};            ///< none: by date of birth and first day
  std::optional<Ethnicity> ethnicity{};          ///< as declared by a parent
  std::optional<EnrolmentStatus> status{};       ///< none: C, current and single
  std::optional<PersonalText> admission_number{}; ///< the school's own
};

/// Admits a pupil: person, pupil and enrolment in one unit of work. Two pupils with one UPN are let in: see upns_to_resolve().
/// \return refused; invalid when there is no date of birth, the desk is not at a school, or the pupil is on roll there already.
Result<Id<Pupil>> admit(Desk& desk, Admission const& admission, CommandOptions const& options = {});

/// A pupil leaves the roll of the desk's school.
struct Leaving {
  Id<Pupil> pupil{};                          ///< who
  Date last_day{};                            ///< last day on roll
  std::optional<PersonalText> ground{};       ///< paragraph of SI 2024/208 regulation 9(1), as `9(1)(a)`
  std::optional<PersonalText> destination{};  ///< where to, when it is known
  std::optional<LaEstab> destination_school{};///< the same as a DfE number, when it is a school
};

/// Closes the pupil's open enrolment at the desk's school. \return not_found when there is none; invalid when the last day lies
/// before the first, or the ground is none of the regulation's in force on that day; refused.
Result<Id<Enrolment>> leave(Desk& desk, Leaving const& leaving, CommandOptions const& options = {});

/// The pupils who are in a group of the desk's school today, by the group's name ("7B"): those that the desk may see.
/// \return refused when groups or memberships may not be seen; not_found when there is no such group.
Result<std::vector<Seen<Pupil>>> pupils_in_group(Desk& desk, std::string_view group, CallOptions const& options = {});

/// UPNs that more than one pupil bears, among the pupils this desk may see: a finding each, with the pupils' ids as place.
Result<Findings> upns_to_resolve(Desk& desk, CallOptions const& options = {});

}  // namespace juniper::mis::enrolment
