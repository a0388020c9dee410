// A medical condition of a person, and what to do.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A medical condition of a person that the school has to know of (Children and Families Act 2014,
/// section 100).
struct MedicalCondition {
  Id<MedicalCondition> id{};           ///< opaque
  Id<Person> person{};                 ///< whose
  HealthText condition{};              ///< what it is; encrypted
  std::optional<HealthText> signs{};   ///< how an attack begins; encrypted
  std::optional<HealthText> action{};  ///< what to do then; encrypted
  std::optional<PersonalText>
      care_plan_reference{};  ///< where the individual healthcare plan is kept, in the host's words
  std::optional<Date> review_by{};  ///< day by which it is looked at again
  std::optional<Date> starts{};     ///< first day, if known
  std::optional<Date> ends{};       ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(MedicalCondition const*);

}  // namespace juniper::mis
