// The description of an automated decision.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/automated_decision.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array automated_decision_rows{
    field<&AutomatedDecision::organisation>(
        1, {.label = "Organisation", .category = categories::rights_requests}),
    field<&AutomatedDecision::subject>(
        2, {.label = "Person", .category = categories::rights_requests}),
    field<&AutomatedDecision::purpose>(
        3, {.label = "Purpose", .category = categories::rights_requests}),
    field<&AutomatedDecision::system>(4,
                                      {.label = "System", .category = categories::rights_requests}),
    field<&AutomatedDecision::inputs>(5,
                                      {.label = "Inputs", .category = categories::rights_requests}),
    field<&AutomatedDecision::decided_at>(
        6, {.label = "Decided at", .category = categories::rights_requests}),
    field<&AutomatedDecision::solely_automated>(
        7, {.label = "Solely automated", .category = categories::rights_requests}),
    field<&AutomatedDecision::special_category_used>(
        8, {.label = "Special-category data used", .category = categories::rights_requests}),
    field<&AutomatedDecision::basis>(
        9, {.label = "Lawful basis", .category = categories::rights_requests}),
    field<&AutomatedDecision::condition>(
        10, {.label = "Condition", .category = categories::rights_requests}),
    field<&AutomatedDecision::subject_matter>(
        11, {.label = "Subject matter", .category = categories::automated_decisions}),
    field<&AutomatedDecision::suggestion>(
        12, {.label = "Suggestion", .category = categories::automated_decisions}),
    field<&AutomatedDecision::decision>(
        13, {.label = "Decision", .category = categories::automated_decisions}),
    field<&AutomatedDecision::decided_by>(
        14, {.label = "Decided by", .category = categories::rights_requests}),
    field<&AutomatedDecision::agreed>(
        15, {.label = "Agreed with the suggestion", .category = categories::rights_requests}),
    field<&AutomatedDecision::told_at>(
        16, {.label = "Told at", .category = categories::rights_requests}),
    field<&AutomatedDecision::representations>(
        17, {.label = "Representations", .category = categories::automated_decisions}),
    field<&AutomatedDecision::reviewed_by>(
        18, {.label = "Reviewed by", .category = categories::rights_requests}),
    field<&AutomatedDecision::reviewed_at>(
        19, {.label = "Reviewed at", .category = categories::rights_requests}),
    field<&AutomatedDecision::outcome>(
        20, {.label = "Outcome", .category = categories::automated_decisions}),
};

}  // namespace

EntityInfo const& describe(AutomatedDecision const*) {
  static constexpr EntityInfo info = entity<AutomatedDecision, automated_decision_rows>({
      .number = 177,
      .name = "automated_decision",
      .label = "Automated decision",
      .retention = retention_classes::rights_log,
      .subjects = about<&AutomatedDecision::subject>() |
                  mentions<&AutomatedDecision::decided_by>() |
                  mentions<&AutomatedDecision::reviewed_by>(),
      .dating = happened<&AutomatedDecision::decided_at>(),
      .organisation = belongs_to<&AutomatedDecision::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
