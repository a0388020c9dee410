// The description of a school.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/school.hpp>

namespace juniper::mis {
namespace {

constexpr std::array school_rows{
    field<&School::trust>(1, {.label = "Trust", .category = categories::organisation}),
    field<&School::urn>(2, {.label = "URN", .category = categories::organisation, .indexed = true}),
    field<&School::la_estab>(
        3, {.label = "DfE number", .category = categories::organisation, .indexed = true}),
    field<&School::ukprn>(4, {.label = "UKPRN", .category = categories::organisation}),
    field<&School::name>(5, {.label = "Name", .category = categories::organisation}),
    field<&School::phase>(6, {.label = "Phase", .category = categories::organisation}),
    field<&School::type>(7, {.label = "Type", .category = categories::organisation}),
    field<&School::status>(8, {.label = "Status", .category = categories::organisation}),
    field<&School::street>(9, {.label = "Street", .category = categories::organisation}),
    field<&School::locality>(10, {.label = "Locality", .category = categories::organisation}),
    field<&School::town>(11, {.label = "Town", .category = categories::organisation}),
    field<&School::county>(12, {.label = "County", .category = categories::organisation}),
    field<&School::postcode>(13, {.label = "Postcode", .category = categories::organisation}),
    field<&School::telephone>(14, {.label = "Telephone", .category = categories::organisation}),
    field<&School::website>(15, {.label = "Website", .category = categories::organisation}),
    field<&School::lowest_age>(16, {.label = "Lowest age", .category = categories::organisation}),
    field<&School::highest_age>(17, {.label = "Highest age", .category = categories::organisation}),
    field<&School::capacity>(18, {.label = "Capacity", .category = categories::organisation}),
    field<&School::opened_on>(19, {.label = "Opened on", .category = categories::organisation}),
    field<&School::closed_on>(20, {.label = "Closed on", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(School const*) {
  static constexpr EntityInfo info = entity<School, school_rows>({
      .number = 2,
      .name = "school",
      .label = "School",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = is_organisation,
  });
  return info;
}

}  // namespace juniper::mis
