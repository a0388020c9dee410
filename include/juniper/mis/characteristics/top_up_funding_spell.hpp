// High-needs top-up funding of a pupil.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A spell for which an authority pays high-needs top-up funding (school census).
struct TopUpFundingSpell {
  Id<TopUpFundingSpell> id{};                   ///< opaque
  Id<Pupil> pupil{};                            ///< for whom
  std::optional<PersonalText> authority{};      ///< three digits of the authority that pays
  std::optional<std::int32_t> annual_amount{};  ///< whole pounds a year
  Date starts{};                                ///< first day
  std::optional<Date> ends{};                   ///< last day; none while it is paid
};

/// Its description.
EntityInfo const& describe(TopUpFundingSpell const*);

}  // namespace juniper::mis
