// The description of a police notification.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/police_notification.hpp>

namespace juniper::mis {
namespace {

constexpr std::array police_notification_rows{
    field<&PoliceNotification::school>(
        1, {.label = "School", .category = categories::safeguarding_register}),
    field<&PoliceNotification::child>(
        2, {.label = "Child", .category = categories::safeguarding_register}),
    field<&PoliceNotification::received_at>(
        3, {.label = "Received at", .category = categories::safeguarding_register}),
    field<&PoliceNotification::incident_at>(
        4, {.label = "Incident at", .category = categories::safeguarding_register}),
    field<&PoliceNotification::police_reference>(
        5, {.label = "Police reference", .category = categories::safeguarding}),
    field<&PoliceNotification::present>(6,
                                        {.label = "Present", .category = categories::safeguarding}),
    field<&PoliceNotification::circumstances>(
        7, {.label = "Circumstances", .category = categories::safeguarding}),
    field<&PoliceNotification::voice_of_child>(
        8, {.label = "Voice of the child", .category = categories::safeguarding}),
    field<&PoliceNotification::seen_by_lead_at>(
        9, {.label = "Seen at", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(PoliceNotification const*) {
  static constexpr EntityInfo info = entity<PoliceNotification, police_notification_rows>({
      .number = 152,
      .name = "police_notification",
      .label = "Police notification",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&PoliceNotification::child>(),
      .dating = happened<&PoliceNotification::received_at>(),
      .organisation = belongs_to<&PoliceNotification::school>(),
  });
  return info;
}

}  // namespace juniper::mis
