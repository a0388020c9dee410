// Encoding of events, and what commits the log to them.
#include <juniper/mis/audit/event.hpp>

#include <juniper/mis/base/byte_reader.hpp>
#include <juniper/mis/base/byte_writer.hpp>

#include "sha256.hpp"

#include <algorithm>

namespace juniper::mis::audit {
namespace {

constexpr std::uint8_t rows_format = 1;
constexpr std::uint8_t body_format = 1;
constexpr std::size_t row_size = 1 + 4 + 16 + 8 + 32;

Uuid read_uuid(ByteReader& r) { return Uuid::from_bytes(r.raw(16)).value_or(Uuid{}); }

bool plausible(TouchedRow const& row) {
  bool const changed = row.act == RowAct::inserted || row.act == RowAct::patched;
  if (row.act == RowAct::erased && row.version != 0) { return false; }
  return changed ? row.version >= 1 : row.digest == Hash{};
}

}  // namespace

Hash row_digest(Id<Tenant> tenant, EntityInfo const& entity, Row const& row) {
  auto const canonical = canonical_row(tenant, entity, row);
  return Sha256{}.add_sized(canonical).add_sized(row.mac).done();
}

Bytes encode(std::span<TouchedRow const> rows) {
  ByteWriter w;
  w.reserve(5 + rows.size() * row_size);
  w.u8(rows_format).u32(static_cast<std::uint32_t>(rows.size()));
  for (auto const& row : rows) {
    w.u8(static_cast<std::uint8_t>(row.act)).u32(row.entity).raw(row.record.view()).i64(row.version).raw(row.digest);
  }
  return w.take();
}

std::optional<std::vector<TouchedRow>> decode_rows(ByteView bytes) {
  ByteReader r{bytes};
  if (r.u8() != rows_format) { return std::nullopt; }
  auto const count = r.u32();
  if (!r.ok() || r.rest().size() != count * row_size) { return std::nullopt; }
  std::vector<TouchedRow> rows(count);
  for (auto& row : rows) {
    auto const act = r.u8();
    if (act < 1 || act > 4) { return std::nullopt; }
    row.act = static_cast<RowAct>(act);
    row.entity = r.u32();
    row.record = read_uuid(r);
    row.version = r.i64();
    std::ranges::copy(r.raw(row.digest.size()), row.digest.begin());
    if (!plausible(row)) { return std::nullopt; }
  }
  return rows;
}

Bytes encode(EventBody const& body) {
  ByteWriter w;
  auto size = 128 + body.purpose.size() + body.action.size() + body.entity.size() + body.reason.size() + 2 * body.fields.size();
  for (auto const& s : body.subjects) { size += 4 + s.size(); }
  w.reserve(size);  // a list tells of a thousand people
  w.u8(body_format).raw(body.account.view()).raw(body.at.value.view());
  w.sized(body.purpose).sized(body.action).sized(body.entity);
  w.u32(static_cast<std::uint32_t>(body.fields.size()));
  for (auto const f : body.fields) { w.u16(f); }
  w.u16(static_cast<std::uint16_t>(body.outcome)).sized(body.reason);
  w.u32(static_cast<std::uint32_t>(body.subjects.size()));
  for (auto const& s : body.subjects) { w.sized(s); }
  return w.take();
}

std::optional<EventBody> decode_body(ByteView bytes) {
  ByteReader r{bytes};
  if (r.u8() != body_format) { return std::nullopt; }
  EventBody body;
  body.account = read_uuid(r);
  body.at.value = read_uuid(r);
  body.purpose = r.sized_text();
  body.action = r.sized_text();
  body.entity = r.sized_text();
  for (auto n = r.u32(); n > 0 && r.ok(); --n) { body.fields.push_back(r.u16()); }
  body.outcome = static_cast<ErrorCode>(r.u16());
  body.reason = r.sized_text();
  for (auto n = r.u32(); n > 0 && r.ok(); --n) { body.subjects.push_back(copy_of(r.sized())); }
  if (!r.finished()) { return std::nullopt; }
  return body;
}

Hash commitment_of(ByteView salt, ByteView rows, ByteView body) {
  return Sha256{}.add("juniper.event.1").add(salt).add_sized(rows).add_sized(body).done();
}

Bytes leaf_data(Id<Tenant> tenant, std::uint64_t index, Instant at, Hash const& commitment) {
  ByteWriter w;
  w.reserve(14 + 16 + 8 + 8 + 32);
  w.raw("juniper.leaf.1").raw(tenant.value.view()).u64(index).i64(at.time_since_epoch().count()).raw(commitment);
  return w.take();
}

}  // namespace juniper::mis::audit
