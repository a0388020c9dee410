// A year for which a setting receives the disability access fund.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A year for which the setting receives the disability access fund for a child (school census).
/// That there is one tells of a disability, so it is filed with the existence of records of health.
struct DisabilityAccessSpell {
  Id<DisabilityAccessSpell> id{};           ///< opaque
  Id<Pupil> pupil{};                        ///< for whom
  Date starts{};                            ///< first day
  std::optional<Date> ends{};               ///< last day; none while it holds
  std::optional<HealthText> adjustments{};  ///< what it is spent on; encrypted
};

/// Its description.
EntityInfo const& describe(DisabilityAccessSpell const*);

}  // namespace juniper::mis
