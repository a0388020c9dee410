// Stores and units for tests of single adapters, with the entities of the conformance kit.
#pragma once

#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/storage/schema.hpp>
#include <juniper/mis/storage/store.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <stdlib.h>

#include "storage/conformance/bench.hpp"

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

using mis::storage::conformance::house;
using mis::storage::conformance::house_row;
using mis::storage::conformance::indexed;
using mis::storage::conformance::made_entity;
using mis::storage::conformance::made_field;
using mis::storage::conformance::member;
using mis::storage::conformance::member_row;
using mis::storage::conformance::referring;
using mis::storage::conformance::same;
using mis::storage::conformance::sealed;
using mis::storage::conformance::tenant;

/// Both entities of the conformance kit, in a registry.
inline mis::Registry registry() { return mis::storage::conformance::model(); }

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

/// The code that an outcome carries; zero when it went well.
template <class T>
ErrorCode code_of(mis::Result<T> const& result) {
  return result.ok() ? ErrorCode{} : result.error().code;
}

}  // namespace contract
