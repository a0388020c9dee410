// The description of a year of the disability access fund.
#include <juniper/mis/characteristics/disability_access_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array disability_access_spell_rows{
    field<&DisabilityAccessSpell::pupil>(
        1, {.label = "Pupil", .category = categories::health_register}),
    field<&DisabilityAccessSpell::starts>(
        2, {.label = "Starts", .category = categories::health_register}),
    field<&DisabilityAccessSpell::ends>(3,
                                        {.label = "Ends", .category = categories::health_register}),
    field<&DisabilityAccessSpell::adjustments>(
        4, {.label = "Adjustments", .category = categories::health}),
};

}  // namespace

EntityInfo const& describe(DisabilityAccessSpell const*) {
  static constexpr EntityInfo info = entity<DisabilityAccessSpell, disability_access_spell_rows>({
      .number = 69,
      .name = "disability_access_spell",
      .label = "Disability access fund",
      .retention = retention_classes::health_record,
      .subjects = about<&DisabilityAccessSpell::pupil, &Pupil::person>(),
      .dating = holds<&DisabilityAccessSpell::starts, &DisabilityAccessSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
