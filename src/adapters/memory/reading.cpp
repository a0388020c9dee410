// Reading in memory: conditions, order, cursors, and what refers to what.
#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/place.hpp>

#include <algorithm>
#include <set>
#include <utility>

#include "adapters/memory/unit.hpp"

namespace juniper::mis::adapters::memory {
Result<void> MemoryUnit::each(EntityInfo const& entity, std::function<bool(RowPointer const&)> const& visit) {
  static Rows const no_rows;
  static Changes const no_changes;
  auto const key = TableKey{entity.number, tenant_};
  auto const table = base_->tables.find(key);
  auto const mine = changes_.find(key);
  auto const& rows = table == base_->tables.end() ? no_rows : *table->second;
  auto const& changes = mine == changes_.end() ? no_changes : mine->second;
  auto row = rows.begin();
  auto change = changes.begin();
  while (row != rows.end() || change != changes.end()) {
    if (auto go_on = watch_.handled(1); !go_on) { return go_on; }
    auto const changed = change != changes.end() && (row == rows.end() || change->first <= row->first);
    auto const& next = changed ? change->second : row->second;
    if (changed && row != rows.end() && row->first == change->first) { ++row; }
    if (next != nullptr && !visit(next)) { return {}; }
    if (changed) {
      ++change;
    } else {
      ++row;
    }
  }
  return {};
}

Result<storage::Condition> MemoryUnit::prepare(EntityInfo const& entity, Predicate const& where) {
  return storage::Condition::prepare(entity, where, [this](Select const& select) -> Result<std::vector<Value>> {
    auto const rows = matching(*select.from, select.where);
    if (!rows) { return rows.error(); }
    Order const order{*base_, *select.from};
    auto const field = select.from->index_of(select.field);
    std::vector<Value> values;
    for (auto const& row : *rows) {
      if (select.field == "id") {
        values.emplace_back(row->id);
      } else if (auto const at = order.place(field); at < row->cells.size() && !absent(row->cells[at])) {
        values.push_back(row->cells[at]);
      }
    }
    return values;
  });
}

Result<std::vector<RowPointer>> MemoryUnit::matching(EntityInfo const& entity, Predicate const& where) {
  Order const order{*base_, entity};
  auto const condition = prepare(entity, where);
  if (!condition) { return condition.error(); }
  std::vector<RowPointer> found;
  Row room;
  auto const seen = each(entity, [&](RowPointer const& row) {
    if (condition->holds(order.described(*row, room))) { found.push_back(row); }
    return true;
  });
  if (!seen) { return seen.error(); }
  return found;
}

Result<std::optional<Row>> MemoryUnit::get(EntityInfo const& entity, Uuid const& id) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  Order const order{*base_, entity};
  if (auto go_on = watch_.handled(1); !go_on) {
    end();
    return std::move(go_on).error();
  }
  auto const row = find(entity, id);
  if (row == nullptr) { return std::optional<Row>{}; }
  Row room;
  return std::optional<Row>{order.described(*row, room)};
}

Result<void> MemoryUnit::query(Query const& query, storage::RowSink const& sink) {
  return query_asking(query, {}, [&sink](Row const& row, std::uint64_t) { return sink(row); });
}

Result<void> MemoryUnit::query_asking(Query const& query, std::span<Predicate const> asked, storage::AnsweredSink const& sink) {
  if (auto ready = usable(false); !ready) { return ready; }
  if (auto fit = storage::check(query, asked); !fit) { return fit; }
  auto const& entity = *query.from;
  Order const order{*base_, entity};
  std::vector<storage::Condition> conditions;
  for (auto const& condition : asked) {
    auto ready = prepare(entity, condition);
    if (!ready) {
      if (watch_.stopped()) { end(); }
      return std::move(ready).error();
    }
    conditions.push_back(*std::move(ready));
  }
  auto const found = matching(entity, query.where);
  if (!found) {
    if (watch_.stopped()) { end(); }
    return found.error();
  }
  auto const by_id = query.order.field == "id";
  auto const field = by_id ? 0 : order.place(entity.index_of(query.order.field));
  std::vector<std::pair<storage::Place, RowPointer>> sorted;
  for (auto const& row : *found) {
    bool const there = !by_id && field < row->cells.size();
    sorted.push_back({{there ? storage::sort_value(entity, query.order.field, row->cells[field]) : Value{}, row->id}, row});
  }
  auto const before = [&query](storage::Place const& a, storage::Place const& b) { return storage::comes_before(query.order, a, b); };
  std::ranges::sort(sorted, before, &std::pair<storage::Place, RowPointer>::first);
  auto const cursor = storage::cursor_of(query);
  std::size_t given = 0;
  Row room;
  for (auto const& [place, row] : sorted) {
    if (given == query.limit) { break; }
    if (cursor && !before(*cursor, place)) { continue; }
    if (auto go_on = watch_.handled(1); !go_on) {
      end();
      return go_on;
    }
    ++given;
    auto const& described = order.described(*row, room);
    std::uint64_t answers = 0;
    for (std::size_t i = 0; i < conditions.size(); ++i) { answers |= std::uint64_t{conditions[i].holds(described)} << i; }
    if (!sink(described, answers)) { break; }
  }
  return {};
}

Result<std::size_t> MemoryUnit::count(EntityInfo const& entity, Predicate const& where) {
  if (auto ready = usable(false); !ready) { return std::move(ready).error(); }
  auto const found = matching(entity, where);
  if (!found) {
    if (watch_.stopped()) { end(); }
    return found.error();
  }
  return found->size();
}

Result<void> MemoryUnit::check_references() {
  auto const dangling = Error{.code = ErrorCode::in_use, .text = "a row refers to one that is not there, or is referred to by another"};
  std::map<std::uint32_t, std::set<Uuid>> erased;
  for (auto const& [key, rows] : changes_) {
    auto const& entity = *base_->layouts.at(key.first).entity;
    Order const order{*base_, entity};
    for (auto const& [id, row] : rows) {
      if (row == nullptr) {
        erased[key.first].insert(id);
        continue;
      }
      for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        auto const& field = entity.fields[i];
        auto const at = order.place(i);
        if (field.refers == nullptr || field.sealed() || at >= row->cells.size()) { continue; }
        auto const* target = std::get_if<Uuid>(&row->cells[at]);
        if (target != nullptr && find(field.refers(), *target) == nullptr) { return dangling; }
      }
    }
  }
  for (auto const& [number, layout] : base_->layouts) {
    for (std::size_t i = 0; i < layout.entity->fields.size() && !erased.empty(); ++i) {
      auto const& field = layout.entity->fields[i];
      if (field.refers == nullptr || field.sealed()) { continue; }
      auto const gone = erased.find(field.refers().number);
      if (gone == erased.end()) { continue; }
      auto const at = Order{*base_, *layout.entity}.place(i);
      bool referred = false;
      auto const seen = each(*layout.entity, [&](RowPointer const& row) {
        auto const* target = at < row->cells.size() ? std::get_if<Uuid>(&row->cells[at]) : nullptr;
        referred = target != nullptr && gone->second.contains(*target);
        return !referred;
      });
      if (!seen) { return seen; }
      if (referred) { return dangling; }
    }
  }
  return {};
}

}  // namespace juniper::mis::adapters::memory
