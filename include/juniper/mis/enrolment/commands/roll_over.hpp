// Moving a school's pupils up into the next academic year.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstddef>
#include <vector>

namespace juniper::mis::enrolment {

/// Whoever is in one group at the end of a year goes into another at the beginning of the next.
struct GroupSuccession {
  Id<Group> from{};  ///< a group of the year that ends
  Id<Group> to{};    ///< a group of the year that begins
};

/// A school's pupils go up: what they were stays known, and what they are in is dated.
struct RollOver {
  Id<AcademicYear> into{};                  ///< the year that begins
  std::vector<GroupSuccession> groups{};    ///< which groups follow which; memberships of others are left as they are
  std::vector<Id<Pupil>> staying{};         ///< repeat their year: in a group that follows as named, with the year group they have
};

/// What a roll-over did, pupil by pupil. All zero when it had been done before under the same idempotency key: nothing ran.
struct RolledOver {
  Id<AcademicYear> into{};           ///< the year that begins
  std::size_t moved_up = 0;          ///< placed in the year group after theirs
  std::size_t repeating = 0;         ///< placed in the year group they were in
  std::size_t placed_already = 0;    ///< left alone: placed in that year already, by an earlier run or by hand
  std::size_t without_next = 0;      ///< left alone: in Year 14, in X, or in no year group
  std::size_t joined_groups = 0;     ///< memberships begun
};

/// Places every pupil who is on the roll of the desk's school on the last day before that year and on its first in the next year group,
/// by a YearGroupPlacement from that day on, and in Pupil::year_group. A pupil taught out of cohort stays so: both the year taught in and
/// the cohort go up; the cohort of one who repeats goes up alone. The placement before ends the day before. Who has a placement that
/// begins in that year is not moved, so a second run moves only those who were added since. Members of groups go into those that follow
/// them: memberships end the day before, and new ones start on the day, but for pupils who have been in that group already. Who came with
/// the year is where they came to. One transaction and one event. \return not_found when there is no such year; invalid when the year, or
/// a group's, is not the desk's school's; refused.
Result<RolledOver> roll_over(Desk& desk, RollOver const& roll_over, CommandOptions const& options = {});

}  // namespace juniper::mis::enrolment
