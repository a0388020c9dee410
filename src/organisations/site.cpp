// The description of a site.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/organisations/site.hpp>

namespace juniper::mis {
namespace {

constexpr std::array site_rows{
    field<&Site::school>(1, {.label = "School", .category = categories::organisation}),
    field<&Site::name>(2, {.label = "Name", .category = categories::organisation}),
    field<&Site::main>(3, {.label = "Main site", .category = categories::organisation}),
    field<&Site::street>(4, {.label = "Street", .category = categories::organisation}),
    field<&Site::locality>(5, {.label = "Locality", .category = categories::organisation}),
    field<&Site::town>(6, {.label = "Town", .category = categories::organisation}),
    field<&Site::postcode>(7, {.label = "Postcode", .category = categories::organisation}),
    field<&Site::telephone>(8, {.label = "Telephone", .category = categories::organisation}),
    field<&Site::starts>(9, {.label = "Starts", .category = categories::organisation}),
    field<&Site::ends>(10, {.label = "Ends", .category = categories::organisation}),
};

}  // namespace

EntityInfo const& describe(Site const*) {
  static constexpr EntityInfo info = entity<Site, site_rows>({
      .number = 4,
      .name = "site",
      .label = "Site",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = holds<&Site::starts, &Site::ends>(),
      .organisation = belongs_to<&Site::school>(),
  });
  return info;
}

}  // namespace juniper::mis
