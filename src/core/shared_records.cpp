// Records about several people: a key of the record's own, wrapped for each of them.
#include "vault.hpp"

#include "typed_rows.hpp"

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/keys/key_wrap.hpp>
#include <juniper/mis/storage/records.hpp>

#include <algorithm>

namespace juniper::mis::core {
namespace {

using storage::RecordKey;

// What a wrap is bound to: the record, the person it is for, and the key's name.
Bytes wrap_context(Id<Tenant> tenant, EntityInfo const& entity, Uuid const& record, Id<Subject> person, Uuid const& key) {
  return ByteWriter{}
      .raw("juniper.record_key.1")
      .raw(tenant.value.view())
      .u32(entity.number)
      .raw(record.view())
      .raw(person.value.view())
      .raw(key.view())
      .take();
}

Result<std::vector<Row>> wraps_of(storage::Unit& unit, EntityInfo const& entity, Uuid const& record) {
  std::vector<Row> rows;
  auto const all = unit.query({.from = &description<RecordKey>(),
                               .where = where::all({where::equal("record", record),
                                                    where::equal("entity", std::int64_t{entity.number})}),
                               .limit = no_limit},
                              [&rows](Row const& r) {
                                rows.push_back(r);
                                return true;
                              });
  if (!all.ok()) { return all.error(); }
  return rows;
}

}  // namespace

Result<keys::KeyInUse> Vault::sealing_key(EntityInfo const& entity, FieldInfo const& field, Row const& row) {
  if (shared(entity)) {
    touch_shared(entity, row);
    return record_key(entity, row.id, true);
  }
  auto const people = subjects(entity, row);
  if (!people.ok()) { return people.error(); }
  if (people->empty()) {
    return Error{.code = ErrorCode::invalid,
                 .text = "an encrypted field needs to know whom it is about",
                 .entity = std::string{entity.name},
                 .field = std::string{field.name}};
  }
  auto const& compartment = entity.kept_as(field).key;
  if (!passing_key_) { return core_.ring->subject_key(tenant_, people->front(), compartment); }
  auto existing = core_.ring->existing_subject_key(tenant_, people->front(), compartment);
  if (!existing.ok() && existing.error().code == ErrorCode::not_found) { return *passing_key_; }
  return existing;
}

Result<keys::KeyInUse> Vault::key_of_cell(EntityInfo const& entity, Uuid const& id, Uuid const& key) {
  if (passing_key_ && passing_key_->id == key) { return *passing_key_; }
  if (!shared(entity)) { return core_.ring->by_id(tenant_, key); }
  auto mine = record_key(entity, id, false);
  if (mine.ok() && mine->id != key) { return Error{.code = ErrorCode::tampered, .text = "a cell names another key"}; }
  return mine;
}

Result<keys::KeyInUse> Vault::record_key(EntityInfo const& entity, Uuid const& id, bool make) {
  RecordPlace const place{&entity, id};
  if (auto const it = record_keys_.find(place); it != record_keys_.end()) { return it->second; }
  auto const rows = wraps_of(unit_, entity, id);
  if (!rows.ok()) { return rows.error(); }
  for (auto const& row : *rows) {
    auto const wrap = object_of<RecordKey>(row);
    auto const theirs = core_.ring->existing_subject_key(tenant_, wrap.subject, entity.retention.key);
    if (!theirs.ok()) { continue; }  // erased, or of a restored backup: another person's wrap may do
    auto key = keys::unwrap_key(*theirs->key, wrap.wrapped, wrap_context(tenant_, entity, id, wrap.subject, wrap.key));
    if (!key.ok()) { return Error{.code = ErrorCode::tampered, .text = "a record's key does not open"}; }
    keys::KeyInUse in_use{wrap.key, std::make_shared<keys::SecretBytes const>(*std::move(key))};
    return record_keys_.emplace(place, std::move(in_use)).first->second;
  }
  if (!make || !rows->empty()) {
    return Error{.code = ErrorCode::erased, .text = "everybody this record's key was wrapped for has been erased"};
  }
  keys::KeyInUse fresh{core_.parts.ids->next(),
                       std::make_shared<keys::SecretBytes const>(keys::SecretBytes::random(keys::key_size))};
  return record_keys_.emplace(place, std::move(fresh)).first->second;
}

Result<bool> Vault::everybody_holds_the_key(EntityInfo const& entity, Row const& row) {
  std::optional<Uuid> key;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    auto const* cell = entity.fields[i].sealed() ? std::get_if<Bytes>(&row.cells[i]) : nullptr;
    if (cell == nullptr) { continue; }
    auto const header = keys::cell_header(*cell);
    if (!header || (key && *key != header->key)) { return false; }
    key = header->key;
  }
  if (!key) { return true; }
  auto const people = subjects(entity, row);
  if (!people.ok()) { return people.error(); }
  auto const wraps = wraps_of(unit_, entity, row.id);
  if (!wraps.ok()) { return wraps.error(); }
  return std::ranges::all_of(*people, [&](Id<Subject> const& person) {
    auto const theirs = core_.ring->existing_subject_key(tenant_, person, entity.retention.key);
    return theirs.ok() && std::ranges::any_of(*wraps, [&](Row const& r) {
      auto const wrap = object_of<RecordKey>(r);
      auto const context = wrap_context(tenant_, entity, row.id, person, *key);
      return wrap.subject == person && wrap.key == *key && keys::unwrap_key(*theirs->key, wrap.wrapped, context).ok();
    });
  });
}

void Vault::touch_shared(EntityInfo const& entity, Row const& row) {
  if (shared(entity)) { shared_touched_[{&entity, row.id}] = true; }
  // A row that points back at a shared record adds a person to it, or takes one away.
  for (auto const* other : core_.registry.all()) {
    for (auto const& p : other->subjects.all()) {
      if (p.role != SubjectRole::about || p.via == nullptr || &p.via() != &entity) { continue; }
      auto const* record = std::get_if<Uuid>(&row.cells.at(entity.index_of(p.back)));
      if (record != nullptr) { shared_touched_[{other, *record}] = true; }
    }
  }
}

Result<void> Vault::settle_shared() {
  for (auto const& [place, touched] : shared_touched_) {
    if (auto done = settle(*place.first, place.second); !done.ok()) { return done; }
  }
  shared_touched_.clear();
  return {};
}

Result<void> Vault::settle(EntityInfo const& entity, Uuid const& id) {
  auto const record = get(entity, id);
  if (!record.ok()) { return record.error(); }
  auto const wraps = wraps_of(unit_, entity, id);
  if (!wraps.ok()) { return wraps.error(); }
  std::vector<Id<Subject>> people;
  if (record->has_value()) {
    auto found = subjects(entity, **record);
    if (!found.ok()) { return std::move(found).error(); }
    people = *std::move(found);
    if (people.empty()) {
      return Error{.code = ErrorCode::invalid,
                   .text = "a record about several people must be about somebody",
                   .hint = "add who it concerns in the same unit of work",
                   .entity = std::string{entity.name}};
    }
  }
  std::vector<Row> spent;
  for (auto const& row : *wraps) {
    if (std::erase(people, object_of<RecordKey>(row).subject) == 0) { spent.push_back(row); }
  }
  if (!people.empty()) {
    auto const key = record_key(entity, id, true);
    if (!key.ok()) { return key.error(); }
    for (auto const& person : people) {
      auto const theirs = core_.ring->subject_key(tenant_, person, entity.retention.key);
      if (!theirs.ok()) { return theirs.error(); }
      auto const context = wrap_context(tenant_, entity, id, person, key->id);
      RecordKey const wrap{.id = {core_.parts.ids->next()},
                           .entity = entity.number,
                           .record = id,
                           .subject = person,
                           .key = key->id,
                           .wrapped = keys::wrap_key(*theirs->key, *key->key, context)};
      if (auto done = unit_.insert(description<RecordKey>(), row_of(wrap)); !done.ok()) { return done; }
    }
  }
  for (auto const& row : spent) {
    if (auto done = unit_.erase(description<RecordKey>(), row.id, row.version); !done.ok()) { return done; }
  }
  return {};
}

}  // namespace juniper::mis::core
