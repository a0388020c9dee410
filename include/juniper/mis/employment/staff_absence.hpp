// A member of staff being away from work.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/workforce.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A member of staff being away, from the first day to the last (school workforce census:
/// absences). The reason may reveal health and is encrypted.
struct StaffAbsence {
  Id<StaffAbsence> id{};                    ///< opaque
  Id<StaffMember> staff{};                  ///< who
  StaffAbsenceType reason{};                ///< why; encrypted
  std::optional<std::int32_t> days_lost{};  ///< hundredths of a day
  std::optional<HealthText> note{};         ///< what was said; encrypted
  std::optional<Date> certified_until{};    ///< last day of the fit note
  Date starts{};                            ///< first day of absence
  std::optional<Date> ends{};               ///< last day of absence; none while away
};

/// Its description.
EntityInfo const& describe(StaffAbsence const*);

}  // namespace juniper::mis
