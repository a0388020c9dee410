// The description of an event of a rights request.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/rights_entry.hpp>
#include <juniper/mis/rights/rights_request.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array rights_entry_rows{
    field<&RightsEntry::request>(1, {.label = "Request", .category = categories::rights_requests}),
    field<&RightsEntry::kind>(2, {.label = "Kind", .category = categories::rights_requests}),
    field<&RightsEntry::at>(3, {.label = "At", .category = categories::rights_requests}),
    field<&RightsEntry::by>(4, {.label = "By", .category = categories::rights_requests}),
    field<&RightsEntry::note>(5, {.label = "Note", .category = categories::rights_requests}),
};

}  // namespace

EntityInfo const& describe(RightsEntry const*) {
  static constexpr EntityInfo info = entity<RightsEntry, rights_entry_rows>({
      .number = 171,
      .name = "rights_entry",
      .label = "Event of a rights request",
      .retention = retention_classes::rights_log,
      .subjects =
          about<&RightsEntry::request, &RightsRequest::subject>() | author<&RightsEntry::by>(),
      .dating = happened<&RightsEntry::at>(),
      .organisation = belongs_to<&RightsEntry::request, &RightsRequest::organisation>(),
      .append_only = true,
  });
  return info;
}

}  // namespace juniper::mis::rights
