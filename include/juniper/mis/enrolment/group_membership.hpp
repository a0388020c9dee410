// A pupil being in a group.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A pupil being in a group, and when.
struct GroupMembership {
  Id<GroupMembership> id{};    ///< opaque
  Id<Group> group{};           ///< which group
  Id<Pupil> pupil{};           ///< who is in it
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while in it
};

/// Its description.
EntityInfo const& describe(GroupMembership const*);

}  // namespace juniper::mis
