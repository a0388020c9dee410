// The description of an agency.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/agency.hpp>

namespace juniper::mis {
namespace {

constexpr std::array agency_rows{
    field<&Agency::name>(1, {.label = "Name", .category = categories::agencies, .indexed = true}),
    field<&Agency::kind>(2, {.label = "Kind", .category = categories::agencies}),
    field<&Agency::local_authority>(3,
                                    {.label = "Local authority", .category = categories::agencies}),
    field<&Agency::telephone>(4, {.label = "Telephone", .category = categories::agencies}),
    field<&Agency::email>(5, {.label = "E-mail", .category = categories::agencies}),
    field<&Agency::address>(6, {.label = "Address", .category = categories::agencies}),
    field<&Agency::postcode>(7, {.label = "Postcode", .category = categories::agencies}),
};

}  // namespace

EntityInfo const& describe(Agency const*) {
  static constexpr EntityInfo info = entity<Agency, agency_rows>({
      .number = 19,
      .name = "agency",
      .label = "Agency",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
  });
  return info;
}

}  // namespace juniper::mis
