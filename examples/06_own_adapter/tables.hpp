// What the journal's store holds: sorted tables by permanent numbers, and the changes that the journal records.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/row.hpp>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace journal {

namespace mis = juniper::mis;

// [row]
/// A row by permanent field numbers, so that names may change and fields may come; absent cells are left out.
struct StoredRow {
  std::int64_t version = 1;
  mis::Bytes mac{};
  std::map<std::uint16_t, mis::Value> cells{};
};
// [row]

/// Entity number and tenant.
using TableKey = std::pair<std::uint32_t, mis::Uuid>;
/// Rows by id; tables share those that have not changed.
using Table = std::map<mis::Uuid, std::shared_ptr<StoredRow const>>;

/// Entity numbers that were created, and for each the fields that refer, with the entity they refer to.
using References = std::map<std::uint32_t, std::map<std::uint16_t, std::uint32_t>>;

/// Everything that is stored. A copy is cheap: it shares the tables until they are changed.
class Tables {
 public:
  /// The row, or null.
  StoredRow const* find(TableKey const& key, mis::Uuid const& id) const;
  /// All rows of a tenant's table.
  Table const& rows(TableKey const& key) const;
  /// Puts a row in, or takes it out when it is null.
  void put(TableKey const& key, mis::Uuid const& id, std::shared_ptr<StoredRow const> row);
  /// Notes that an entity is there, and which of its fields refer.
  void create(mis::EntityInfo const& entity);
  /// Whether it is there.
  bool has(std::uint32_t entity) const { return references_.contains(entity); }
  /// Whether every reference of these rows, and every reference to them, points to a row that is there.
  bool whole(std::set<std::pair<TableKey, mis::Uuid>> const& changed) const;

  /// Writes one row, or that it is gone.
  void write_row(mis::ByteWriter& out, TableKey const& key, mis::Uuid const& id) const;
  /// Writes which entities are there.
  void write_schema(mis::ByteWriter& out) const;
  /// Everything as one record.
  mis::Bytes whole_record() const;
  /// Takes over what a record says. \return tampered when it says nothing that can be understood.
  mis::Result<void> replay(mis::ByteView record);

 private:
  References references_;
  std::map<TableKey, std::shared_ptr<Table>> tables_;
};

/// The row in the order of a description.
mis::Row described(mis::EntityInfo const& entity, mis::Uuid const& id, StoredRow const& stored);
/// The row by field numbers.
StoredRow stored(mis::EntityInfo const& entity, mis::Row const& row);

}  // namespace journal
