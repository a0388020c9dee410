// Comparing places in an order.
#include <juniper/mis/storage/place.hpp>

#include <compare>

namespace juniper::mis::storage {
namespace {

bool rises(Place const& a, Place const& b) {
  if (absent(a.value) != absent(b.value)) { return absent(a.value); }
  auto const order = compare(view(a.value), view(b.value));
  if (order == std::partial_ordering::less || order == std::partial_ordering::greater) { return std::is_lt(order); }
  return a.id < b.id;
}

}  // namespace

Place place_of(Query const& query, Row const& row) {
  if (query.order.field == "id") { return {{}, row.id}; }
  return {row.cells[query.from->index_of(query.order.field)], row.id};
}

std::optional<Place> cursor_of(Query const& query) {
  if (!query.after_id) { return std::nullopt; }
  return Place{query.order.field == "id" ? Value{} : query.after_value, query.after_id};
}

bool comes_before(Order const& order, Place const& a, Place const& b) { return order.descending ? rises(b, a) : rises(a, b); }

}  // namespace juniper::mis::storage
