// The description of an assessment of processing.
#include <juniper/mis/accountability/processing_assessment.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array processing_assessment_rows{
    field<&ProcessingAssessment::organisation>(
        1, {.label = "Organisation", .category = categories::accountability}),
    field<&ProcessingAssessment::kind>(2,
                                       {.label = "Kind", .category = categories::accountability}),
    field<&ProcessingAssessment::title>(3,
                                        {.label = "Title", .category = categories::accountability}),
    field<&ProcessingAssessment::purpose>(
        4, {.label = "Purpose", .category = categories::accountability}),
    field<&ProcessingAssessment::interest>(
        5, {.label = "Interest", .category = categories::accountability}),
    field<&ProcessingAssessment::necessity>(
        6, {.label = "Necessity", .category = categories::accountability}),
    field<&ProcessingAssessment::balance>(
        7, {.label = "Balance", .category = categories::accountability}),
    field<&ProcessingAssessment::measures>(
        8, {.label = "Measures", .category = categories::accountability}),
    field<&ProcessingAssessment::outcome>(
        9, {.label = "Outcome", .category = categories::accountability}),
    field<&ProcessingAssessment::assessed_by>(
        10, {.label = "Assessed by", .category = categories::accountability}),
    field<&ProcessingAssessment::approved_by>(
        11, {.label = "Approved by", .category = categories::accountability}),
    field<&ProcessingAssessment::approved_on>(
        12, {.label = "Approved on", .category = categories::accountability}),
    field<&ProcessingAssessment::review_on>(
        13, {.label = "Review on", .category = categories::accountability}),
    field<&ProcessingAssessment::starts>(
        14, {.label = "Starts", .category = categories::accountability}),
    field<&ProcessingAssessment::ends>(15,
                                       {.label = "Ends", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ProcessingAssessment const*) {
  static constexpr EntityInfo info = entity<ProcessingAssessment, processing_assessment_rows>({
      .number = 192,
      .name = "processing_assessment",
      .label = "Assessment of processing",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = holds<&ProcessingAssessment::starts, &ProcessingAssessment::ends>(),
      .organisation = belongs_to<&ProcessingAssessment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
