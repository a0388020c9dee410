// A status of a member of staff in the profession, or training that lapses.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/employment_codes.hpp>
#include <juniper/mis/codes/workforce.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// Qualified teacher status and the like, and training that has to be renewed: `ends` is the last
/// day on which it counts.
struct ProfessionalStatus {
  Id<ProfessionalStatus> id{};      ///< opaque
  Id<StaffMember> staff{};          ///< whose
  ProfessionalStatusKind kind{};    ///< which
  std::optional<QtsRoute> route{};  ///< towards qualified teacher status
  std::optional<Date> starts{};     ///< day of the award, if known
  std::optional<Date> ends{};       ///< last day on which it counts; none when it does not lapse
};

/// Its description.
EntityInfo const& describe(ProfessionalStatus const*);

}  // namespace juniper::mis
