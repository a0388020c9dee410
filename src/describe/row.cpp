// The canonical bytes of a row.
#include <juniper/mis/describe/row.hpp>

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/base/error.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <string>
#include <variant>

namespace juniper::mis {
namespace {

void write_cell(ByteWriter& w, FieldInfo const& field, Value const& cell) {
  w.u16(field.number).u8(static_cast<std::uint8_t>(field.sealed() ? Kind::bytes : field.kind));
  if (auto const* text = std::get_if<std::string>(&cell)) {
    w.sized(*text);
  } else if (auto const* bytes = std::get_if<Bytes>(&cell)) {
    w.sized(*bytes);
  } else if (auto const* id = std::get_if<Uuid>(&cell)) {
    w.sized(id->view());
  } else {
    w.sized(canonical_bytes(view(cell)));
  }
}

// At least as much as the canonical bytes take: rows are checked by the thousand.
std::size_t size_of(Row const& row) {
  std::size_t size = 64;
  for (auto const& cell : row.cells) {
    auto const* text = std::get_if<std::string>(&cell);
    auto const* bytes = std::get_if<Bytes>(&cell);
    size += 24 + (text != nullptr ? text->size() : bytes != nullptr ? bytes->size() : 0);
  }
  return size;
}

}  // namespace

Bytes canonical_row(Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  auto const count = entity.fields.size();
  if (row.cells.size() != count || count > max_fields) {
    throw Failure({.code = ErrorCode::invalid,
                   .text = "a row has another number of cells than its entity has fields",
                   .entity = std::string{entity.name}});
  }
  ByteWriter w;
  w.reserve(size_of(row));
  w.raw("juniper.row.1").raw(tenant.value.view()).u32(entity.number).raw(row.id.view()).i64(row.version);

  // Descriptions are written in any order; the bytes are not.
  std::array<std::uint8_t, max_fields> order{};
  auto const used = std::span{order}.first(count);
  std::iota(used.begin(), used.end(), std::uint8_t{0});
  auto const number = [&](std::uint8_t i) { return entity.fields[i].number; };
  if (!std::ranges::is_sorted(used, {}, number)) { std::ranges::sort(used, {}, number); }
  for (auto const i : used) {
    if (!absent(row.cells[i])) { write_cell(w, entity.fields[i], row.cells[i]); }
  }
  return w.take();
}

}  // namespace juniper::mis
