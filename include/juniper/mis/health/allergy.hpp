// An allergy of a person.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/health_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// An allergy or intolerance of a person, how severe it is and what is done.
struct Allergy {
  Id<Allergy> id{};                           ///< opaque
  Id<Person> person{};                        ///< whose
  HealthText allergen{};                      ///< to what; encrypted
  std::optional<AllergySeverity> severity{};  ///< how severe; encrypted
  std::optional<HealthText> reaction{};       ///< what happens; encrypted
  std::optional<HealthText> treatment{};      ///< what to do, and where the pen is; encrypted
  std::optional<Date> starts{};               ///< first day, if known
  std::optional<Date> ends{};                 ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(Allergy const*);

}  // namespace juniper::mis
