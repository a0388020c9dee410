// The description of a contact point.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/contact_point.hpp>

namespace juniper::mis {
namespace {

constexpr std::array contact_point_rows{
    field<&ContactPoint::person>(1, {.label = "Person", .category = categories::contact_details}),
    field<&ContactPoint::channel>(2, {.label = "Channel", .category = categories::contact_details}),
    field<&ContactPoint::use>(3, {.label = "Use", .category = categories::contact_details}),
    field<&ContactPoint::value>(
        4, {.label = "Number or address", .category = categories::contact_details}),
    field<&ContactPoint::starts>(5, {.label = "Starts", .category = categories::contact_details}),
    field<&ContactPoint::ends>(6, {.label = "Ends", .category = categories::contact_details}),
    field<&ContactPoint::consented_use>(
        7, {.label = "Consented use", .category = categories::contact_details}),
    field<&ContactPoint::safe_to_contact>(
        8, {.label = "Safe to contact", .category = categories::contact_safety}),
};

}  // namespace

EntityInfo const& describe(ContactPoint const*) {
  static constexpr EntityInfo info = entity<ContactPoint, contact_point_rows>({
      .number = 13,
      .name = "contact_point",
      .label = "Contact point",
      .retention = retention_classes::contacts,
      .subjects = about<&ContactPoint::person>(),
      .dating = holds<&ContactPoint::starts, &ContactPoint::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
