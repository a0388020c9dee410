// The description of an entry of the medicines log.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/medicine_administration.hpp>

namespace juniper::mis {
namespace {

constexpr std::array medicine_administration_rows{
    field<&MedicineAdministration::medication>(
        1, {.label = "Medication", .category = categories::health_register}),
    field<&MedicineAdministration::at>(2, {.label = "At", .category = categories::health_register}),
    field<&MedicineAdministration::outcome>(3,
                                            {.label = "Outcome", .category = categories::health}),
    field<&MedicineAdministration::dose>(4, {.label = "Dose", .category = categories::health}),
    field<&MedicineAdministration::given_by>(
        5, {.label = "Given by", .category = categories::health_register}),
    field<&MedicineAdministration::witnessed_by>(
        6, {.label = "Witnessed by", .category = categories::health_register}),
    field<&MedicineAdministration::note>(7, {.label = "Note", .category = categories::health}),
    field<&MedicineAdministration::parents_told_at>(
        8, {.label = "Parents told at", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(MedicineAdministration const*) {
  static constexpr EntityInfo info = entity<MedicineAdministration, medicine_administration_rows>({
      .number = 78,
      .name = "medicine_administration",
      .label = "Medicine given",
      .retention = retention_classes::health_record,
      .subjects = about<&MedicineAdministration::medication, &Medication::person>() |
                  mentions<&MedicineAdministration::witnessed_by, &StaffMember::person>() |
                  author<&MedicineAdministration::given_by, &StaffMember::person>(),
      .dating = happened<&MedicineAdministration::at>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis
