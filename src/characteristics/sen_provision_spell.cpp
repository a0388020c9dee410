// The description of a sEN provision.
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array sen_provision_spell_rows{
    field<&SenProvisionSpell::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&SenProvisionSpell::provision>(
        2, {.label = "Provision", .category = categories::sen, .cbds = "100472"}),
    field<&SenProvisionSpell::note>(3, {.label = "Note", .category = categories::sen}),
    field<&SenProvisionSpell::starts>(4, {.label = "Starts", .category = categories::sen_register}),
    field<&SenProvisionSpell::ends>(5, {.label = "Ends", .category = categories::sen_register}),
};

}  // namespace

EntityInfo const& describe(SenProvisionSpell const*) {
  static constexpr EntityInfo info = entity<SenProvisionSpell, sen_provision_spell_rows>({
      .number = 59,
      .name = "sen_provision_spell",
      .label = "SEN provision",
      .retention = retention_classes::sen_file,
      .subjects = about<&SenProvisionSpell::pupil, &Pupil::person>(),
      .dating = holds<&SenProvisionSpell::starts, &SenProvisionSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
