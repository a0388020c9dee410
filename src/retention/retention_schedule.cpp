// The description of a retention schedule.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/retention_schedule.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array retention_schedule_rows{
    field<&RetentionSchedule::organisation>(
        1, {.label = "Organisation", .category = categories::retention_schedule}),
    field<&RetentionSchedule::name>(2,
                                    {.label = "Name", .category = categories::retention_schedule}),
    field<&RetentionSchedule::version_number>(
        3, {.label = "Version number", .category = categories::retention_schedule}),
    field<&RetentionSchedule::supersedes>(
        4, {.label = "Supersedes", .category = categories::retention_schedule}),
    field<&RetentionSchedule::adopted_by>(
        5, {.label = "Adopted by", .category = categories::retention_schedule}),
    field<&RetentionSchedule::adopted_on>(
        6, {.label = "Adopted on", .category = categories::retention_schedule}),
    field<&RetentionSchedule::starts>(
        7, {.label = "Starts", .category = categories::retention_schedule}),
    field<&RetentionSchedule::ends>(8,
                                    {.label = "Ends", .category = categories::retention_schedule}),
};

}  // namespace

EntityInfo const& describe(RetentionSchedule const*) {
  static constexpr EntityInfo info = entity<RetentionSchedule, retention_schedule_rows>({
      .number = 160,
      .name = "retention_schedule",
      .label = "Retention schedule",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&RetentionSchedule::starts, &RetentionSchedule::ends>(),
      .organisation = belongs_to<&RetentionSchedule::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::retention
