// The description of a level of need.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/safeguarding/level_of_need.hpp>

namespace juniper::mis {
namespace {

constexpr std::array level_of_need_rows{
    field<&LevelOfNeed::school>(1,
                                {.label = "School", .category = categories::safeguarding_register}),
    field<&LevelOfNeed::child>(2,
                               {.label = "Child", .category = categories::safeguarding_register}),
    field<&LevelOfNeed::level>(3, {.label = "Level", .category = categories::safeguarding}),
    field<&LevelOfNeed::source>(4, {.label = "Source", .category = categories::safeguarding}),
    field<&LevelOfNeed::starts>(5,
                                {.label = "Starts", .category = categories::safeguarding_register}),
    field<&LevelOfNeed::ends>(6, {.label = "Ends", .category = categories::safeguarding_register}),
};

}  // namespace

EntityInfo const& describe(LevelOfNeed const*) {
  static constexpr EntityInfo info = entity<LevelOfNeed, level_of_need_rows>({
      .number = 49,
      .name = "level_of_need",
      .label = "Level of need",
      .retention = retention_classes::safeguarding_file,
      .subjects = about<&LevelOfNeed::child>(),
      .dating = holds<&LevelOfNeed::starts, &LevelOfNeed::ends>(),
      .organisation = belongs_to<&LevelOfNeed::school>(),
  });
  return info;
}

}  // namespace juniper::mis
