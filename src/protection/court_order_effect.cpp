// The description of an effect of a court order.
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/complete.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/protection/court_order_effect.hpp>

namespace juniper::mis {
namespace {

constexpr std::array court_order_effect_rows{
    field<&CourtOrderEffect::order>(
        1, {.label = "Court order", .category = categories::court_order_register}),
    field<&CourtOrderEffect::child>(
        2, {.label = "Child", .category = categories::court_order_register}),
    field<&CourtOrderEffect::adult>(
        3, {.label = "Adult", .category = categories::court_order_register}),
    field<&CourtOrderEffect::effect>(4, {.label = "Effect", .category = categories::court_orders}),
    field<&CourtOrderEffect::detail>(5, {.label = "Detail", .category = categories::court_orders}),
    field<&CourtOrderEffect::starts>(
        6, {.label = "Starts", .category = categories::court_order_register}),
    field<&CourtOrderEffect::ends>(7,
                                   {.label = "Ends", .category = categories::court_order_register}),
    field<&CourtOrderEffect::bars>(8,
                                   {.label = "Keeps from the adult", .category = categories::court_order_register}),
};

}  // namespace

EntityInfo const& describe(CourtOrderEffect const*) {
  static constexpr EntityInfo info = entity<CourtOrderEffect, court_order_effect_rows>({
      .number = 81,
      .name = "court_order_effect",
      .label = "Effect of a court order",
      .retention = retention_classes::court_orders,
      .subjects = about<&CourtOrderEffect::child>() | mentions<&CourtOrderEffect::adult>(),
      .dating = holds<&CourtOrderEffect::starts, &CourtOrderEffect::ends>(),
  });
  return info;
}

}  // namespace juniper::mis
