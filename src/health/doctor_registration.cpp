// The description of a doctor.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/doctor_registration.hpp>

namespace juniper::mis {
namespace {

constexpr std::array doctor_registration_rows{
    field<&DoctorRegistration::person>(
        1, {.label = "Person", .category = categories::health_register}),
    field<&DoctorRegistration::practice>(
        2, {.label = "Practice", .category = categories::health_register}),
    field<&DoctorRegistration::doctor>(
        3, {.label = "Doctor", .category = categories::health_register}),
    field<&DoctorRegistration::starts>(
        4, {.label = "Starts", .category = categories::health_register}),
    field<&DoctorRegistration::ends>(5, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(DoctorRegistration const*) {
  static constexpr EntityInfo info = entity<DoctorRegistration, doctor_registration_rows>({
      .number = 74,
      .name = "doctor_registration",
      .label = "Doctor",
      .retention = retention_classes::health_record,
      .subjects = about<&DoctorRegistration::person>(),
      .dating = holds<&DoctorRegistration::starts, &DoctorRegistration::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
