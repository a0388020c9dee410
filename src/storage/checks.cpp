// Refusing what does not fit its description.
#include <juniper/mis/storage/checks.hpp>

#include <algorithm>
#include <string>
#include <variant>

namespace juniper::mis::storage {
namespace {

Error misfit(EntityInfo const& entity, std::string_view field, char const* text) {
  return {.code = ErrorCode::invalid, .text = text, .entity = std::string{entity.name}, .field = std::string{field}};
}

Result<void> check_cell(EntityInfo const& entity, FieldInfo const& field, Value const& cell) {
  if (absent(cell)) {
    if (field.nullable) { return {}; }
    return misfit(entity, field.name, "this field may not be absent");
  }
  if (!storable(stored_kind(field), view(cell))) { return misfit(entity, field.name, "this field cannot hold such a value"); }
  return {};
}

}  // namespace

bool storable(Kind stored, ValueView const& value) {
  if (absent(value) || !fits(stored, value)) { return false; }
  auto const* day = std::get_if<Date>(&value);
  return day == nullptr || (static_cast<int>(day->year()) >= 0 && static_cast<int>(day->year()) <= 9999);
}

bool comparable(Kind a, Kind b) noexcept {
  auto const plain = [](Kind k) { return k == Kind::code ? Kind::text : k; };
  return plain(a) == plain(b);
}

std::optional<Kind> kind_of(EntityInfo const& entity, std::string_view field) noexcept {
  if (field == "id") { return Kind::id; }
  auto const* info = entity.find(field);
  if (info == nullptr) { return std::nullopt; }
  return stored_kind(*info);
}

Result<void> check(EntityInfo const& entity, Row const& row) {
  if (row.cells.size() != entity.fields.size()) { return misfit(entity, {}, "the row has not one cell a field"); }
  if (row.version < 1) { return misfit(entity, {}, "the row's version is not positive"); }
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (auto fit = check_cell(entity, entity.fields[i], row.cells[i]); !fit) { return fit; }
  }
  return {};
}

Result<void> check(EntityInfo const& entity, RowPatch const& patch) {
  std::uint64_t seen = 0;
  for (auto const& [index, value] : patch.cells) {
    if (index >= entity.fields.size()) { return misfit(entity, {}, "the patch names a field that is not there"); }
    auto const& field = entity.fields[index];
    auto const bit = std::uint64_t{1} << (index % max_fields);
    if ((seen & bit) != 0) { return misfit(entity, field.name, "the patch names this field twice"); }
    seen |= bit;
    if (auto fit = check_cell(entity, field, value); !fit) { return fit; }
  }
  return {};
}

Result<void> check(EntityInfo const& entity, Predicate const& where) {
  using Op = Predicate::Op;
  switch (where.op) {
    case Op::always:
    case Op::never: return {};
    case Op::all:
    case Op::any:
    case Op::none:
      for (auto const& part : where.of) {
        if (auto fit = check(entity, part); !fit) { return fit; }
      }
      return {};
    default: break;
  }
  // A name that is not described is not repeated: it may be a value in the wrong place.
  if (!kind_of(entity, where.field)) { return misfit(entity, {}, "there is no such field to look for"); }
  if (where.op == Op::in_select) {
    if (where.select == nullptr || where.select->from == nullptr) {
      return misfit(entity, where.field, "the sub-query has no entity");
    }
    auto const& from = *where.select->from;
    if (!kind_of(from, where.select->field)) {
      return misfit(from, {}, "there is no such field to look for");
    }
    return check(from, where.select->where);
  }
  auto const compares = where.op == Op::equal || where.op == Op::less_equal || where.op == Op::greater_equal;
  if (compares && where.values.size() != 1) { return misfit(entity, where.field, "a comparison needs one value"); }
  return {};
}

Result<void> check(Query const& query) {
  if (query.from == nullptr) { return Error{.code = ErrorCode::invalid, .text = "the query has no entity"}; }
  auto const& entity = *query.from;
  auto const sorted = kind_of(entity, query.order.field);
  if (!sorted) { return misfit(entity, {}, "there is no such field to sort by"); }
  if (!absent(query.after_value) && !storable(*sorted, view(query.after_value))) {
    return misfit(entity, query.order.field, "the cursor does not belong to this order");
  }
  return check(entity, query.where);
}

Result<void> check(Query const& query, std::span<Predicate const> asked) {
  if (auto fit = check(query); !fit) { return fit; }
  if (asked.size() > 64) { return misfit(*query.from, {}, "more is asked of a row than there are bits to answer"); }
  for (auto const& condition : asked) {
    if (auto fit = check(*query.from, condition); !fit) { return fit; }
  }
  return {};
}

}  // namespace juniper::mis::storage
