// A suspension or a permanent exclusion.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/exclusions.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A suspension, a lunchtime suspension or a permanent exclusion (Education Act 2002, section 51A;
/// School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012). Its reasons are
/// rows of their own.
struct Exclusion {
  Id<Exclusion> id{};                           ///< opaque
  Id<Pupil> pupil{};                            ///< who
  Id<School> school{};                          ///< by which school
  ExclusionCategory category{};                 ///< for a time, at lunch or for good
  Date starts{};                                ///< first day
  std::optional<Date> ends{};                   ///< last day; none of a permanent exclusion
  std::optional<std::int32_t> sessions_lost{};  ///< half-days lost
  std::optional<Date> decided_on{};             ///< by the head teacher
  std::optional<Id<StaffMember>> decided_by{};  ///< the head teacher
  std::optional<Date> parents_told_on{};        ///< in writing
  std::optional<Date>
      provision_from{};  ///< first day of other full-time education: the sixth school day
  std::optional<OffenceText> circumstances{};  ///< what happened; encrypted
  std::optional<Date> cancelled_on{};  ///< by the head teacher, before the governing board met
};

/// Its description.
EntityInfo const& describe(Exclusion const*);

}  // namespace juniper::mis
