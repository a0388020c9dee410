// The description of a place in an SEN unit.
#include <juniper/mis/characteristics/sen_placement_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array sen_placement_spell_rows{
    field<&SenPlacementSpell::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&SenPlacementSpell::placement>(2, {.label = "Placement", .category = categories::sen}),
    field<&SenPlacementSpell::starts>(3, {.label = "Starts", .category = categories::sen_register}),
    field<&SenPlacementSpell::ends>(4, {.label = "Ends", .category = categories::sen_register}),
};

}  // namespace

EntityInfo const& describe(SenPlacementSpell const*) {
  static constexpr EntityInfo info = entity<SenPlacementSpell, sen_placement_spell_rows>({
      .number = 83,
      .name = "sen_placement_spell",
      .label = "SEN unit or resourced provision",
      .retention = retention_classes::sen_file,
      .subjects = about<&SenPlacementSpell::pupil, &Pupil::person>(),
      .dating = holds<&SenPlacementSpell::starts, &SenPlacementSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
