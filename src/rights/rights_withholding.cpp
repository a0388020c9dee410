// The description of a withholding from a rights request.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/rights/rights_request.hpp>
#include <juniper/mis/rights/rights_withholding.hpp>

namespace juniper::mis::rights {
namespace {

constexpr std::array rights_withholding_rows{
    field<&RightsWithholding::request>(
        1, {.label = "Request", .category = categories::rights_withheld_register}),
    field<&RightsWithholding::entity>(
        2, {.label = "Entity", .category = categories::rights_withheld_register}),
    field<&RightsWithholding::record>(
        3, {.label = "Record", .category = categories::rights_withheld_register}),
    field<&RightsWithholding::field>(
        4, {.label = "Field", .category = categories::rights_withheld_register}),
    field<&RightsWithholding::item>(5, {.label = "Item", .category = categories::rights_withheld}),
    field<&RightsWithholding::exemption>(
        6, {.label = "Exemption", .category = categories::rights_withheld}),
    field<&RightsWithholding::reasons>(
        7, {.label = "Reasons", .category = categories::rights_withheld}),
    field<&RightsWithholding::decided_by>(
        8, {.label = "Decided by", .category = categories::rights_withheld_register}),
    field<&RightsWithholding::decided_at>(
        9, {.label = "Decided at", .category = categories::rights_withheld_register}),
};

}  // namespace

EntityInfo const& describe(RightsWithholding const*) {
  static constexpr EntityInfo info = entity<RightsWithholding, rights_withholding_rows>({
      .number = 173,
      .name = "rights_withholding",
      .label = "Withholding from a rights request",
      .retention = retention_classes::rights_log,
      .subjects = about<&RightsWithholding::request, &RightsRequest::subject>() |
                  author<&RightsWithholding::decided_by>(),
      .dating = happened<&RightsWithholding::decided_at>(),
      .organisation = belongs_to<&RightsWithholding::request, &RightsRequest::organisation>(),
  });
  return info;
}

}  // namespace juniper::mis::rights
