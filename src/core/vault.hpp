// Rows between memory and store: cells sealed and opened, MACs made and checked.
#pragma once

#include "state.hpp"

#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/keys/sealed_cell.hpp>

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace juniper::mis::core {

// Whether rows of this entity carry a MAC: all but the core's own book-keeping.
inline bool has_mac(EntityInfo const& entity) { return entity.number < 900 || entity.number >= 1000; }

// One tenant's rows within one unit of work.
class Vault {
 public:
  Vault(CoreState& core, Id<Tenant> tenant, storage::Unit& unit) : core_(core), tenant_(tenant), unit_(unit) {}

  // From here on a person's key that is not there yet is made for this unit alone: the unit will not commit.
  void make_no_keys();

  // Seals what must be sealed and computes the MAC. `plain` has one value per field. \return wrong_keys, erased, invalid.
  Result<Row> seal(EntityInfo const& entity, Uuid const& id, std::vector<Value> plain);
  // The row after a patch: only the named cells are sealed anew. \return as seal().
  Result<Row> reseal(EntityInfo const& entity, Row row, std::vector<std::pair<std::size_t, Value>> const& changes);
  // Opens the cells in `wanted`; the others stay absent. `erased` gets the fields whose key is gone. \throws Failure tampered.
  std::vector<Value> open(EntityInfo const& entity, Row const& row, access::FieldMask wanted, access::FieldMask& erased);

  // \throws Failure tampered when the MAC is wrong.
  void check(EntityInfo const& entity, Row const& row);
  // One checked row.
  Result<std::optional<Row>> get(EntityInfo const& entity, Uuid const& id);
  // Checked rows.
  Result<void> query(Query const& query, storage::RowSink const& sink);
  // Checked rows, and what was asked of each.
  Result<void> query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink);

  // The people a row is about. `row` may be one that is not stored yet.
  Result<std::vector<Id<Subject>>> subjects(EntityInfo const& entity, Row const& row);
  // Those of them who decide who may reach the row: whom its first path leads to.
  Result<std::vector<Id<Subject>>> deciding(EntityInfo const& entity, Row const& row);
  // The organisation that a row belongs to; none when its entity names none.
  Result<std::optional<Uuid>> place(EntityInfo const& entity, Row const& row);
  // Seals what somebody said about a change of this record, to stand in a cell of another row of the core's own: it goes with
  // the record's own keys. \return wrong_keys, erased.
  Result<Value> seal_reason(EntityInfo const& entity, Row const& row, keys::CellPlace place, PersonalText const& reason);
  // Opens it; nothing when there is none or its key has gone. \throws Failure tampered.
  std::optional<PersonalText> open_reason(EntityInfo const& entity, Uuid const& id, keys::CellPlace place, std::optional<Bytes> const& cell);
  // Whether its cells are sealed under a key of the record's own, wrapped for each person.
  static bool shared(EntityInfo const& entity);
  // Brings the wraps of every shared record touched in this unit in line with the people it is about.
  Result<void> settle_shared();
  // Whether everybody whom a shared record is about holds the key of its cells. \throws Failure tampered.
  Result<bool> everybody_holds_the_key(EntityInfo const& entity, Row const& row);
  // Notes that a record's people may have changed.
  void touch_shared(EntityInfo const& entity, Row const& row);

  storage::Unit& unit() noexcept { return unit_; }

 private:
  using RecordPlace = std::pair<EntityInfo const*, Uuid>;
  Result<keys::KeyInUse> sealing_key(EntityInfo const& entity, FieldInfo const& field, Row const& row);
  Result<keys::KeyInUse> record_key(EntityInfo const& entity, Uuid const& id, bool make);
  Result<keys::KeyInUse> key_of_cell(EntityInfo const& entity, Uuid const& id, Uuid const& key);
  Result<Value> sealed_value(EntityInfo const& entity, FieldInfo const& field, Row const& row, ValueView plain);
  Result<void> finish(EntityInfo const& entity, Row& row);
  Result<std::vector<Id<Subject>>> people_at(EntityInfo const& entity, SubjectPath const& path, Row const& row);
  // Looked up once for a unit of work: a list checks a thousand rows.
  Result<std::shared_ptr<keys::SecretBytes const>> mac_key();
  Result<std::optional<Id<Subject>>> follow(EntityInfo const& entity, FieldPath const& path, Row const& row);
  Result<void> settle(EntityInfo const& entity, Uuid const& id);

  CoreState& core_;
  Id<Tenant> tenant_;
  storage::Unit& unit_;
  std::shared_ptr<keys::SecretBytes const> mac_key_;
  std::map<RecordPlace, keys::KeyInUse> record_keys_;
  std::map<RecordPlace, bool> shared_touched_;
  std::optional<keys::KeyInUse> passing_key_;
};

}  // namespace juniper::mis::core
