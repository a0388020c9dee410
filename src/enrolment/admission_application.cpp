// The description of an application for admission.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/admission_application.hpp>

namespace juniper::mis {
namespace {

constexpr std::array admission_application_rows{
    field<&AdmissionApplication::child>(1, {.label = "Child", .category = categories::admissions}),
    field<&AdmissionApplication::school>(2,
                                         {.label = "School", .category = categories::admissions}),
    field<&AdmissionApplication::reference>(
        3, {.label = "Reference", .category = categories::admissions, .indexed = true}),
    field<&AdmissionApplication::year_group>(
        4, {.label = "Year group", .category = categories::admissions}),
    field<&AdmissionApplication::starts>(
        5, {.label = "Wanted from", .category = categories::admissions}),
    field<&AdmissionApplication::preference>(
        6, {.label = "Preference", .category = categories::admissions}),
    field<&AdmissionApplication::status>(7,
                                         {.label = "Status", .category = categories::admissions}),
    field<&AdmissionApplication::applied_on>(
        8, {.label = "Applied on", .category = categories::admissions}),
    field<&AdmissionApplication::decided_on>(
        9, {.label = "Decided on", .category = categories::admissions}),
    field<&AdmissionApplication::appeal_heard_on>(
        10, {.label = "Appeal heard on", .category = categories::admissions}),
    field<&AdmissionApplication::in_year>(11,
                                          {.label = "In-year", .category = categories::admissions}),
};

}  // namespace

EntityInfo const& describe(AdmissionApplication const*) {
  static constexpr EntityInfo info = entity<AdmissionApplication, admission_application_rows>({
      .number = 100,
      .name = "admission_application",
      .label = "Application for admission",
      .retention = retention_classes::admission_papers,
      .subjects = about<&AdmissionApplication::child>(),
      .dating = timeless,
      .organisation = belongs_to<&AdmissionApplication::school>(),
  });
  return info;
}

}  // namespace juniper::mis
