// Who leads safeguarding at a school or stands in, and when they were trained.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// The designated safeguarding lead and deputies, and when each covers (Keeping children safe in
/// education, Part two: lead responsibility is not delegated).
struct SafeguardingLead {
  Id<SafeguardingLead> id{};         ///< opaque
  Id<School> school{};               ///< at which school
  Id<StaffMember> staff{};           ///< who
  bool deputy{};                     ///< whether they stand in
  std::optional<Date> trained_on{};  ///< last full training; due every two years
  std::optional<Date> updated_on{};  ///< last update; due every year
  Date starts{};                     ///< first day
  std::optional<Date> ends{};        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(SafeguardingLead const*);

}  // namespace juniper::mis
