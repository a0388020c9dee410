// The description of a processing activity.
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array processing_activity_rows{
    field<&ProcessingActivity::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&ProcessingActivity::key>(
        2, {.label = "Key", .category = categories::accountability, .indexed = true}),
    field<&ProcessingActivity::purpose>(
        3, {.label = "Purpose", .category = categories::accountability}),
    field<&ProcessingActivity::basis>(
        4, {.label = "Lawful basis", .category = categories::accountability}),
    field<&ProcessingActivity::law>(5, {.label = "Law", .category = categories::accountability}),
    field<&ProcessingActivity::people>(6,
                                       {.label = "People", .category = categories::accountability}),
    field<&ProcessingActivity::security>(
        7, {.label = "Security", .category = categories::accountability}),
    field<&ProcessingActivity::source>(8,
                                       {.label = "Source", .category = categories::accountability}),
    field<&ProcessingActivity::starts>(9,
                                       {.label = "Starts", .category = categories::accountability}),
    field<&ProcessingActivity::ends>(10, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ProcessingActivity const*) {
  static constexpr EntityInfo info = entity<ProcessingActivity, processing_activity_rows>({
      .number = 130,
      .name = "processing_activity",
      .label = "Processing activity",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&ProcessingActivity::starts, &ProcessingActivity::ends>(),
      .organisation = belongs_to<&ProcessingActivity::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis
