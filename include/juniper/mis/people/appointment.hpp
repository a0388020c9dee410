// A post that a member of staff holds at a school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A post that a member of staff holds at one school, and when. Somebody may hold several, at
/// several schools.
struct Appointment {
  Id<Appointment> id{};        ///< opaque
  Id<StaffMember> staff{};     ///< who holds it
  Id<School> school{};         ///< where
  PersonalText post{};         ///< `Teacher of mathematics`
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while they hold it
};

/// Its description.
EntityInfo const& describe(Appointment const*);

}  // namespace juniper::mis
