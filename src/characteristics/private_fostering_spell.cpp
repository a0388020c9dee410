// The description of a private fostering.
#include <juniper/mis/characteristics/private_fostering_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array private_fostering_spell_rows{
    field<&PrivateFosteringSpell::pupil>(1,
                                         {.label = "Pupil", .category = categories::care_register}),
    field<&PrivateFosteringSpell::carer>(2,
                                         {.label = "Carer", .category = categories::care_register}),
    field<&PrivateFosteringSpell::authority_told_on>(
        3, {.label = "Local authority told on", .category = categories::care_register}),
    field<&PrivateFosteringSpell::note>(4, {.label = "Note", .category = categories::care}),
    field<&PrivateFosteringSpell::starts>(
        5, {.label = "Starts", .category = categories::care_register}),
    field<&PrivateFosteringSpell::ends>(6,
                                        {.label = "Ends", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(PrivateFosteringSpell const*) {
  static constexpr EntityInfo info = entity<PrivateFosteringSpell, private_fostering_spell_rows>({
      .number = 66,
      .name = "private_fostering_spell",
      .label = "Private fostering",
      .retention = retention_classes::care_record,
      .subjects = about<&PrivateFosteringSpell::pupil, &Pupil::person>() |
                  mentions<&PrivateFosteringSpell::carer>(),
      .dating = holds<&PrivateFosteringSpell::starts, &PrivateFosteringSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
