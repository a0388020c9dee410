// The description of a retention rule.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/retention/retention_rule.hpp>
#include <juniper/mis/retention/retention_schedule.hpp>

namespace juniper::mis::retention {
namespace {

constexpr std::array retention_rule_rows{
    field<&RetentionRule::schedule>(
        1, {.label = "Schedule", .category = categories::retention_schedule}),
    field<&RetentionRule::retention>(
        2,
        {.label = "Retention class", .category = categories::retention_schedule, .indexed = true}),
    field<&RetentionRule::rule>(3, {.label = "Rule", .category = categories::retention_schedule}),
    field<&RetentionRule::rule_version>(
        4, {.label = "Rule version", .category = categories::retention_schedule}),
    field<&RetentionRule::trigger>(
        5, {.label = "Trigger", .category = categories::retention_schedule}),
    field<&RetentionRule::polarity>(
        6, {.label = "Polarity", .category = categories::retention_schedule}),
    field<&RetentionRule::amount>(7,
                                  {.label = "Amount", .category = categories::retention_schedule}),
    field<&RetentionRule::unit>(8, {.label = "Unit", .category = categories::retention_schedule}),
    field<&RetentionRule::end_action>(9,
                                      {.label = "End", .category = categories::retention_schedule}),
    field<&RetentionRule::condition>(
        10, {.label = "Condition", .category = categories::retention_schedule}),
    field<&RetentionRule::source>(11,
                                  {.label = "Source", .category = categories::retention_schedule}),
    field<&RetentionRule::confidence>(
        12, {.label = "Confidence", .category = categories::retention_schedule}),
    field<&RetentionRule::lengthened_because>(
        13, {.label = "Lengthened because", .category = categories::retention_schedule}),
};

}  // namespace

EntityInfo const& describe(RetentionRule const*) {
  static constexpr EntityInfo info = entity<RetentionRule, retention_rule_rows>({
      .number = 161,
      .name = "retention_rule",
      .label = "Retention rule",
      .retention = retention_classes::organisation,
      .subjects = about_nobody,
      .dating = timeless,
      .organisation = belongs_to<&RetentionRule::schedule, &RetentionSchedule::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::retention
