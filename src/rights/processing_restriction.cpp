// The description of a restriction of processing.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/processing_restriction.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array processing_restriction_rows{
    field<&ProcessingRestriction::organisation>(
        1, {.label = "Organisation", .category = categories::rights_requests}),
    field<&ProcessingRestriction::subject>(
        2, {.label = "Person", .category = categories::rights_requests}),
    field<&ProcessingRestriction::request>(
        3, {.label = "Request", .category = categories::rights_requests}),
    field<&ProcessingRestriction::category>(
        4, {.label = "Category", .category = categories::rights_requests}),
    field<&ProcessingRestriction::entity>(
        5, {.label = "Entity", .category = categories::rights_requests}),
    field<&ProcessingRestriction::record>(
        6, {.label = "Record", .category = categories::rights_requests}),
    field<&ProcessingRestriction::reason>(
        7, {.label = "Reason", .category = categories::rights_requests}),
    field<&ProcessingRestriction::starts>(
        8, {.label = "Starts", .category = categories::rights_requests}),
    field<&ProcessingRestriction::ends>(9,
                                        {.label = "Ends", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(ProcessingRestriction const*) {
  static constexpr EntityInfo info = entity<ProcessingRestriction, processing_restriction_rows>({
      .number = 175,
      .name = "processing_restriction",
      .label = "Restriction of processing",
      .retention = retention_classes::rights_log,
      .subjects = about<&ProcessingRestriction::subject>(),
      .dating = holds<&ProcessingRestriction::starts, &ProcessingRestriction::ends>(),
      .organisation = belongs_to<&ProcessingRestriction::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
