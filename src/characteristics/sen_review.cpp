// The description of an SEN review.
#include <juniper/mis/characteristics/sen_review.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array sen_review_rows{
    field<&SenReview::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&SenReview::plan>(2, {.label = "Plan", .category = categories::sen_register}),
    field<&SenReview::kind>(3, {.label = "Kind", .category = categories::sen_register}),
    field<&SenReview::held_at>(4, {.label = "Held at", .category = categories::sen_register}),
    field<&SenReview::present>(5, {.label = "Present", .category = categories::sen}),
    field<&SenReview::views>(6, {.label = "Views", .category = categories::sen}),
    field<&SenReview::report>(7, {.label = "Report", .category = categories::sen}),
    field<&SenReview::outcome>(8, {.label = "Outcome", .category = categories::sen}),
    field<&SenReview::report_sent_on>(
        9, {.label = "Report sent on", .category = categories::sen_register}),
    field<&SenReview::decided_on>(10,
                                  {.label = "Decided on", .category = categories::sen_register}),
    field<&SenReview::next_by>(11, {.label = "Next by", .category = categories::sen_register}),
};

}  // namespace

EntityInfo const& describe(SenReview const*) {
  static constexpr EntityInfo info = entity<SenReview, sen_review_rows>({
      .number = 67,
      .name = "sen_review",
      .label = "SEN review",
      .retention = retention_classes::sen_file,
      .subjects = about<&SenReview::pupil, &Pupil::person>(),
      .dating = happened<&SenReview::held_at>(),
  });
  return info;
}

}  // namespace juniper::mis
