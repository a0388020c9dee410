// The description of a looked-after spell.
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array looked_after_spell_rows{
    field<&LookedAfterSpell::pupil>(1, {.label = "Pupil", .category = categories::care_register}),
    field<&LookedAfterSpell::care_authority>(
        2, {.label = "Care authority", .category = categories::care_register}),
    field<&LookedAfterSpell::social_worker>(
        3, {.label = "Social worker", .category = categories::care_register}),
    field<&LookedAfterSpell::status>(
        4, {.label = "Status", .category = categories::care, .cbds = "100038"}),
    field<&LookedAfterSpell::placement>(5, {.label = "Placement", .category = categories::care}),
    field<&LookedAfterSpell::delegated_authority>(
        6, {.label = "Delegated authority", .category = categories::care}),
    field<&LookedAfterSpell::starts>(7, {.label = "Starts", .category = categories::care_register}),
    field<&LookedAfterSpell::ends>(8, {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(LookedAfterSpell const*) {
  static constexpr EntityInfo info = entity<LookedAfterSpell, looked_after_spell_rows>({
      .number = 63,
      .name = "looked_after_spell",
      .label = "Looked-after spell",
      .retention = retention_classes::care_record,
      .subjects = about<&LookedAfterSpell::pupil, &Pupil::person>() |
                  mentions<&LookedAfterSpell::social_worker>(),
      .dating = holds<&LookedAfterSpell::starts, &LookedAfterSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
