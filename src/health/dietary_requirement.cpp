// The description of a dietary requirement.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/health/dietary_requirement.hpp>

namespace juniper::mis {
namespace {

constexpr std::array dietary_requirement_rows{
    field<&DietaryRequirement::person>(
        1, {.label = "Person", .category = categories::dietary_register}),
    field<&DietaryRequirement::need>(2, {.label = "Need", .category = categories::dietary}),
    field<&DietaryRequirement::note>(3, {.label = "Note", .category = categories::dietary}),
    field<&DietaryRequirement::starts>(
        4, {.label = "Starts", .category = categories::dietary_register}),
    field<&DietaryRequirement::ends>(5,
                                     {.label = "Ends", .category = categories::dietary_register}),
};

}  // namespace

EntityInfo const& describe(DietaryRequirement const*) {
  static constexpr EntityInfo info = entity<DietaryRequirement, dietary_requirement_rows>({
      .number = 73,
      .name = "dietary_requirement",
      .label = "Dietary requirement",
      .retention = retention_classes::health_record,
      .subjects = about<&DietaryRequirement::person>(),
      .dating = holds<&DietaryRequirement::starts, &DietaryRequirement::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
