// The description of a risk in an impact assessment.
#include <juniper/mis/accountability/assessment_risk.hpp>
#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array assessment_risk_rows{
    field<&AssessmentRisk::assessment>(
        1, {.label = "Assessment", .category = categories::accountability}),
    field<&AssessmentRisk::risk>(2, {.label = "Risk", .category = categories::accountability}),
    field<&AssessmentRisk::likelihood>(
        3, {.label = "Likelihood", .category = categories::accountability}),
    field<&AssessmentRisk::severity>(4,
                                     {.label = "Severity", .category = categories::accountability}),
    field<&AssessmentRisk::measure>(5,
                                    {.label = "Measure", .category = categories::accountability}),
    field<&AssessmentRisk::residual>(
        6, {.label = "Residual risk", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(AssessmentRisk const*) {
  static constexpr EntityInfo info = entity<AssessmentRisk, assessment_risk_rows>({
      .number = 191,
      .name = "assessment_risk",
      .label = "Risk in an impact assessment",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&AssessmentRisk::assessment, &ImpactAssessment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
