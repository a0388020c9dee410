// Hours of early education paid for by the state.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/early_years_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A spell of funded early education and childcare: by which entitlement, and how many hours
/// (Childcare Act 2006, section 7; Childcare Act 2016, section 1; school census). Hours are
/// hundredths of an hour.
struct FundedHoursSpell {
  Id<FundedHoursSpell> id{};                       ///< opaque
  Id<Pupil> pupil{};                               ///< who
  FundedEntitlement entitlement{};                 ///< by which entitlement
  std::int32_t hours_per_week{};                   ///< funded; hundredths of an hour
  std::optional<std::int32_t> hours_at_setting{};  ///< attended in all; hundredths of an hour
  std::optional<std::int32_t> weeks_per_year{};    ///< 38, or more where hours are stretched
  std::optional<PersonalText> eligibility_code{};  ///< that the parents were given
  std::optional<Date> code_from{};                 ///< first day on which the code is valid
  std::optional<Date> code_until{};                ///< last day on which it is
  std::optional<Date> grace_until{};               ///< last day of the grace period
  Date starts{};                                   ///< first day
  std::optional<Date> ends{};                      ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(FundedHoursSpell const*);

}  // namespace juniper::mis
