// The description of a group of pupils.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/group.hpp>

namespace juniper::mis {
namespace {

constexpr std::array group_rows{
    field<&Group::school>(1, {.label = "School", .category = categories::timetable}),
    field<&Group::academic_year>(2, {.label = "Academic year", .category = categories::timetable}),
    field<&Group::name>(3, {.label = "Name", .category = categories::timetable, .indexed = true}),
    field<&Group::kind>(4, {.label = "Kind", .category = categories::timetable}),
};

}  // namespace

EntityInfo const& describe(Group const*) {
  static constexpr EntityInfo info = entity<Group, group_rows>({
      .number = 21,
      .name = "group",
      .label = "Group",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&Group::school>(),
  });
  return info;
}

}  // namespace juniper::mis
