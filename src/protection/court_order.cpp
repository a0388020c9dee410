// The description of a court order.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/protection/court_order.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

namespace juniper::mis {
namespace {

constexpr std::array court_order_rows{
    field<&CourtOrder::kind>(1, {.label = "Kind", .category = categories::court_orders}),
    field<&CourtOrder::court>(2, {.label = "Court", .category = categories::court_order_register}),
    field<&CourtOrder::case_number>(
        3, {.label = "Case number", .category = categories::court_order_register}),
    field<&CourtOrder::starts>(4,
                               {.label = "Starts", .category = categories::court_order_register}),
    field<&CourtOrder::ends>(5, {.label = "Ends", .category = categories::court_order_register}),
    field<&CourtOrder::review_on>(
        6, {.label = "Review on", .category = categories::court_order_register}),
    field<&CourtOrder::seen_on>(
        7, {.label = "Document seen on", .category = categories::court_order_register}),
    field<&CourtOrder::seen_by>(
        8, {.label = "Document seen by", .category = categories::court_order_register}),
    field<&CourtOrder::document_reference>(
        9, {.label = "Document", .category = categories::court_order_register}),
    field<&CourtOrder::text>(10, {.label = "Text", .category = categories::court_orders}),
};

}  // namespace

EntityInfo const& describe(CourtOrder const*) {
  static constexpr EntityInfo info = entity<CourtOrder, court_order_rows>({
      .number = 80,
      .name = "court_order",
      .label = "Court order",
      .retention = retention_classes::court_orders,
      .subjects = about_each<&CourtOrderEffect::order, &CourtOrderEffect::child>() |
                  mentions<&CourtOrder::seen_by, &StaffMember::person>(),
      .dating = holds<&CourtOrder::starts, &CourtOrder::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
