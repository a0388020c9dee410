// The description of a kinship care.
#include <juniper/mis/characteristics/kinship_care_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array kinship_care_spell_rows{
    field<&KinshipCareSpell::pupil>(1, {.label = "Pupil", .category = categories::care_register}),
    field<&KinshipCareSpell::arrangement>(2,
                                          {.label = "Arrangement", .category = categories::care}),
    field<&KinshipCareSpell::starts>(3, {.label = "Starts", .category = categories::care_register}),
    field<&KinshipCareSpell::ends>(4, {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(KinshipCareSpell const*) {
  static constexpr EntityInfo info = entity<KinshipCareSpell, kinship_care_spell_rows>({
      .number = 65,
      .name = "kinship_care_spell",
      .label = "Kinship care",
      .retention = retention_classes::care_record,
      .subjects = about<&KinshipCareSpell::pupil, &Pupil::person>(),
      .dating = holds<&KinshipCareSpell::starts, &KinshipCareSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
