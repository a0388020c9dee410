// Somebody who works at a school without being employed by it.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/engagement_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A spell of work at a school of somebody who is not employed by it: supplied by an agency, a
/// contractor, a volunteer, a trainee. Which checks are made depends on it (School Staffing
/// (England) Regulations 2009, regulation 18; Independent School Standards 2014, paragraph 19;
/// Keeping children safe in education, Part three).
struct EngagementAtSchool {
  Id<EngagementAtSchool> id{};           ///< opaque
  Id<Person> person{};                   ///< who
  Id<School> school{};                   ///< where
  EngagementCapacity capacity{};         ///< as what
  std::optional<PersonalText> work{};    ///< what they do
  std::optional<Id<Agency>> supplier{};  ///< who supplies them
  bool regulated_activity{};  ///< whether it is regulated activity (Safeguarding Vulnerable Groups
                              ///< Act 2006, Schedule 4)
  bool supervised{};          ///< whether somebody supervises them
  std::optional<Date> confirmed_on{};  ///< day of the supplier's written confirmation of its checks
  std::optional<Date> identity_seen_on{};  ///< day on which the school checked who they are
  std::optional<Id<StaffMember>> identity_seen_by{};  ///< who checked it
  Date starts{};                                      ///< first day
  std::optional<Date> ends{};                         ///< last day; none while it lasts
};

/// Its description.
EntityInfo const& describe(EngagementAtSchool const*);

}  // namespace juniper::mis
