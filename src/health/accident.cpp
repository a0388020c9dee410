// The description of an accident.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/accident.hpp>

namespace juniper::mis {
namespace {

constexpr std::array accident_rows{
    field<&Accident::person>(1, {.label = "Person", .category = categories::health_register}),
    field<&Accident::school>(2, {.label = "School", .category = categories::health_register}),
    field<&Accident::happened_at>(
        3, {.label = "Happened at", .category = categories::health_register}),
    field<&Accident::recorded_at>(
        4, {.label = "Recorded at", .category = categories::health_register}),
    field<&Accident::recorded_by>(
        5, {.label = "Recorded by", .category = categories::health_register}),
    field<&Accident::place>(6, {.label = "Place", .category = categories::health}),
    field<&Accident::account>(7, {.label = "Account", .category = categories::health}),
    field<&Accident::injury>(8, {.label = "Injury", .category = categories::health}),
    field<&Accident::treatment>(9, {.label = "Treatment", .category = categories::health}),
    field<&Accident::sent_to_hospital>(
        10, {.label = "Sent to hospital", .category = categories::health_register}),
    field<&Accident::parents_told_at>(
        11, {.label = "Parents told at", .category = categories::health_register}),
    field<&Accident::reported_on>(
        12, {.label = "Reported on", .category = categories::health_register}),
    field<&Accident::report_reference>(
        13, {.label = "Report reference", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(Accident const*) {
  static constexpr EntityInfo info = entity<Accident, accident_rows>({
      .number = 79,
      .name = "accident",
      .label = "Accident",
      .retention = retention_classes::accident_record,
      .subjects =
          about<&Accident::person>() | author<&Accident::recorded_by, &StaffMember::person>(),
      .dating = happened<&Accident::happened_at>(),
      .organisation = belongs_to<&Accident::school>(),
  });
  return info;
}

}  // namespace juniper::mis
