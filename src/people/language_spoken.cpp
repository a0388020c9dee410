// The description of a language.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/language_spoken.hpp>

namespace juniper::mis {
namespace {

constexpr std::array language_spoken_rows{
    field<&LanguageSpoken::person>(1, {.label = "Person", .category = categories::languages}),
    field<&LanguageSpoken::language>(
        2, {.label = "Language", .category = categories::languages, .cbds = "100047"}),
    field<&LanguageSpoken::use>(3, {.label = "Use", .category = categories::languages}),
    field<&LanguageSpoken::starts>(4, {.label = "Starts", .category = categories::languages}),
    field<&LanguageSpoken::ends>(5, {.label = "Ends", .category = categories::languages}),
};

}  // namespace

EntityInfo const& describe(LanguageSpoken const*) {
  static constexpr EntityInfo info = entity<LanguageSpoken, language_spoken_rows>({
      .number = 26,
      .name = "language_spoken",
      .label = "Language",
      .retention = retention_classes::pupil_file,
      .subjects = about<&LanguageSpoken::person>(),
      .dating = holds<&LanguageSpoken::starts, &LanguageSpoken::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
