// The description of a data in a processing activity.
#include <juniper/mis/consent/activity_category.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array activity_category_rows{
    field<&ActivityCategory::activity>(
        1, {.label = "Activity", .category = categories::accountability}),
    field<&ActivityCategory::category>(
        2, {.label = "Category", .category = categories::accountability}),
    field<&ActivityCategory::condition>(
        3, {.label = "Condition", .category = categories::accountability}),
    field<&ActivityCategory::policy_document>(
        4, {.label = "Policy document", .category = categories::accountability}),
    field<&ActivityCategory::retention>(
        5, {.label = "Retention class", .category = categories::accountability}),
    field<&ActivityCategory::optional>(
        6, {.label = "Optional", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ActivityCategory const*) {
  static constexpr EntityInfo info = entity<ActivityCategory, activity_category_rows>({
      .number = 131,
      .name = "activity_category",
      .label = "Data in a processing activity",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&ActivityCategory::activity, &ProcessingActivity::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
