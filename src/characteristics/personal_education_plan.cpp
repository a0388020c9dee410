// The description of a personal education plan.
#include <juniper/mis/characteristics/personal_education_plan.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array personal_education_plan_rows{
    field<&PersonalEducationPlan::pupil>(1,
                                         {.label = "Pupil", .category = categories::care_register}),
    field<&PersonalEducationPlan::spell>(
        2, {.label = "Spell of care", .category = categories::care_register}),
    field<&PersonalEducationPlan::designated_teacher>(
        3, {.label = "Designated teacher", .category = categories::care_register}),
    field<&PersonalEducationPlan::virtual_school>(
        4, {.label = "Virtual school", .category = categories::care_register}),
    field<&PersonalEducationPlan::starts>(
        5, {.label = "Starts", .category = categories::care_register}),
    field<&PersonalEducationPlan::ends>(6,
                                        {.label = "Ends", .category = categories::care_register}),
    field<&PersonalEducationPlan::reviewed_on>(
        7, {.label = "Reviewed on", .category = categories::care_register}),
    field<&PersonalEducationPlan::review_by>(
        8, {.label = "Review by", .category = categories::care_register}),
    field<&PersonalEducationPlan::targets>(9, {.label = "Targets", .category = categories::care}),
    field<&PersonalEducationPlan::funding>(10, {.label = "Funding", .category = categories::care}),
    field<&PersonalEducationPlan::document_reference>(
        11, {.label = "Document", .category = categories::care_register}),
};

}  // namespace

EntityInfo const& describe(PersonalEducationPlan const*) {
  static constexpr EntityInfo info = entity<PersonalEducationPlan, personal_education_plan_rows>({
      .number = 77,
      .name = "personal_education_plan",
      .label = "Personal education plan",
      .retention = retention_classes::care_record,
      .subjects = about<&PersonalEducationPlan::pupil, &Pupil::person>() |
                  mentions<&PersonalEducationPlan::designated_teacher, &StaffMember::person>(),
      .dating = holds<&PersonalEducationPlan::starts, &PersonalEducationPlan::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
