// Two hand-made entities and their rows.
#include "storage/conformance/entities.hpp"

#include <array>
#include <utility>

namespace juniper::mis::storage::conformance {

FieldInfo made_field(std::uint16_t number, std::string_view name, Kind kind, bool nullable) {
  FieldInfo f;
  f.number = number;
  f.name = name;
  f.label = name;
  f.kind = kind;
  f.nullable = nullable;
  return f;
}

FieldInfo indexed(FieldInfo field) {
  field.indexed = true;
  return field;
}

FieldInfo sealed(FieldInfo field) {
  field.special = SpecialClass::health;
  return field;
}

FieldInfo referring(FieldInfo field, EntityInfo const& (*to)()) {
  field.refers = to;
  field.indexed = true;
  return field;
}

EntityInfo made_entity(std::uint32_t number, std::string_view name, std::span<FieldInfo const> fields) {
  return {.number = number, .name = name, .fields = fields};
}

EntityInfo const& house() {
  static std::array const fields{
      made_field(1, "order", Kind::text, false),
      made_field(2, "open", Kind::boolean, true),
      indexed(made_field(3, "size", Kind::integer, true)),
      made_field(4, "founded", Kind::date, true),
      made_field(5, "seen", Kind::instant, true),
      referring(made_field(6, "group", Kind::id, true), &house),
      sealed(made_field(7, "note", Kind::text, true)),
      made_field(8, "badge", Kind::bytes, true),
      indexed(made_field(9, "colour", Kind::code, true)),
  };
  static EntityInfo const entity = made_entity(10100, "house", fields);
  return entity;
}

EntityInfo const& member() {
  static std::array const fields{
      referring(made_field(1, "house", Kind::id, false), &house),
      made_field(2, "name", Kind::text, true),
      indexed(made_field(3, "points", Kind::integer, true)),
  };
  static EntityInfo const entity = made_entity(10101, "member", fields);
  return entity;
}

EntityInfo const& form() {
  static constexpr std::array<CodeEntry, 5> years{{{"R", "Reception"}, {"1", "Year 1"}, {"2", "Year 2"}, {"9", "Year 9"}, {"10", "Year 10"}}};
  static constexpr CodeSetInfo set{.name = "Year", .source = "the kit", .entries = years, .ordered = true};
  static std::array const fields{[] {
    auto year = indexed(made_field(1, "year", Kind::code, true));
    year.codes = &set;
    return year;
  }()};
  static EntityInfo const entity = made_entity(10102, "form", fields);
  return entity;
}

Row form_row(std::uint64_t id, std::string_view year) { return row_of(id, {year.empty() ? Value{} : Value{std::string{year}}}); }

Registry model(std::initializer_list<EntityInfo const*> more) {
  Registry registry;
  registry.add(house()).value();
  registry.add(member()).value();
  for (auto const* entity : more) { registry.add(*entity).value(); }
  return registry;
}

Row row_of(std::uint64_t id, std::vector<Value> cells) {
  return {.id = id_of(id), .cells = std::move(cells), .mac = Bytes(32, static_cast<std::uint8_t>(id))};
}

Row house_row(std::uint64_t id, std::string name) {
  auto row = row_of(id, std::vector<Value>(house().fields.size()));
  row.cells[at::order] = std::move(name);
  return row;
}

Row member_row(std::uint64_t id, std::uint64_t house_id, std::int64_t points) {
  return row_of(id, {id_of(house_id), std::string{"n"}, points});
}

std::vector<Row> houses(std::uint64_t first, std::uint64_t last) {
  std::vector<Row> rows;
  for (auto id = first; id <= last; ++id) { rows.push_back(house_row(id)); }
  return rows;
}

std::string_view name_at(EntityInfo const& entity, std::size_t field) noexcept {
  return field == 0 ? std::string_view{"id"} : entity.fields[field - 1].name;
}

}  // namespace juniper::mis::storage::conformance
