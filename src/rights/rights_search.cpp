// The description of a search for a rights request.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/rights_request.hpp>
#include <juniper/mis/rights/rights_search.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array rights_search_rows{
    field<&RightsSearch::request>(1, {.label = "Request", .category = categories::rights_requests}),
    field<&RightsSearch::place>(2, {.label = "Place", .category = categories::rights_requests}),
    field<&RightsSearch::scope>(3, {.label = "Scope", .category = categories::rights_requests}),
    field<&RightsSearch::found>(4, {.label = "Found", .category = categories::rights_requests}),
    field<&RightsSearch::by>(5, {.label = "By", .category = categories::rights_requests}),
    field<&RightsSearch::at>(6, {.label = "At", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(RightsSearch const*) {
  static constexpr EntityInfo info = entity<RightsSearch, rights_search_rows>({
      .number = 172,
      .name = "rights_search",
      .label = "Search for a rights request",
      .retention = retention_classes::rights_log,
      .subjects =
          about<&RightsSearch::request, &RightsRequest::subject>() | author<&RightsSearch::by>(),
      .dating = happened<&RightsSearch::at>(),
      .organisation = belongs_to<&RightsSearch::request, &RightsRequest::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
