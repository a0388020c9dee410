// The description of a pupil premium.
#include <juniper/mis/characteristics/pupil_premium_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array pupil_premium_spell_rows{
    field<&PupilPremiumSpell::pupil>(
        1, {.label = "Pupil", .category = categories::pupil_premium_register}),
    field<&PupilPremiumSpell::reason>(2,
                                      {.label = "Reason", .category = categories::pupil_premium}),
    field<&PupilPremiumSpell::starts>(
        3, {.label = "Starts", .category = categories::pupil_premium_register}),
    field<&PupilPremiumSpell::ends>(
        4, {.label = "Ends", .category = categories::pupil_premium_register}),
};

}  // namespace

EntityInfo const& describe(PupilPremiumSpell const*) {
  static constexpr EntityInfo info = entity<PupilPremiumSpell, pupil_premium_spell_rows>({
      .number = 58,
      .name = "pupil_premium_spell",
      .label = "Pupil premium",
      .retention = retention_classes::free_meals,
      .subjects = about<&PupilPremiumSpell::pupil, &Pupil::person>(),
      .dating = holds<&PupilPremiumSpell::starts, &PupilPremiumSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
