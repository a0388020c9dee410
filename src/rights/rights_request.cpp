// The description of a rights request.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/rights_request.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array rights_request_rows{
    field<&RightsRequest::organisation>(
        1, {.label = "Organisation", .category = categories::rights_requests}),
    field<&RightsRequest::subject>(
        2, {.label = "Whose data", .category = categories::rights_requests}),
    field<&RightsRequest::requester>(
        3, {.label = "Requester", .category = categories::rights_requests}),
    field<&RightsRequest::requester_name>(
        4, {.label = "Name of the requester", .category = categories::rights_requests}),
    field<&RightsRequest::capacity>(5,
                                    {.label = "Capacity", .category = categories::rights_requests}),
    field<&RightsRequest::kind>(6, {.label = "Kind", .category = categories::rights_requests}),
    field<&RightsRequest::in_writing>(
        7, {.label = "In writing", .category = categories::rights_requests}),
    field<&RightsRequest::channel>(8,
                                   {.label = "Channel", .category = categories::rights_requests}),
    field<&RightsRequest::text>(9, {.label = "Request", .category = categories::rights_requests}),
    field<&RightsRequest::concerns>(10,
                                    {.label = "Concerns", .category = categories::rights_requests}),
    field<&RightsRequest::received_at>(
        11, {.label = "Received at", .category = categories::rights_requests}),
    field<&RightsRequest::closed_at>(
        12, {.label = "Closed at", .category = categories::rights_requests}),
    field<&RightsRequest::outcome>(13,
                                   {.label = "Outcome", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(RightsRequest const*) {
  static constexpr EntityInfo info = entity<RightsRequest, rights_request_rows>({
      .number = 170,
      .name = "rights_request",
      .label = "Rights request",
      .retention = retention_classes::rights_log,
      .subjects = about<&RightsRequest::subject>() | mentions<&RightsRequest::requester>(),
      .dating = happened<&RightsRequest::received_at>(),
      .organisation = belongs_to<&RightsRequest::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
