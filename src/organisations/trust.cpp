// The description of a trust.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/trust.hpp>

namespace juniper::mis {
namespace {

constexpr std::array trust_rows{
    field<&Trust::name>(1, {.label = "Name", .category = categories::organisation}),
    field<&Trust::group_uid>(
        2, {.label = "Group UID", .category = categories::organisation, .indexed = true}),
    field<&Trust::group_id>(3, {.label = "Group ID", .category = categories::organisation}),
    field<&Trust::companies_house_number>(
        4, {.label = "Companies House number", .category = categories::organisation}),
    field<&Trust::ukprn>(5, {.label = "UKPRN", .category = categories::organisation}),
    field<&Trust::group_type>(6, {.label = "Group type", .category = categories::organisation}),
    field<&Trust::status>(7, {.label = "Status", .category = categories::organisation}),
    field<&Trust::opened_on>(8, {.label = "Opened on", .category = categories::organisation}),
    field<&Trust::closed_on>(9, {.label = "Closed on", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(Trust const*) {
  static constexpr EntityInfo info = entity<Trust, trust_rows>({
      .number = 1,
      .name = "trust",
      .label = "Trust",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = is_organisation,
  });
  return info;
}

}  // namespace juniper::mis
