// The description of a proficiency in English.
#include <juniper/mis/characteristics/english_proficiency_level.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array english_proficiency_level_rows{
    field<&EnglishProficiencyLevel::pupil>(1,
                                           {.label = "Pupil", .category = categories::languages}),
    field<&EnglishProficiencyLevel::level>(2,
                                           {.label = "Level", .category = categories::languages}),
    field<&EnglishProficiencyLevel::starts>(3,
                                            {.label = "Starts", .category = categories::languages}),
    field<&EnglishProficiencyLevel::ends>(4, {.label = "Ends", .category = categories::languages}),
};

}  // namespace

EntityInfo const& describe(EnglishProficiencyLevel const*) {
  static constexpr EntityInfo info =
      entity<EnglishProficiencyLevel, english_proficiency_level_rows>({
          .number = 62,
          .name = "english_proficiency_level",
          .label = "Proficiency in English",
          .retention = retention_classes::pupil_file,
          .subjects = about<&EnglishProficiencyLevel::pupil, &Pupil::person>(),
          .dating = holds<&EnglishProficiencyLevel::starts, &EnglishProficiencyLevel::ends>(),
      });
  return info;
}

}  // namespace juniper::mis
