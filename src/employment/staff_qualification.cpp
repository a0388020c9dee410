// The description of a qualification.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/employment/staff_qualification.hpp>

namespace juniper::mis {
namespace {

constexpr std::array staff_qualification_rows{
    field<&StaffQualification::staff>(
        1, {.label = "Member of staff", .category = categories::employment}),
    field<&StaffQualification::title>(2, {.label = "Title", .category = categories::employment}),
    field<&StaffQualification::level>(3, {.label = "Level", .category = categories::employment}),
    field<&StaffQualification::degree_class>(
        4, {.label = "Class of degree", .category = categories::employment}),
    field<&StaffQualification::subjects>(5,
                                         {.label = "Subjects", .category = categories::employment}),
    field<&StaffQualification::awarding_body>(
        6, {.label = "Awarding body", .category = categories::employment}),
    field<&StaffQualification::awarded_on>(
        7, {.label = "Awarded on", .category = categories::employment}),
    field<&StaffQualification::country>(8,
                                        {.label = "Country", .category = categories::employment}),
};

}  // namespace

EntityInfo const& describe(StaffQualification const*) {
  static constexpr EntityInfo info = entity<StaffQualification, staff_qualification_rows>({
      .number = 88,
      .name = "staff_qualification",
      .label = "Qualification",
      .retention = retention_classes::staff_file,
      .subjects = about<&StaffQualification::staff, &StaffMember::person>(),
      .dating = timeless,
  });
  return info;
}

}  // namespace juniper::mis
