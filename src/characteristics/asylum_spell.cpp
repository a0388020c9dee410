// The description of an asylum.
#include <juniper/mis/characteristics/asylum_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array asylum_spell_rows{
    field<&AsylumSpell::pupil>(1, {.label = "Pupil", .category = categories::care_register}),
    field<&AsylumSpell::status>(2, {.label = "Status", .category = categories::care}),
    field<&AsylumSpell::arrived_on>(3,
                                    {.label = "Arrived on", .category = categories::care_register}),
    field<&AsylumSpell::starts>(4, {.label = "Starts", .category = categories::care_register}),
    field<&AsylumSpell::ends>(5, {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(AsylumSpell const*) {
  static constexpr EntityInfo info = entity<AsylumSpell, asylum_spell_rows>({
      .number = 56,
      .name = "asylum_spell",
      .label = "Asylum",
      .retention = retention_classes::care_record,
      .subjects = about<&AsylumSpell::pupil, &Pupil::person>(),
      .dating = holds<&AsylumSpell::starts, &AsylumSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
