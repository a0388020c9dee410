// Moving a school's pupils up into the next academic year.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/organisations/academic_year.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/pupil.hpp>

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

/// Moves every pupil on the roll of the desk's school on the first day of that year into the next year group (Year 14, X and pupils
/// without one stay as they are), and the members of groups into those that follow them: memberships end the day before, and new ones
/// start on the day. One transaction and one event. Running it twice moves twice: give an idempotency key. \return not_found when there
/// is no such year; invalid when the year, or a group's, is not the desk's school's, or a group that follows has members already;
/// refused.
Result<Id<AcademicYear>> roll_over(Desk& desk, RollOver const& roll_over, CommandOptions const& options = {});

}  // namespace juniper::mis::enrolment
