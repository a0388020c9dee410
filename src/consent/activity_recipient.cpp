// The description of a recipient in a processing activity.
#include <juniper/mis/consent/activity_recipient.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array activity_recipient_rows{
    field<&ActivityRecipient::activity>(
        1, {.label = "Activity", .category = categories::accountability}),
    field<&ActivityRecipient::name>(2, {.label = "Name", .category = categories::accountability}),
    field<&ActivityRecipient::kind>(3, {.label = "Kind", .category = categories::accountability}),
    field<&ActivityRecipient::role>(4, {.label = "Role", .category = categories::accountability}),
    field<&ActivityRecipient::country>(
        5, {.label = "Country", .category = categories::accountability}),
    field<&ActivityRecipient::transfer>(
        6, {.label = "Transfer mechanism", .category = categories::accountability}),
    field<&ActivityRecipient::reviewed_on>(
        7, {.label = "Reviewed on", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ActivityRecipient const*) {
  static constexpr EntityInfo info = entity<ActivityRecipient, activity_recipient_rows>({
      .number = 132,
      .name = "activity_recipient",
      .label = "Recipient in a processing activity",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&ActivityRecipient::activity, &ProcessingActivity::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
