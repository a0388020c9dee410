// A contract or service agreement of a member of staff.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/workforce.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// On what terms somebody works for a school (school workforce census: contract or service).
/// Amounts are whole pence, hours hundredths of an hour.
struct StaffContract {
  Id<StaffContract> id{};                         ///< opaque
  Id<StaffMember> staff{};                        ///< whose
  Id<School> school{};                            ///< where
  ContractType type{};                            ///< permanent, fixed term, service agreement
  std::optional<PersonalText> post{};             ///< `Teacher of mathematics`
  std::optional<Date> arrived_on{};               ///< first day at this school under any contract
  std::optional<StaffOrigin> origin{};            ///< where they came from
  std::optional<StaffDestination> destination{};  ///< where they went
  std::optional<StaffLeavingReason> leaving_reason{};  ///< why it ended
  std::optional<std::int32_t> hours_per_week{};        ///< hundredths of an hour
  std::optional<std::int32_t> full_time_hours{};       ///< the same for the post at full time
  std::optional<std::int32_t> weeks_per_year{};        ///< hundredths of a week
  std::optional<PersonalText> pay_range{};             ///< `MPR`, with point
  std::optional<std::int64_t> base_pay{};              ///< pence a year at full time
  std::optional<bool> daily_rate{};                    ///< whether pay is a daily rate
  std::optional<bool> safeguarded_salary{};  ///< whether pay is protected after a change of post
  Date starts{};                             ///< first day
  std::optional<Date> ends{};                ///< last day; none while it runs
};

/// Its description.
EntityInfo const& describe(StaffContract const*);

}  // namespace juniper::mis
