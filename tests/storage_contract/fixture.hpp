// Two hand-made entities, and the stores that the contract is tried on.
#pragma once

#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/storage/schema.hpp>
#include <juniper/mis/storage/store.hpp>

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <stdlib.h>

namespace contract {

namespace mis = juniper::mis;
using mis::Bytes;
using mis::Date;
using mis::EntityInfo;
using mis::ErrorCode;
using mis::FieldInfo;
using mis::Instant;
using mis::Kind;
using mis::Row;
using mis::Uuid;
using mis::Value;
using mis::storage::Limits;
using mis::storage::Mode;
using mis::storage::RowPatch;
using mis::storage::Store;
using mis::storage::Unit;
using TenantId = mis::Id<mis::Tenant>;

/// A field as a description would have it.
inline FieldInfo made_field(std::uint16_t number, std::string_view name, Kind kind, bool nullable) {
  FieldInfo f;
  f.number = number;
  f.name = name;
  f.label = name;
  f.kind = kind;
  f.nullable = nullable;
  return f;
}

inline FieldInfo indexed(FieldInfo f) {
  f.indexed = true;
  return f;
}

inline FieldInfo sealed(FieldInfo f) {
  f.special = mis::SpecialClass::health;
  return f;
}

inline FieldInfo referring(FieldInfo f, EntityInfo const& (*to)()) {
  f.refers = to;
  f.indexed = true;
  return f;
}

inline EntityInfo made_entity(std::uint32_t number, std::string_view name, std::span<FieldInfo const> fields) {
  EntityInfo e;
  e.number = number;
  e.name = name;
  e.fields = fields;
  return e;
}

EntityInfo const& house();

/// A house: a field of every kind, one sealed, one that refers to another house. Names that SQL gives a meaning are on purpose.
inline EntityInfo const& house() {
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

/// A member of a house.
inline EntityInfo const& member() {
  static std::array const fields{
      referring(made_field(1, "house", Kind::id, false), &house),
      made_field(2, "name", Kind::text, true),
      indexed(made_field(3, "points", Kind::integer, true)),
  };
  static EntityInfo const entity = made_entity(10101, "member", fields);
  return entity;
}

/// Both, in a registry.
inline mis::Registry registry() {
  mis::Registry r;
  r.add(house()).value();
  r.add(member()).value();
  return r;
}

/// A folder that goes with the test.
class Folder {
 public:
  Folder() {
    auto name = (std::filesystem::temp_directory_path() / "juniper_mis_XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  std::string file(std::string const& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

/// One adapter under test, by name.
class Subject {
 public:
  explicit Subject(std::string const& adapter) : adapter_(adapter) { store_ = opened(); }
  /// The store.
  Store& operator*() const { return *store_; }
  Store* operator->() const { return store_.get(); }
  /// A store already brought to the fixture's schema.
  Subject& ready() {
    mis::storage::bring_up_to_date(*store_, registry()).value();
    return *this;
  }
  bool durable() const { return store_->capabilities().durable; }
  /// Closes and opens it again; only for a durable one.
  void reopen() {
    store_.reset();
    store_ = opened();
  }
  std::string path() const { return folder_.file("store.db"); }

 private:
  std::shared_ptr<Store> opened() const {
    if (adapter_ == "memory") { return mis::adapters::memory_store(); }
    return mis::adapters::sqlite_store(path()).value();
  }
  std::string adapter_;
  Folder folder_;
  std::shared_ptr<Store> store_;
};

inline TenantId tenant(std::uint64_t number) { return {Uuid::from_number(number)}; }

/// A house with only a name.
inline Row house_row(std::uint64_t id, std::string name = "Ash") {
  Row row{.id = Uuid::from_number(id)};
  row.cells.resize(house().fields.size());
  row.cells[0] = std::move(name);
  row.mac = Bytes(32, static_cast<std::uint8_t>(id));
  return row;
}

inline Row member_row(std::uint64_t id, std::uint64_t house_id, std::int64_t points = 0) {
  Row row{.id = Uuid::from_number(id)};
  row.cells = {Uuid::from_number(house_id), std::string{"n"}, points};
  return row;
}

inline std::unique_ptr<Unit> writing(Store& store, TenantId t = tenant(1)) { return store.begin(Mode::write, t, {}).value(); }
inline std::unique_ptr<Unit> reading(Store& store, TenantId t = tenant(1)) { return store.begin(Mode::read, t, {}).value(); }

/// Puts rows in and commits.
inline void keep(Store& store, EntityInfo const& entity, std::vector<Row> const& rows, TenantId t = tenant(1)) {
  auto unit = writing(store, t);
  unit->append(entity, rows).value();
  unit->commit().value();
}

/// The rows that a query gives.
inline std::vector<Row> all(Unit& unit, mis::Query const& query) {
  std::vector<Row> rows;
  unit.query(query, [&rows](Row const& row) {
    rows.push_back(row);
    return true;
  }).value();
  return rows;
}

inline bool same(Row const& a, Row const& b) {
  return a.id == b.id && a.version == b.version && a.cells == b.cells && a.mac == b.mac;
}

/// The code that an outcome carries; zero when it went well.
template <class T>
ErrorCode code_of(mis::Result<T> const& result) {
  return result.ok() ? ErrorCode{} : result.error().code;
}

}  // namespace contract
