// The description of an appointment.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/appointment.hpp>

namespace juniper::mis {
namespace {

constexpr std::array appointment_rows{
    field<&Appointment::staff>(1, {.label = "Member of staff", .category = categories::employment}),
    field<&Appointment::school>(2, {.label = "School", .category = categories::employment}),
    field<&Appointment::post>(3, {.label = "Post", .category = categories::employment}),
    field<&Appointment::starts>(4, {.label = "Starts", .category = categories::employment}),
    field<&Appointment::ends>(5, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(Appointment const*) {
  static constexpr EntityInfo info = entity<Appointment, appointment_rows>({
      .number = 16,
      .name = "appointment",
      .label = "Appointment",
      .retention = retention_classes::staff_file,
      .subjects = about<&Appointment::staff, &StaffMember::person>(),
      .dating = holds<&Appointment::starts, &Appointment::ends>(),
      .organisation = belongs_to<&Appointment::school>(),
  });
  return info;
}

}  // namespace juniper::mis
