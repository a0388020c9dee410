// The description of a personal data breach.
#include <juniper/mis/accountability/personal_data_breach.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array personal_data_breach_rows{
    field<&PersonalDataBreach::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&PersonalDataBreach::reference>(
        2, {.label = "Reference", .category = categories::accountability}),
    field<&PersonalDataBreach::kind>(3, {.label = "Kind", .category = categories::accountability}),
    field<&PersonalDataBreach::aware_at>(
        4, {.label = "Aware at", .category = categories::accountability}),
    field<&PersonalDataBreach::happened_at>(
        5, {.label = "Happened at", .category = categories::accountability}),
    field<&PersonalDataBreach::nature>(6,
                                       {.label = "Nature", .category = categories::accountability}),
    field<&PersonalDataBreach::categories>(
        7, {.label = "Categories", .category = categories::accountability}),
    field<&PersonalDataBreach::people>(8,
                                       {.label = "People", .category = categories::accountability}),
    field<&PersonalDataBreach::records>(
        9, {.label = "Records", .category = categories::accountability}),
    field<&PersonalDataBreach::consequences>(
        10, {.label = "Consequences", .category = categories::accountability}),
    field<&PersonalDataBreach::measures>(
        11, {.label = "Measures", .category = categories::accountability}),
    field<&PersonalDataBreach::likelihood>(
        12, {.label = "Likelihood", .category = categories::accountability}),
    field<&PersonalDataBreach::severity>(
        13, {.label = "Severity", .category = categories::accountability}),
    field<&PersonalDataBreach::risk>(14, {.label = "Risk", .category = categories::accountability}),
    field<&PersonalDataBreach::risk_reasons>(
        15, {.label = "Reasons", .category = categories::accountability}),
    field<&PersonalDataBreach::not_reported_because>(
        16, {.label = "Not reported because", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(PersonalDataBreach const*) {
  static constexpr EntityInfo info = entity<PersonalDataBreach, personal_data_breach_rows>({
      .number = 184,
      .name = "personal_data_breach",
      .label = "Personal data breach",
      .retention = retention_classes::breach_log,
      .subjects = about_nobody,
      .dating = happened<&PersonalDataBreach::aware_at>(),
      .organisation = belongs_to<&PersonalDataBreach::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
