// What a person does not eat.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/health_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// What a person does not eat, for whatever reason. A category of its own, so that a kitchen may
/// see it and nothing else of health.
struct DietaryRequirement {
  Id<DietaryRequirement> id{};       ///< opaque
  Id<Person> person{};               ///< whose
  DietaryNeed need{};                ///< which; encrypted
  std::optional<HealthText> note{};  ///< what the kitchen has to know; encrypted
  Date starts{};                     ///< first day
  std::optional<Date> ends{};        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(DietaryRequirement const*);

}  // namespace juniper::mis
