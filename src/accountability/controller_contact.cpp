// The description of a contact of a controller.
#include <juniper/mis/accountability/controller_contact.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array controller_contact_rows{
    field<&ControllerContact::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&ControllerContact::role>(2, {.label = "Role", .category = categories::accountability}),
    field<&ControllerContact::name>(3, {.label = "Name", .category = categories::accountability}),
    field<&ControllerContact::email>(4,
                                     {.label = "E-mail", .category = categories::accountability}),
    field<&ControllerContact::telephone>(
        5, {.label = "Telephone", .category = categories::accountability}),
    field<&ControllerContact::address>(
        6, {.label = "Address", .category = categories::accountability}),
    field<&ControllerContact::starts>(7,
                                      {.label = "Starts", .category = categories::accountability}),
    field<&ControllerContact::ends>(8, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ControllerContact const*) {
  static constexpr EntityInfo info = entity<ControllerContact, controller_contact_rows>({
      .number = 193,
      .name = "controller_contact",
      .label = "Contact of a controller",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&ControllerContact::starts, &ControllerContact::ends>(),
      .organisation = belongs_to<&ControllerContact::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
