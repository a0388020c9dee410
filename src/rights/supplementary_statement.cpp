// The description of a supplementary statement.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/rights_request.hpp>
#include <juniper/mis/rights/supplementary_statement.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array supplementary_statement_rows{
    field<&SupplementaryStatement::request>(
        1, {.label = "Request", .category = categories::rights_requests}),
    field<&SupplementaryStatement::entity>(
        2, {.label = "Entity", .category = categories::rights_requests}),
    field<&SupplementaryStatement::record>(
        3, {.label = "Record", .category = categories::rights_requests}),
    field<&SupplementaryStatement::text>(
        4, {.label = "Statement", .category = categories::rights_requests}),
    field<&SupplementaryStatement::at>(5, {.label = "At", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(SupplementaryStatement const*) {
  static constexpr EntityInfo info = entity<SupplementaryStatement, supplementary_statement_rows>({
      .number = 176,
      .name = "supplementary_statement",
      .label = "Supplementary statement",
      .retention = retention_classes::rights_log,
      .subjects = about<&SupplementaryStatement::request, &RightsRequest::subject>(),
      .dating = happened<&SupplementaryStatement::at>(),
      .organisation = belongs_to<&SupplementaryStatement::request, &RightsRequest::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
