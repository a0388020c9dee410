// Who works at a desk, as a member of staff: the author of what is written there.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis::people {

/// The person behind the desk's account as a member of staff; none when they are none, or the desk
/// may not see it.
std::optional<Id<StaffMember>> acting_staff_member(Desk& desk);

}  // namespace juniper::mis::people
