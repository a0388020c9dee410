// The description of a professional status.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/professional_status.hpp>

namespace juniper::mis {
namespace {

constexpr std::array professional_status_rows{
    field<&ProfessionalStatus::staff>(
        1, {.label = "Member of staff", .category = categories::employment}),
    field<&ProfessionalStatus::kind>(2, {.label = "Kind", .category = categories::employment}),
    field<&ProfessionalStatus::route>(3, {.label = "Route", .category = categories::employment}),
    field<&ProfessionalStatus::starts>(4, {.label = "Starts", .category = categories::employment}),
    field<&ProfessionalStatus::ends>(5, {.label = "Ends", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(ProfessionalStatus const*) {
  static constexpr EntityInfo info = entity<ProfessionalStatus, professional_status_rows>({
      .number = 89,
      .name = "professional_status",
      .label = "Professional status",
      .retention = retention_classes::staff_file,
      .subjects = about<&ProfessionalStatus::staff, &StaffMember::person>(),
      .dating = holds<&ProfessionalStatus::starts, &ProfessionalStatus::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
