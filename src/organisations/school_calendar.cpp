// The description of a school calendar.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/school_calendar.hpp>

namespace juniper::mis {
namespace {

constexpr std::array school_calendar_rows{
    field<&SchoolCalendar::school>(1, {.label = "School", .category = categories::school_calendar}),
    field<&SchoolCalendar::academic_year>(
        2, {.label = "Academic year", .category = categories::school_calendar}),
    field<&SchoolCalendar::group>(3, {.label = "Group", .category = categories::school_calendar}),
    field<&SchoolCalendar::version_number>(
        4, {.label = "Version number", .category = categories::school_calendar}),
    field<&SchoolCalendar::supersedes>(
        5, {.label = "Supersedes", .category = categories::school_calendar}),
    field<&SchoolCalendar::adopted_by>(
        6, {.label = "Adopted by", .category = categories::school_calendar}),
    field<&SchoolCalendar::reason>(7, {.label = "Reason", .category = categories::school_calendar}),
    field<&SchoolCalendar::starts>(8, {.label = "Starts", .category = categories::school_calendar}),
    field<&SchoolCalendar::ends>(9, {.label = "Ends", .category = categories::school_calendar}),
};

}  // namespace

EntityInfo const& describe(SchoolCalendar const*) {
  static constexpr EntityInfo info = entity<SchoolCalendar, school_calendar_rows>({
      .number = 5,
      .name = "school_calendar",
      .label = "School calendar",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&SchoolCalendar::starts, &SchoolCalendar::ends>(),
      .organisation = belongs_to<&SchoolCalendar::school>(),
  });
  return info;
}

}  // namespace juniper::mis
