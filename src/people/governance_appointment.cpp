// The description of a governance appointment.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/governance_appointment.hpp>

namespace juniper::mis {
namespace {

constexpr std::array governance_appointment_rows{
    field<&GovernanceAppointment::organisation>(
        1, {.label = "Organisation", .category = categories::governance}),
    field<&GovernanceAppointment::person>(2,
                                          {.label = "Person", .category = categories::governance}),
    field<&GovernanceAppointment::role>(3, {.label = "Role", .category = categories::governance}),
    field<&GovernanceAppointment::appointed_by>(
        4, {.label = "Appointed by", .category = categories::governance}),
    field<&GovernanceAppointment::gias_id>(
        5, {.label = "GIAS identifier", .category = categories::governance}),
    field<&GovernanceAppointment::committee>(
        6, {.label = "Committee", .category = categories::governance}),
    field<&GovernanceAppointment::interests_declared_on>(
        7, {.label = "Interests declared on", .category = categories::governance}),
    field<&GovernanceAppointment::starts>(8,
                                          {.label = "Starts", .category = categories::governance}),
    field<&GovernanceAppointment::ends>(9, {.label = "Ends", .category = categories::governance}),
};

}  // namespace

EntityInfo const& describe(GovernanceAppointment const*) {
  static constexpr EntityInfo info = entity<GovernanceAppointment, governance_appointment_rows>({
      .number = 121,
      .name = "governance_appointment",
      .label = "Governance appointment",
      .retention = retention_classes::governance_file,
      .subjects = about<&GovernanceAppointment::person>(),
      .dating = holds<&GovernanceAppointment::starts, &GovernanceAppointment::ends>(),
      .organisation = belongs_to<&GovernanceAppointment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
