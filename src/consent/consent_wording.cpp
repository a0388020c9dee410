// The description of a wording of a consent request.
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array consent_wording_rows{
    field<&ConsentWording::activity>(1,
                                     {.label = "Activity", .category = categories::accountability}),
    field<&ConsentWording::kind>(2, {.label = "Kind", .category = categories::accountability}),
    field<&ConsentWording::use>(3, {.label = "Use", .category = categories::accountability}),
    field<&ConsentWording::name>(4, {.label = "Name", .category = categories::accountability}),
    field<&ConsentWording::version_number>(
        5, {.label = "Version number", .category = categories::accountability}),
    field<&ConsentWording::language>(6,
                                     {.label = "Language", .category = categories::accountability}),
    field<&ConsentWording::text>(7, {.label = "Text", .category = categories::accountability}),
    field<&ConsentWording::supersedes>(
        8, {.label = "Supersedes", .category = categories::accountability}),
    field<&ConsentWording::starts>(9, {.label = "Starts", .category = categories::accountability}),
    field<&ConsentWording::ends>(10, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ConsentWording const*) {
  static constexpr EntityInfo info = entity<ConsentWording, consent_wording_rows>({
      .number = 134,
      .name = "consent_wording",
      .label = "Wording of a consent request",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&ConsentWording::starts, &ConsentWording::ends>(),
      .organisation = belongs_to<&ConsentWording::activity, &ProcessingActivity::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
