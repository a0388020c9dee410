// Whom to call when something happens to a member of staff.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/employment_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// Whom to call when something happens to a member of staff, in which order.
struct NextOfKin {
  Id<NextOfKin> id{};                           ///< opaque
  Id<StaffMember> staff{};                      ///< whose
  Id<Person> kin{};                             ///< who
  KinRelationship relationship{};               ///< what they are to the member of staff
  std::optional<std::int32_t> contact_order{};  ///< 1 is called first
  Date starts{};                                ///< first day
  std::optional<Date> ends{};                   ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(NextOfKin const*);

}  // namespace juniper::mis
