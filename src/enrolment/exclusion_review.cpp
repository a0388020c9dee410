// The description of a review of an exclusion.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/enrolment/exclusion_review.hpp>

namespace juniper::mis {
namespace {

constexpr std::array exclusion_review_rows{
    field<&ExclusionReview::exclusion>(1,
                                       {.label = "Exclusion", .category = categories::enrolment}),
    field<&ExclusionReview::category>(2, {.label = "Category", .category = categories::enrolment}),
    field<&ExclusionReview::held_at>(3, {.label = "Held at", .category = categories::enrolment}),
    field<&ExclusionReview::applied_on>(4,
                                        {.label = "Applied on", .category = categories::enrolment}),
    field<&ExclusionReview::sen_expert>(
        5, {.label = "SEN expert asked for", .category = categories::enrolment}),
    field<&ExclusionReview::result>(6, {.label = "Result", .category = categories::enrolment}),
    field<&ExclusionReview::reasons>(
        7, {.label = "Reasons", .category = categories::exclusion_reasons}),
    field<&ExclusionReview::reinstated_on>(
        8, {.label = "Reinstated on", .category = categories::enrolment}),
};

}  // namespace

EntityInfo const& describe(ExclusionReview const*) {
  static constexpr EntityInfo info = entity<ExclusionReview, exclusion_review_rows>({
      .number = 106,
      .name = "exclusion_review",
      .label = "Review of an exclusion",
      .retention = retention_classes::pupil_file,
      .subjects = about<&ExclusionReview::exclusion, &Exclusion::pupil, &Pupil::person>(),
      .dating = happened<&ExclusionReview::held_at>(),
      .organisation = belongs_to<&ExclusionReview::exclusion, &Exclusion::school>(),
  });
  return info;
}

}  // namespace juniper::mis
