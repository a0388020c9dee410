// The description of an allergy.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/allergy.hpp>

namespace juniper::mis {
namespace {

constexpr std::array allergy_rows{
    field<&Allergy::person>(1, {.label = "Person", .category = categories::health_register}),
    field<&Allergy::allergen>(2, {.label = "Allergen", .category = categories::health}),
    field<&Allergy::severity>(3, {.label = "Severity", .category = categories::health}),
    field<&Allergy::reaction>(4, {.label = "Reaction", .category = categories::health}),
    field<&Allergy::treatment>(5, {.label = "Treatment", .category = categories::health}),
    field<&Allergy::starts>(6, {.label = "Starts", .category = categories::health_register}),
    field<&Allergy::ends>(7, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(Allergy const*) {
  static constexpr EntityInfo info = entity<Allergy, allergy_rows>({
      .number = 72,
      .name = "allergy",
      .label = "Allergy",
      .retention = retention_classes::health_record,
      .subjects = about<&Allergy::person>(),
      .dating = holds<&Allergy::starts, &Allergy::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
