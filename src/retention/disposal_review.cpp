// The description of a disposal review.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/disposal_review.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array disposal_review_rows{
    field<&DisposalReview::organisation>(
        1, {.label = "Organisation", .category = categories::disposal_register}),
    field<&DisposalReview::subject>(2,
                                    {.label = "Person", .category = categories::disposal_register}),
    field<&DisposalReview::retention>(
        3, {.label = "Retention class", .category = categories::disposal_register}),
    field<&DisposalReview::rule>(4, {.label = "Rule", .category = categories::disposal_register}),
    field<&DisposalReview::rule_version>(
        5, {.label = "Rule version", .category = categories::disposal_register}),
    field<&DisposalReview::due_on>(6,
                                   {.label = "Due on", .category = categories::disposal_register}),
    field<&DisposalReview::decision>(
        7, {.label = "Decision", .category = categories::disposal_register}),
    field<&DisposalReview::keep_until>(
        8, {.label = "Keep until", .category = categories::disposal_register}),
    field<&DisposalReview::reasons>(
        9, {.label = "Reasons", .category = categories::disposal_register}),
    field<&DisposalReview::first_approver>(
        10, {.label = "First approver", .category = categories::disposal_register}),
    field<&DisposalReview::second_approver>(
        11, {.label = "Second approver", .category = categories::disposal_register}),
    field<&DisposalReview::decided_at>(
        12, {.label = "Decided at", .category = categories::disposal_register}),
};

}  // namespace

EntityInfo const& describe(DisposalReview const*) {
  static constexpr EntityInfo info = entity<DisposalReview, disposal_review_rows>({
      .number = 164,
      .name = "disposal_review",
      .label = "Disposal review",
      .retention = retention_classes::disposal_register,
      .subjects = about<&DisposalReview::subject>() | mentions<&DisposalReview::first_approver>() |
                  mentions<&DisposalReview::second_approver>(),
      .dating = happened<&DisposalReview::decided_at>(),
      .organisation = belongs_to<&DisposalReview::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::retention
