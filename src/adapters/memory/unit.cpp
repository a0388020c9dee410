// Writing in memory: changes laid over a snapshot, taken over at commit.
#include "adapters/memory/unit.hpp"

#include <juniper/mis/storage/checks.hpp>

#include <string>
#include <utility>

namespace juniper::mis::adapters::memory {
namespace {

Error about(ErrorCode code, EntityInfo const& entity, char const* text) {
  return {.code = code, .text = text, .entity = std::string{entity.name}};
}

}  // namespace

MemoryUnit::MemoryUnit(std::shared_ptr<Committed> committed, Uuid tenant, storage::Watch watch, std::shared_ptr<void> turn,
                       bool writes)
    : committed_(std::move(committed)),
      base_(committed_->snapshot()),
      tenant_(tenant),
      watch_(std::move(watch)),
      turn_(std::move(turn)),
      writes_(writes) {}

Result<void> MemoryUnit::usable(bool to_write) {
  if (watch_.stopped()) { return *watch_.stopped(); }
  if (closed_) { return Error{.code = ErrorCode::closed, .text = "this unit of work is over"}; }
  if (to_write && !writes_) { return Error{.code = ErrorCode::invalid, .text = "a reading unit of work cannot write"}; }
  return {};
}

void MemoryUnit::end() {
  closed_ = true;
  changes_.clear();
  base_.reset();
  turn_.reset();
}

RowPointer MemoryUnit::find(EntityInfo const& entity, Uuid const& id) const {
  auto const key = TableKey{entity.number, tenant_};
  if (auto const changed = changes_.find(key); changed != changes_.end()) {
    if (auto const row = changed->second.find(id); row != changed->second.end()) { return row->second; }
  }
  auto const table = base_->tables.find(key);
  if (table == base_->tables.end()) { return nullptr; }
  auto const row = table->second->find(id);
  return row == table->second->end() ? nullptr : row->second;
}

Result<RowPointer> MemoryUnit::expect(EntityInfo const& entity, Uuid const& id, std::int64_t version) const {
  auto row = find(entity, id);
  if (row == nullptr) { return about(ErrorCode::not_found, entity, "there is no such row"); }
  if (row->version != version) { return about(ErrorCode::conflict, entity, "the row has been changed since it was read"); }
  return row;
}

Result<void> MemoryUnit::insert(EntityInfo const& entity, Row const& row) { return append(entity, std::span{&row, 1}); }

Result<void> MemoryUnit::append(EntityInfo const& entity, std::span<Row const> rows) {
  if (auto ready = usable(true); !ready) { return ready; }
  Order const order{*base_, entity};
  Changes added;
  for (auto const& row : rows) {
    if (auto fit = storage::check(entity, row); !fit) { return fit; }
    if (added.contains(row.id) || find(entity, row.id) != nullptr) {
      return about(ErrorCode::already_exists, entity, "there is a row with this id already");
    }
    added.emplace(row.id, order.stored(row));
    if (auto go_on = watch_.handled(1); !go_on) {
      end();
      return go_on;
    }
  }
  auto& mine = changes_[{entity.number, tenant_}];
  for (auto& [id, row] : added) { mine[id] = std::move(row); }
  return {};
}

Result<void> MemoryUnit::patch(EntityInfo const& entity, storage::RowPatch const& patch) {
  if (auto ready = usable(true); !ready) { return ready; }
  Order const order{*base_, entity};
  if (auto fit = storage::check(entity, patch); !fit) { return fit; }
  auto const before = expect(entity, patch.id, patch.expected_version);
  if (!before) { return before.error(); }
  auto after = std::make_shared<Row>(**before);
  after->version += 1;
  after->mac = patch.mac;
  after->cells.resize(order.width());
  for (auto const& [field, value] : patch.cells) { after->cells[order.place(field)] = value; }
  changes_[{entity.number, tenant_}][patch.id] = std::move(after);
  return {};
}

Result<void> MemoryUnit::erase(EntityInfo const& entity, Uuid const& id, std::int64_t expected_version) {
  if (auto ready = usable(true); !ready) { return ready; }
  Order const order{*base_, entity};
  if (auto const row = expect(entity, id, expected_version); !row) { return row.error(); }
  changes_[{entity.number, tenant_}][id] = nullptr;
  return {};
}

Result<void> MemoryUnit::commit() {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto go_on = watch_.look(); !go_on) {
    end();
    return go_on;
  }
  if (auto whole = check_references(); !whole) {
    end();
    return whole;
  }
  base_.reset();  // so that an unread state can be changed in place
  if (!changes_.empty()) { committed_->apply(changes_); }
  end();
  return {};
}

}  // namespace juniper::mis::adapters::memory
