// What a unit of work does: everything but the commit happens in its own copy of the tables.
#include "journal_unit.hpp"

#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/place.hpp>

#include <algorithm>
#include <string>

namespace journal {
namespace {

using mis::ErrorCode;
namespace storage = mis::storage;

mis::Error about(ErrorCode code, mis::EntityInfo const& entity, char const* text) {
  return {.code = code, .text = text, .entity = std::string{entity.name}};
}

}  // namespace

// [begin]
JournalUnit::JournalUnit(std::shared_ptr<Shared> shared, mis::Uuid tenant, storage::Mode mode, storage::Watch watch,
                         std::shared_ptr<void> turn)
    : shared_(std::move(shared)),
      tenant_(tenant),
      watch_(std::move(watch)),
      turn_(std::move(turn)),
      writes_(mode == storage::Mode::write) {
  auto const lock = std::scoped_lock{shared_->mutex};
  tables_ = shared_->tables;
}
// [begin]

TableKey JournalUnit::key_of(mis::EntityInfo const& entity) const {
  if (!tables_.has(entity.number)) {
    throw mis::Failure(about(ErrorCode::storage_failed, entity, "the store has no place for this; its schema has not been brought up to date"));
  }
  return {entity.number, tenant_};
}

// [usable]
mis::Result<void> JournalUnit::usable(bool to_write) const {
  if (watch_.stopped()) { return *watch_.stopped(); }
  if (closed_) { return mis::Error{.code = ErrorCode::closed, .text = "this unit of work is over"}; }
  if (to_write && !writes_) { return mis::Error{.code = ErrorCode::invalid, .text = "a reading unit of work cannot write"}; }
  return {};
}

mis::Result<void> JournalUnit::handled(std::size_t rows) {
  auto go_on = watch_.handled(rows);
  if (!go_on) { end(); }
  return go_on;
}
// [usable]

void JournalUnit::end() {
  closed_ = true;
  tables_ = {};
  changed_.clear();
  turn_.reset();
}

mis::Result<StoredRow> JournalUnit::expect(mis::EntityInfo const& entity, mis::Uuid const& id, std::int64_t version) const {
  auto const* row = tables_.find(key_of(entity), id);
  if (row == nullptr) { return about(ErrorCode::not_found, entity, "there is no such row"); }
  if (row->version != version) { return about(ErrorCode::conflict, entity, "the row has been changed since it was read"); }
  return *row;
}

void JournalUnit::put(mis::EntityInfo const& entity, mis::Uuid const& id, std::shared_ptr<StoredRow const> row) {
  auto const key = key_of(entity);
  tables_.put(key, id, std::move(row));
  changed_.insert({key, id});
}

mis::Result<void> JournalUnit::insert(mis::EntityInfo const& entity, mis::Row const& row) { return append(entity, {&row, 1}); }

// [append]
mis::Result<void> JournalUnit::append(mis::EntityInfo const& entity, std::span<mis::Row const> rows) {
  if (auto ready = usable(true); !ready) { return ready; }
  std::set<mis::Uuid> ids;
  for (auto const& row : rows) {  // everything is looked at before anything is done
    if (auto fit = storage::check(entity, row); !fit) { return fit; }
    if (!ids.insert(row.id).second || tables_.find(key_of(entity), row.id) != nullptr) {
      return about(ErrorCode::already_exists, entity, "there is a row with this id already");
    }
    if (auto go_on = handled(1); !go_on) { return go_on; }
  }
  for (auto const& row : rows) { put(entity, row.id, std::make_shared<StoredRow const>(stored(entity, row))); }
  return {};
}
// [append]

mis::Result<void> JournalUnit::patch(mis::EntityInfo const& entity, storage::RowPatch const& patch) {
  if (auto ready = usable(true); !ready) { return ready; }
  if (auto fit = storage::check(entity, patch); !fit) { return fit; }
  auto row = expect(entity, patch.id, patch.expected_version);
  if (!row) { return row.error(); }
  row->version += 1;
  row->mac = patch.mac;
  for (auto const& [index, value] : patch.cells) {
    auto const number = entity.fields[index].number;
    if (mis::absent(value)) {
      row->cells.erase(number);
    } else {
      row->cells[number] = value;
    }
  }
  put(entity, patch.id, std::make_shared<StoredRow const>(*std::move(row)));
  return {};
}

mis::Result<void> JournalUnit::erase(mis::EntityInfo const& entity, mis::Uuid const& id, std::int64_t expected_version) {
  if (auto ready = usable(true); !ready) { return ready; }
  if (auto row = expect(entity, id, expected_version); !row) { return row.error(); }
  put(entity, id, nullptr);
  return {};
}

mis::Result<std::optional<mis::Row>> JournalUnit::get(mis::EntityInfo const& entity, mis::Uuid const& id) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  if (auto go_on = handled(1); !go_on) { return std::move(go_on).error(); }
  auto const* row = tables_.find(key_of(entity), id);
  return row == nullptr ? std::optional<mis::Row>{} : described(entity, id, *row);
}

// [matching]
mis::Result<storage::Condition> JournalUnit::prepare(mis::EntityInfo const& entity, mis::Predicate const& where) {
  return storage::Condition::prepare(entity, where, [this](mis::Select const& select) -> mis::Result<std::vector<mis::Value>> {
    auto const rows = matching(*select.from, select.where);
    if (!rows) { return rows.error(); }
    std::vector<mis::Value> values;
    for (auto const& row : *rows) {
      auto value = select.field == "id" ? mis::Value{row.id} : row.cells[select.from->index_of(select.field)];
      if (!mis::absent(value)) { values.push_back(std::move(value)); }
    }
    return values;
  });
}

mis::Result<std::vector<mis::Row>> JournalUnit::matching(mis::EntityInfo const& entity, mis::Predicate const& where) {
  auto const condition = prepare(entity, where);
  if (!condition) { return condition.error(); }
  std::vector<mis::Row> found;
  for (auto const& [id, stored] : tables_.rows(key_of(entity))) {
    if (auto go_on = handled(1); !go_on) { return std::move(go_on).error(); }
    auto row = described(entity, id, *stored);
    if (condition->holds(row)) { found.push_back(std::move(row)); }
  }
  return found;
}
// [matching]

// [query]
mis::Result<void> JournalUnit::query(mis::Query const& query, storage::RowSink const& sink) {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto fit = storage::check(query); !fit) { return fit; }
  auto found = matching(*query.from, query.where);
  if (!found) { return found.error(); }
  auto const before = [&](mis::Row const& a, mis::Row const& b) {
    return storage::comes_before(query.order, storage::place_of(query, a), storage::place_of(query, b));
  };
  std::ranges::sort(*found, before);
  auto const cursor = storage::cursor_of(query);
  std::size_t given = 0;
  for (auto const& row : *found) {
    if (given == query.limit) { break; }
    if (cursor && !storage::comes_before(query.order, *cursor, storage::place_of(query, row))) { continue; }
    if (auto go_on = handled(1); !go_on) { return go_on; }
    ++given;
    if (!sink(row)) { break; }
  }
  return {};
}
// [query]

mis::Result<std::size_t> JournalUnit::count(mis::EntityInfo const& entity, mis::Predicate const& where) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  auto const found = matching(entity, where);
  if (!found) { return found.error(); }
  return found->size();
}

// [commit]
mis::Result<void> JournalUnit::commit() {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto go_on = watch_.look(); !go_on) {
    end();
    return go_on;
  }
  mis::Result<void> done;
  if (!changed_.empty()) {
    if (!tables_.whole(changed_)) {
      done = mis::Error{.code = ErrorCode::in_use, .text = "a row refers to one that is not there, or is referred to by another"};
    } else {
      mis::ByteWriter record;
      for (auto const& [key, id] : changed_) { tables_.write_row(record, key, id); }
      done = shared_->file.add(record.bytes());
    }
    if (done.ok()) {
      auto const lock = std::scoped_lock{shared_->mutex};
      shared_->tables = tables_;
    }
  }
  end();
  if (!done.ok() && done.error().code == ErrorCode::storage_failed) { throw mis::Failure(done.error()); }
  return done;
}
// [commit]

}  // namespace journal
