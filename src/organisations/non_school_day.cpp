// The description of a day without school.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/non_school_day.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>

namespace juniper::mis {
namespace {

constexpr std::array non_school_day_rows{
    field<&NonSchoolDay::calendar>(1,
                                   {.label = "Calendar", .category = categories::school_calendar}),
    field<&NonSchoolDay::day>(2, {.label = "Day", .category = categories::school_calendar}),
    field<&NonSchoolDay::kind>(3, {.label = "Kind", .category = categories::school_calendar}),
    field<&NonSchoolDay::half>(4, {.label = "Half", .category = categories::school_calendar}),
    field<&NonSchoolDay::site>(5, {.label = "Site", .category = categories::school_calendar}),
    field<&NonSchoolDay::announced_on>(
        6, {.label = "Announced on", .category = categories::school_calendar}),
    field<&NonSchoolDay::reason>(7, {.label = "Reason", .category = categories::school_calendar}),
};

}  // namespace

EntityInfo const& describe(NonSchoolDay const*) {
  static constexpr EntityInfo info = entity<NonSchoolDay, non_school_day_rows>({
      .number = 7,
      .name = "non_school_day",
      .label = "Day without school",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&NonSchoolDay::day, &NonSchoolDay::day>(),
      .organisation = belongs_to<&NonSchoolDay::calendar, &SchoolCalendar::school>(),
  });
  return info;
}

}  // namespace juniper::mis
