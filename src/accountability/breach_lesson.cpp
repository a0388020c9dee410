// The description of a lesson of a breach.
#include <juniper/mis/accountability/breach_lesson.hpp>
#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array breach_lesson_rows{
    field<&BreachLesson::breach>(1, {.label = "Breach", .category = categories::accountability}),
    field<&BreachLesson::action>(2, {.label = "Action", .category = categories::accountability}),
    field<&BreachLesson::owner_office>(3,
                                       {.label = "Owner", .category = categories::accountability}),
    field<&BreachLesson::due_on>(4, {.label = "Due on", .category = categories::accountability}),
    field<&BreachLesson::done_on>(5, {.label = "Done on", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(BreachLesson const*) {
  static constexpr EntityInfo info = entity<BreachLesson, breach_lesson_rows>({
      .number = 187,
      .name = "breach_lesson",
      .label = "Lesson of a breach",
      .retention = retention_classes::breach_log,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&BreachLesson::breach, &PersonalDataBreach::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
