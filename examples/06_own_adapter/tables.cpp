// Sorted tables: sharing, references, and their form in the journal.
#include "tables.hpp"

#include <juniper/mis/base/byte_reader.hpp>

#include <algorithm>
#include <array>

namespace journal {
namespace {

using mis::Kind;

// What stands before each part of a record.
constexpr std::uint8_t schema_part = 'S';
constexpr std::uint8_t row_part = 'R';
constexpr std::uint8_t gone_part = 'E';

Kind kind_of(mis::Value const& value) {  // by the order of the variant's alternatives
  static constexpr std::array kinds{Kind::boolean, Kind::boolean, Kind::integer, Kind::text, Kind::date, Kind::instant, Kind::id, Kind::bytes};
  return kinds.at(value.index());
}

mis::Uuid read_id(mis::ByteReader& in) { return mis::Uuid::from_bytes(in.raw(16)).value_or(mis::Uuid{}); }

}  // namespace

StoredRow const* Tables::find(TableKey const& key, mis::Uuid const& id) const {
  auto const& table = rows(key);
  auto const row = table.find(id);
  return row == table.end() ? nullptr : row->second.get();
}

Table const& Tables::rows(TableKey const& key) const {
  static Table const none;
  auto const table = tables_.find(key);
  return table == tables_.end() ? none : *table->second;
}

// [put]
void Tables::put(TableKey const& key, mis::Uuid const& id, std::shared_ptr<StoredRow const> row) {
  auto& table = tables_[key];
  if (table == nullptr) {
    table = std::make_shared<Table>();
  } else if (table.use_count() > 1) {
    table = std::make_shared<Table>(*table);  // somebody reads it as it was
  }
  if (row == nullptr) {
    table->erase(id);
  } else {
    (*table)[id] = std::move(row);
  }
}
// [put]

void Tables::create(mis::EntityInfo const& entity) {
  auto& fields = references_[entity.number];
  for (auto const& field : entity.fields) {
    if (field.refers != nullptr && !field.sealed()) { fields[field.number] = field.refers().number; }
  }
}

// [whole]
bool Tables::whole(std::set<std::pair<TableKey, mis::Uuid>> const& changed) const {
  auto const points_nowhere = [this](mis::Uuid const& tenant, std::map<std::uint16_t, std::uint32_t> const& fields, StoredRow const& row) {
    return std::ranges::any_of(fields, [&](auto const& field) {
      auto const cell = row.cells.find(field.first);
      auto const* target = cell == row.cells.end() ? nullptr : std::get_if<mis::Uuid>(&cell->second);
      return target != nullptr && find({field.second, tenant}, *target) == nullptr;
    });
  };
  std::set<TableKey> lost;  // tables that rows have been erased from
  for (auto const& [key, id] : changed) {
    auto const* row = find(key, id);
    if (row == nullptr) {
      lost.insert(key);
    } else if (points_nowhere(key.second, references_.at(key.first), *row)) {
      return false;
    }
  }
  for (auto const& [entity, fields] : references_) {
    for (auto const& [target, tenant] : lost) {
      auto const refers = std::ranges::any_of(fields, [to = target](auto const& field) { return field.second == to; });
      auto const& table = rows({entity, tenant});
      if (refers && std::ranges::any_of(table, [&, of = tenant, &named = fields](auto const& row) { return points_nowhere(of, named, *row.second); })) { return false; }
    }
  }
  return true;
}
// [whole]

void Tables::write_row(mis::ByteWriter& out, TableKey const& key, mis::Uuid const& id) const {
  auto const* row = find(key, id);
  out.u8(row == nullptr ? gone_part : row_part).u32(key.first).raw(key.second.view()).raw(id.view());
  if (row == nullptr) { return; }
  out.i64(row->version).sized(mis::ByteView{row->mac}).u16(static_cast<std::uint16_t>(row->cells.size()));
  for (auto const& [number, value] : row->cells) {
    out.u16(number).u8(static_cast<std::uint8_t>(kind_of(value))).sized(mis::ByteView{mis::canonical_bytes(mis::view(value))});
  }
}

void Tables::write_schema(mis::ByteWriter& out) const {
  out.u8(schema_part).u32(static_cast<std::uint32_t>(references_.size()));
  for (auto const& [entity, fields] : references_) {
    out.u32(entity).u16(static_cast<std::uint16_t>(fields.size()));
    for (auto const& [number, target] : fields) { out.u16(number).u32(target); }
  }
}

mis::Bytes Tables::whole_record() const {
  mis::ByteWriter out;
  write_schema(out);
  for (auto const& [key, table] : tables_) {
    for (auto const& [id, row] : *table) { write_row(out, key, id); }
  }
  return out.take();
}

mis::Result<void> Tables::replay(mis::ByteView record) {
  auto const nonsense = mis::Error{.code = mis::ErrorCode::tampered, .text = "a record of the journal cannot be understood"};
  mis::ByteReader in{record};
  while (in.ok() && !in.finished()) {
    auto const part = in.u8();
    if (part == schema_part) {
      for (auto entities = in.u32(); entities > 0 && in.ok(); --entities) {
        auto& fields = references_[in.u32()];
        for (auto count = in.u16(); count > 0 && in.ok(); --count) {
          auto const number = in.u16();
          fields[number] = in.u32();
        }
      }
      continue;
    }
    if (part != row_part && part != gone_part) { return nonsense; }
    auto const entity = in.u32();
    auto const key = TableKey{entity, read_id(in)};
    auto const id = read_id(in);
    if (part == gone_part) {
      put(key, id, nullptr);
      continue;
    }
    auto row = std::make_shared<StoredRow>();
    row->version = in.i64();
    row->mac = mis::copy_of(in.sized());
    for (auto count = in.u16(); count > 0 && in.ok(); --count) {
      auto const number = in.u16();
      auto const kind = static_cast<Kind>(in.u8());
      auto value = mis::from_canonical(kind, in.sized());
      if (!value) { return nonsense; }
      row->cells[number] = *std::move(value);
    }
    put(key, id, std::move(row));
  }
  return in.finished() ? mis::Result<void>{} : nonsense;
}

mis::Row described(mis::EntityInfo const& entity, mis::Uuid const& id, StoredRow const& stored) {
  mis::Row row{.id = id, .version = stored.version, .cells = {}, .mac = stored.mac};
  for (auto const& field : entity.fields) {
    auto const cell = stored.cells.find(field.number);
    row.cells.push_back(cell == stored.cells.end() ? mis::Value{} : cell->second);
  }
  return row;
}

StoredRow stored(mis::EntityInfo const& entity, mis::Row const& row) {
  StoredRow made{.version = row.version, .mac = row.mac};
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (!mis::absent(row.cells[i])) { made.cells[entity.fields[i].number] = row.cells[i]; }
  }
  return made;
}

}  // namespace journal
