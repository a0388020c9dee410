// A member of staff teaching or leading a group.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A member of staff teaching a class, or leading a registration or year group, and when.
struct TeachingAssignment {
  Id<TeachingAssignment> id{};  ///< opaque
  Id<Group> group{};            ///< which group
  Id<StaffMember> staff{};      ///< who teaches or leads it
  Date starts{};                ///< first day
  std::optional<Date> ends{};   ///< last day; none while they do
};

/// Its description.
EntityInfo const& describe(TeachingAssignment const*);

}  // namespace juniper::mis
