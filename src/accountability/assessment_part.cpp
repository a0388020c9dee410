// The description of a part of an impact assessment.
#include <juniper/mis/accountability/assessment_part.hpp>
#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array assessment_part_rows{
    field<&AssessmentPart::assessment>(
        1, {.label = "Assessment", .category = categories::accountability}),
    field<&AssessmentPart::part>(2, {.label = "Part", .category = categories::accountability}),
    field<&AssessmentPart::text>(3, {.label = "Text", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(AssessmentPart const*) {
  static constexpr EntityInfo info = entity<AssessmentPart, assessment_part_rows>({
      .number = 190,
      .name = "assessment_part",
      .label = "Part of an impact assessment",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&AssessmentPart::assessment, &ImpactAssessment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
