// The canonical bytes of a row.
#include <juniper/mis/describe/row.hpp>

#include <juniper/mis/base/error.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <numeric>
#include <string>
#include <string_view>

#include "canonical.hpp"

namespace juniper::mis {
namespace {

constexpr std::string_view mark = "juniper.row.1";
constexpr std::size_t head_size = mark.size() + 16 + 4 + 16 + 8;
constexpr std::size_t cell_head_size = 2 + 1 + 4;

// Writes into room that was measured before, big-endian: rows are checked by the thousand.
class Pen {
 public:
  explicit Pen(std::uint8_t* at) noexcept : at_(at) {}
  void u8(std::uint8_t v) noexcept { *at_++ = v; }
  void u16(std::uint16_t v) noexcept { number(v); }
  void u32(std::uint32_t v) noexcept { number(v); }
  void i64(std::int64_t v) noexcept { number(static_cast<std::uint64_t>(v)); }
  void raw(ByteView v) noexcept {
    if (!v.empty()) { std::memcpy(at_, v.data(), v.size()); }
    at_ += v.size();
  }
  void raw(std::string_view v) noexcept { raw(bytes_of(v)); }

 private:
  template <class Number>
  void number(Number v) noexcept {
    for (std::size_t i = 0; i < sizeof v; ++i) { at_[i] = static_cast<std::uint8_t>(v >> (8 * (sizeof v - 1 - i))); }
    at_ += sizeof v;
  }
  std::uint8_t* at_;
};

}  // namespace

Bytes canonical_row(Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  auto const count = entity.fields.size();
  if (row.cells.size() != count || count > max_fields) {
    throw Failure({.code = ErrorCode::invalid,
                   .text = "a row has another number of cells than its entity has fields",
                   .entity = std::string{entity.name}});
  }
  std::size_t size = head_size;
  for (auto const& cell : row.cells) {
    if (!absent(cell)) { size += cell_head_size + canonical_size(cell); }
  }
  Bytes bytes(size);
  Pen pen{bytes.data()};
  pen.raw(mark);
  pen.raw(tenant.value.view());
  pen.u32(entity.number);
  pen.raw(row.id.view());
  pen.i64(row.version);

  // Descriptions are written in any order; the bytes are not.
  std::array<std::uint8_t, max_fields> order{};
  auto const used = std::span{order}.first(count);
  std::iota(used.begin(), used.end(), std::uint8_t{0});
  auto const number = [&](std::uint8_t i) { return entity.fields[i].number; };
  if (!std::ranges::is_sorted(used, {}, number)) { std::ranges::sort(used, {}, number); }
  for (auto const i : used) {
    auto const& field = entity.fields[i];
    auto const& cell = row.cells[i];
    if (absent(cell)) { continue; }
    pen.u16(field.number);
    pen.u8(static_cast<std::uint8_t>(field.sealed() ? Kind::bytes : field.kind));
    pen.u32(static_cast<std::uint32_t>(canonical_size(cell)));
    write_canonical(pen, cell);
  }
  return bytes;
}

}  // namespace juniper::mis
