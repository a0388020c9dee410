// The description of a data protection impact assessment.
#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array impact_assessment_rows{
    field<&ImpactAssessment::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&ImpactAssessment::title>(2, {.label = "Title", .category = categories::accountability}),
    field<&ImpactAssessment::purpose>(3,
                                      {.label = "Purpose", .category = categories::accountability}),
    field<&ImpactAssessment::version_number>(
        4, {.label = "Version number", .category = categories::accountability}),
    field<&ImpactAssessment::supersedes>(
        5, {.label = "Supersedes", .category = categories::accountability}),
    field<&ImpactAssessment::status>(6,
                                     {.label = "Status", .category = categories::accountability}),
    field<&ImpactAssessment::screened_on>(
        7, {.label = "Screened on", .category = categories::accountability}),
    field<&ImpactAssessment::officer_advice>(
        8, {.label = "Advice", .category = categories::accountability}),
    field<&ImpactAssessment::residual_risk>(
        9, {.label = "Residual risk", .category = categories::accountability}),
    field<&ImpactAssessment::consulted_on>(
        10, {.label = "Commissioner consulted on", .category = categories::accountability}),
    field<&ImpactAssessment::approved_by>(
        11, {.label = "Approved by", .category = categories::accountability}),
    field<&ImpactAssessment::approved_on>(
        12, {.label = "Approved on", .category = categories::accountability}),
    field<&ImpactAssessment::review_on>(
        13, {.label = "Review on", .category = categories::accountability}),
    field<&ImpactAssessment::starts>(14,
                                     {.label = "Starts", .category = categories::accountability}),
    field<&ImpactAssessment::ends>(15, {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ImpactAssessment const*) {
  static constexpr EntityInfo info = entity<ImpactAssessment, impact_assessment_rows>({
      .number = 188,
      .name = "impact_assessment",
      .label = "Data protection impact assessment",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&ImpactAssessment::starts, &ImpactAssessment::ends>(),
      .organisation = belongs_to<&ImpactAssessment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
