// The description of a screening answer.
#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/accountability/screening_answer.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis::accountability {
namespace {

constexpr std::array screening_answer_rows{
    field<&ScreeningAnswer::assessment>(
        1, {.label = "Assessment", .category = categories::accountability}),
    field<&ScreeningAnswer::question>(
        2, {.label = "Question", .category = categories::accountability}),
    field<&ScreeningAnswer::yes>(3, {.label = "Yes", .category = categories::accountability}),
    field<&ScreeningAnswer::note>(4, {.label = "Note", .category = categories::accountability}),
};

}  // namespace

EntityInfo const& describe(ScreeningAnswer const*) {
  static constexpr EntityInfo info = entity<ScreeningAnswer, screening_answer_rows>({
      .number = 189,
      .name = "screening_answer",
      .label = "Screening answer",
      .retention = retention_classes::accountability_record,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&ScreeningAnswer::assessment, &ImpactAssessment::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::accountability
