// The description of a child-protection plan.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/child_protection_plan.hpp>

namespace juniper::mis {
namespace {

constexpr std::array child_protection_plan_rows{
    field<&ChildProtectionPlan::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::child>(
        2, {.label = "Child", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::category>(
        3, {.label = "Category", .category = categories::safeguarding}),
    field<&ChildProtectionPlan::authority>(
        4, {.label = "Local authority", .category = categories::safeguarding}),
    field<&ChildProtectionPlan::social_worker>(
        5, {.label = "Social worker", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::conference_on>(
        6, {.label = "Conference on", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::review_by>(
        7, {.label = "Review by", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::summary>(
        8, {.label = "Summary", .category = categories::safeguarding}),
    field<&ChildProtectionPlan::starts>(
        9, {.label = "Starts", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::ends>(
        10, {.label = "Ends", .category = categories::safeguarding_register}),
    field<&ChildProtectionPlan::why_ended>(
        11, {.label = "Why it ended", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(ChildProtectionPlan const*) {
  static constexpr EntityInfo info = entity<ChildProtectionPlan, child_protection_plan_rows>({
      .number = 157,
      .name = "child_protection_plan",
      .label = "Child-protection plan",
      .retention = retention_classes::safeguarding_file,
      .subjects =
          about<&ChildProtectionPlan::child>() | mentions<&ChildProtectionPlan::social_worker>(),
      .dating = holds<&ChildProtectionPlan::starts, &ChildProtectionPlan::ends>(),
      .organisation = belongs_to<&ChildProtectionPlan::school>(),
  });
  return info;
}

}  // namespace juniper::mis
