// The description of a disability.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/declared_disability.hpp>

namespace juniper::mis {
namespace {

constexpr std::array declared_disability_rows{
    field<&DeclaredDisability::person>(
        1, {.label = "Person", .category = categories::health_register}),
    field<&DeclaredDisability::disability>(2,
                                           {.label = "Disability", .category = categories::health}),
    field<&DeclaredDisability::adjustments>(
        3, {.label = "Adjustments", .category = categories::health}),
    field<&DeclaredDisability::starts>(
        4, {.label = "Starts", .category = categories::health_register}),
    field<&DeclaredDisability::ends>(5, {.label = "Ends", .category = categories::health_register}),
};

}  // namespace

EntityInfo const& describe(DeclaredDisability const*) {
  static constexpr EntityInfo info = entity<DeclaredDisability, declared_disability_rows>({
      .number = 75,
      .name = "declared_disability",
      .label = "Disability",
      .retention = retention_classes::health_record,
      .subjects = about<&DeclaredDisability::person>(),
      .dating = holds<&DeclaredDisability::starts, &DeclaredDisability::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
