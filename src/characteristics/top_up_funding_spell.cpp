// The description of top-up funding.
#include <juniper/mis/characteristics/top_up_funding_spell.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array top_up_funding_spell_rows{
    field<&TopUpFundingSpell::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&TopUpFundingSpell::authority>(
        2, {.label = "Local authority", .category = categories::sen_register}),
    field<&TopUpFundingSpell::annual_amount>(
        3, {.label = "Amount a year", .category = categories::sen_register}),
    field<&TopUpFundingSpell::starts>(4, {.label = "Starts", .category = categories::sen_register}),
    field<&TopUpFundingSpell::ends>(5, {.label = "Ends", .category = categories::sen_register}),
};

}  // namespace

EntityInfo const& describe(TopUpFundingSpell const*) {
  static constexpr EntityInfo info = entity<TopUpFundingSpell, top_up_funding_spell_rows>({
      .number = 76,
      .name = "top_up_funding_spell",
      .label = "Top-up funding",
      .retention = retention_classes::sen_file,
      .subjects = about<&TopUpFundingSpell::pupil, &Pupil::person>(),
      .dating = holds<&TopUpFundingSpell::starts, &TopUpFundingSpell::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
