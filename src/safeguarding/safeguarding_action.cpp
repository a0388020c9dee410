// The description of an action on a concern.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>
#include <juniper/mis/safeguarding/safeguarding_action.hpp>

namespace juniper::mis {
namespace {

constexpr std::array safeguarding_action_rows{
    field<&SafeguardingAction::participation>(
        1, {.label = "Part", .category = categories::safeguarding_register}),
    field<&SafeguardingAction::author>(
        2, {.label = "Decided by", .category = categories::safeguarding_register}),
    field<&SafeguardingAction::decided_at>(
        3, {.label = "Decided at", .category = categories::safeguarding_register}),
    field<&SafeguardingAction::kind>(4, {.label = "Kind", .category = categories::safeguarding}),
    field<&SafeguardingAction::text>(5, {.label = "Action", .category = categories::safeguarding}),
    field<&SafeguardingAction::reasons>(6,
                                        {.label = "Reasons", .category = categories::safeguarding}),
    field<&SafeguardingAction::due_on>(
        7, {.label = "Due on", .category = categories::safeguarding_register}),
    field<&SafeguardingAction::done_on>(
        8, {.label = "Done on", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(SafeguardingAction const*) {
  static constexpr EntityInfo info = entity<SafeguardingAction, safeguarding_action_rows>({
      .number = 45,
      .name = "safeguarding_action",
      .label = "Action on a concern",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&SafeguardingAction::participation, &ConcernParticipation::person>() |
                  author<&SafeguardingAction::author, &StaffMember::person>(),
      .dating = happened<&SafeguardingAction::decided_at>(),
      .organisation = belongs_to<&SafeguardingAction::participation, &ConcernParticipation::concern,
                                 &Concern::school>(),
  });
  return info;
}

}  // namespace juniper::mis
