// The description of funded early education.
#include <juniper/mis/characteristics/funded_hours_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array funded_hours_spell_rows{
    field<&FundedHoursSpell::pupil>(
        1, {.label = "Pupil", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::entitlement>(
        2, {.label = "Entitlement", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::hours_per_week>(3, {.label = "Funded hours a week",
                                                 .category = categories::family_circumstances,
                                                 .cbds = "100290"}),
    field<&FundedHoursSpell::hours_at_setting>(4, {.label = "Hours at the setting a week",
                                                   .category = categories::family_circumstances,
                                                   .cbds = "100291"}),
    field<&FundedHoursSpell::weeks_per_year>(
        5, {.label = "Weeks a year", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::eligibility_code>(
        6, {.label = "Eligibility code", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::code_from>(
        7, {.label = "Code valid from", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::code_until>(
        8, {.label = "Code valid until", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::grace_until>(
        9, {.label = "Grace period until", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::starts>(
        10, {.label = "Starts", .category = categories::family_circumstances}),
    field<&FundedHoursSpell::ends>(11,
                                   {.label = "Ends", .category = categories::family_circumstances}),
};

}  // namespace

EntityInfo const& describe(FundedHoursSpell const*) {
  static constexpr EntityInfo info = entity<FundedHoursSpell, funded_hours_spell_rows>({
      .number = 68,
      .name = "funded_hours_spell",
      .label = "Funded early education",
      .retention = retention_classes::pupil_file,
      .subjects = about<&FundedHoursSpell::pupil, &Pupil::person>(),
      .dating = holds<&FundedHoursSpell::starts, &FundedHoursSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
