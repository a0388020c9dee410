// The description of a medication.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/medication.hpp>

namespace juniper::mis {
namespace {

constexpr std::array medication_rows{
    field<&Medication::person>(1, {.label = "Person", .category = categories::health_register}),
    field<&Medication::medicine>(2, {.label = "Medicine", .category = categories::health}),
    field<&Medication::dose>(3, {.label = "Dose", .category = categories::health}),
    field<&Medication::instructions>(4, {.label = "Instructions", .category = categories::health}),
    field<&Medication::kept_at_school>(
        5, {.label = "Kept at school", .category = categories::health_register}),
    field<&Medication::given_by_staff>(
        6, {.label = "Given by staff", .category = categories::health_register}),
    field<&Medication::consented_on>(
        7, {.label = "Consent given on", .category = categories::health_register}),
    field<&Medication::expires_on>(
        8, {.label = "Expires on", .category = categories::health_register}),
    field<&Medication::starts>(9, {.label = "Starts", .category = categories::health_register}),
    field<&Medication::ends>(10, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(Medication const*) {
  static constexpr EntityInfo info = entity<Medication, medication_rows>({
      .number = 71,
      .name = "medication",
      .label = "Medication",
      .retention = retention_classes::health_record,
      .subjects = about<&Medication::person>(),
      .dating = holds<&Medication::starts, &Medication::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
