// The description of an absence.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/staff_absence.hpp>

namespace juniper::mis {
namespace {

constexpr std::array staff_absence_rows{
    field<&StaffAbsence::staff>(
        1, {.label = "Member of staff", .category = categories::staff_absence}),
    field<&StaffAbsence::reason>(2, {.label = "Reason", .category = categories::staff_health}),
    field<&StaffAbsence::days_lost>(
        3, {.label = "Working days lost", .category = categories::staff_absence}),
    field<&StaffAbsence::note>(4, {.label = "Note", .category = categories::staff_health}),
    field<&StaffAbsence::certified_until>(
        5, {.label = "Certified until", .category = categories::staff_absence}),
    field<&StaffAbsence::starts>(6, {.label = "Starts", .category = categories::staff_absence}),
    field<&StaffAbsence::ends>(7, {.label = "Ends", .category = categories::staff_absence}),
};

}  // namespace

EntityInfo const& describe(StaffAbsence const*) {
  static constexpr EntityInfo info = entity<StaffAbsence, staff_absence_rows>({
      .number = 90,
      .name = "staff_absence",
      .label = "Absence",
      .retention = retention_classes::staff_absence,
      .subjects = about<&StaffAbsence::staff, &StaffMember::person>(),
      .dating = holds<&StaffAbsence::starts, &StaffAbsence::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
