// A spell during which a child has a child-protection plan.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/protection_plan_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// A spell on a child-protection plan, as the conference decided (Children Act 1989, section 47;
/// Working together to safeguard children).
struct ChildProtectionPlan {
  Id<ChildProtectionPlan> id{};                 ///< opaque
  Id<School> school{};                          ///< who keeps the record
  Id<Person> child{};                           ///< who
  ProtectionPlanCategory category{};            ///< of abuse or neglect; encrypted
  std::optional<SafeguardingText> authority{};  ///< that holds the plan; encrypted
  std::optional<Id<Person>> social_worker{};    ///< lead social worker
  std::optional<Date> conference_on{};          ///< day of the initial conference
  std::optional<Date> review_by{};              ///< next review conference
  std::optional<SafeguardingText> summary{};    ///< what the school has to do; encrypted
  Date starts{};                                ///< first day
  std::optional<Date> ends{};                   ///< last day; none while it holds
  std::optional<SafeguardingText> why_ended{};  ///< encrypted
};

/// Its description.
EntityInfo const& describe(ChildProtectionPlan const*);

}  // namespace juniper::mis
