// The description of a eHC plan.
#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>

namespace juniper::mis {
namespace {

constexpr std::array ehc_plan_rows{
    field<&EhcPlan::pupil>(1, {.label = "Pupil", .category = categories::sen_register}),
    field<&EhcPlan::authority>(2,
                               {.label = "Local authority", .category = categories::sen_register}),
    field<&EhcPlan::starts>(3, {.label = "Starts", .category = categories::sen_register}),
    field<&EhcPlan::ends>(4, {.label = "Ends", .category = categories::sen_register}),
    field<&EhcPlan::reviewed_on>(5, {.label = "Reviewed on", .category = categories::sen_register}),
    field<&EhcPlan::review_by>(6, {.label = "Review by", .category = categories::sen_register}),
    field<&EhcPlan::document_reference>(
        7, {.label = "Document", .category = categories::sen_register}),
    field<&EhcPlan::provision>(8, {.label = "Provision", .category = categories::sen}),
};

}  // namespace

EntityInfo const& describe(EhcPlan const*) {
  static constexpr EntityInfo info = entity<EhcPlan, ehc_plan_rows>({
      .number = 61,
      .name = "ehc_plan",
      .label = "EHC plan",
      .retention = retention_classes::sen_file,
      .subjects = about<&EhcPlan::pupil, &Pupil::person>(),
      .dating = holds<&EhcPlan::starts, &EhcPlan::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
