// The description of a low-level concern.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/low_level_concern.hpp>

namespace juniper::mis {
namespace {

constexpr std::array low_level_concern_rows{
    field<&LowLevelConcern::school>(
        1, {.label = "School", .category = categories::adult_concern_register}),
    field<&LowLevelConcern::person>(
        2, {.label = "Adult", .category = categories::adult_concern_register}),
    field<&LowLevelConcern::recorded_at>(
        3, {.label = "Recorded at", .category = categories::adult_concern_register}),
    field<&LowLevelConcern::happened_on>(
        4, {.label = "Happened on", .category = categories::adult_concern_register}),
    field<&LowLevelConcern::text>(5, {.label = "Concern", .category = categories::adult_concerns}),
    field<&LowLevelConcern::context>(6,
                                     {.label = "Context", .category = categories::adult_concerns}),
    field<&LowLevelConcern::action>(7, {.label = "Action", .category = categories::adult_concerns}),
    field<&LowLevelConcern::raised_by>(
        8, {.label = "Raised by", .category = categories::adult_concerns}),
    field<&LowLevelConcern::employer_told_on>(
        9, {.label = "Employer told on", .category = categories::adult_concern_register}),
};

}  // namespace

EntityInfo const& describe(LowLevelConcern const*) {
  static constexpr EntityInfo info = entity<LowLevelConcern, low_level_concern_rows>({
      .number = 155,
      .name = "low_level_concern",
      .label = "Low-level concern",
      .retention = retention_classes::low_level_concern,
      .subjects = about<&LowLevelConcern::person>(),
      .dating = happened<&LowLevelConcern::recorded_at>(),
      .organisation = belongs_to<&LowLevelConcern::school>(),
  });
  return info;
}

}  // namespace juniper::mis
