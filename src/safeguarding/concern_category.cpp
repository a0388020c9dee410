// The description of a category of a concern.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/concern.hpp>
#include <juniper/mis/safeguarding/concern_category.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

namespace juniper::mis {
namespace {

constexpr std::array concern_category_rows{
    field<&ConcernCategory::participation>(
        1, {.label = "Part", .category = categories::safeguarding_register}),
    field<&ConcernCategory::kind>(2, {.label = "Kind", .category = categories::safeguarding}),
};

}  // namespace

EntityInfo const& describe(ConcernCategory const*) {
  static constexpr EntityInfo info = entity<ConcernCategory, concern_category_rows>({
      .number = 44,
      .name = "concern_category",
      .label = "Category of a concern",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&ConcernCategory::participation, &ConcernParticipation::person>(),
      .dating = timeless,
      .organisation = belongs_to<&ConcernCategory::participation, &ConcernParticipation::concern,
                                 &Concern::school>(),
  });
  return info;
}

}  // namespace juniper::mis
