// Comparing places in an order.
#include <juniper/mis/storage/place.hpp>

#include <compare>
#include <utility>

namespace juniper::mis::storage {
namespace {

bool rises(Place const& a, Place const& b) {
  if (absent(a.value) != absent(b.value)) { return absent(a.value); }
  auto const order = compare(view(a.value), view(b.value));
  if (order == std::partial_ordering::less || order == std::partial_ordering::greater) { return std::is_lt(order); }
  return a.id < b.id;
}

}  // namespace

CodeSetInfo const* steps_of(EntityInfo const& entity, std::string_view field) noexcept {
  auto const* info = entity.find(field);
  return info != nullptr && info->codes != nullptr && info->codes->ordered && !info->sealed() ? info->codes : nullptr;
}

Value sort_value(EntityInfo const& entity, std::string_view field, Value const& cell) {
  auto const* const steps = steps_of(entity, field);
  auto const* const code = std::get_if<std::string>(&cell);
  if (steps == nullptr || code == nullptr) { return cell; }
  return static_cast<std::int64_t>(steps->place_of(*code));
}

std::optional<Predicate> by_steps(EntityInfo const& entity, Predicate const& where) {
  auto const up = where.op == Predicate::Op::greater_equal;
  auto const* const steps = up || where.op == Predicate::Op::less_equal ? steps_of(entity, where.field) : nullptr;
  if (steps == nullptr) { return std::nullopt; }
  auto const* const code = std::get_if<std::string>(&where.values.front());
  auto const at = code == nullptr ? 0 : steps->place_of(*code);
  if (at == 0) { return where::never(); }
  std::vector<Value> codes;
  for (auto const& entry : up ? steps->entries.subspan(at - 1) : steps->entries.first(at)) { codes.emplace_back(std::string{entry.code}); }
  return where::in(where.field, std::move(codes));
}

Place place_of(Query const& query, Row const& row) {
  if (query.order.field == "id") { return {{}, row.id}; }
  return {sort_value(*query.from, query.order.field, row.cells[query.from->index_of(query.order.field)]), row.id};
}

std::optional<Place> cursor_of(Query const& query) {
  if (!query.after_id) { return std::nullopt; }
  if (query.order.field == "id") { return Place{{}, *query.after_id}; }
  return Place{sort_value(*query.from, query.order.field, query.after_value), *query.after_id};
}

bool comes_before(Order const& order, Place const& a, Place const& b) { return order.descending ? rises(b, a) : rises(a, b); }

}  // namespace juniper::mis::storage
