// The description of an address.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/address.hpp>

namespace juniper::mis {
namespace {

constexpr std::array address_rows{
    field<&Address::person>(1, {.label = "Person", .category = categories::contact_details}),
    field<&Address::use>(2, {.label = "Use", .category = categories::contact_details}),
    field<&Address::sub_building>(3, {.label = "Flat", .category = categories::contact_details}),
    field<&Address::building>(4, {.label = "House", .category = categories::contact_details}),
    field<&Address::street>(5, {.label = "Street", .category = categories::contact_details}),
    field<&Address::locality>(6, {.label = "Locality", .category = categories::contact_details}),
    field<&Address::town>(7, {.label = "Town", .category = categories::contact_details}),
    field<&Address::county>(8, {.label = "County", .category = categories::contact_details}),
    field<&Address::postcode>(
        9, {.label = "Postcode", .category = categories::contact_details, .cbds = "100121"}),
    field<&Address::country>(10, {.label = "Country", .category = categories::contact_details}),
    field<&Address::uprn>(11, {.label = "UPRN", .category = categories::contact_details}),
    field<&Address::starts>(12, {.label = "Starts", .category = categories::contact_details}),
    field<&Address::ends>(13, {.label = "Ends", .category = categories::contact_details}),
    field<&Address::nights_per_fortnight>(
        14, {.label = "Nights per fortnight", .category = categories::contact_details}),
    field<&Address::lives_with>(
        15, {.label = "Lives there with", .category = categories::contact_details}),
};

}  // namespace

EntityInfo const& describe(Address const*) {
  static constexpr EntityInfo info = entity<Address, address_rows>({
      .number = 12,
      .name = "address",
      .label = "Address",
      .retention = retention_classes::contacts,
      .subjects = about<&Address::person>() | mentions<&Address::lives_with>(),
      .dating = holds<&Address::starts, &Address::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
