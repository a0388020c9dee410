// The description of a free school meals.
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array free_school_meal_spell_rows{
    field<&FreeSchoolMealSpell::pupil>(1, {.label = "Pupil", .category = categories::free_meals}),
    field<&FreeSchoolMealSpell::category>(
        2, {.label = "Category", .category = categories::free_meals}),
    field<&FreeSchoolMealSpell::country>(
        3, {.label = "Country", .category = categories::free_meals, .cbds = "200634"}),
    field<&FreeSchoolMealSpell::reviewed_on>(
        4, {.label = "Reviewed on", .category = categories::free_meals}),
    field<&FreeSchoolMealSpell::starts>(
        5, {.label = "Starts", .category = categories::free_meals, .cbds = "100484"}),
    field<&FreeSchoolMealSpell::ends>(
        6, {.label = "Ends", .category = categories::free_meals, .cbds = "100485"}),
};

}  // namespace

EntityInfo const& describe(FreeSchoolMealSpell const*) {
  static constexpr EntityInfo info = entity<FreeSchoolMealSpell, free_school_meal_spell_rows>({
      .number = 57,
      .name = "free_school_meal_spell",
      .label = "Free school meals",
      .retention = retention_classes::free_meals,
      .subjects = about<&FreeSchoolMealSpell::pupil, &Pupil::person>(),
      .dating = holds<&FreeSchoolMealSpell::starts, &FreeSchoolMealSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
