// Taking committed changes over without disturbing readers of an earlier state.
#include "adapters/memory/committed.hpp"

#include <utility>

namespace juniper::mis::adapters::memory {

// What a reader still holds is copied first: the map of tables, and then each table that changes.
State& Committed::own() {
  if (state_.use_count() > 1) { state_ = std::make_shared<State>(*state_); }
  return *state_;
}

void Committed::apply(AllChanges const& changes) {
  auto const lock = std::scoped_lock{*mutex_};
  auto& state = own();
  for (auto const& [key, rows] : changes) {
    auto& table = state.tables[key];
    if (table == nullptr) {
      table = std::make_shared<Rows>();
    } else if (table.use_count() > 1) {
      table = std::make_shared<Rows>(*table);
    }
    for (auto const& [id, row] : rows) {
      if (row == nullptr) {
        table->erase(id);
      } else {
        (*table)[id] = row;
      }
    }
  }
}

void Committed::lay_out(std::map<std::uint32_t, Layout> layouts) {
  auto const lock = std::scoped_lock{*mutex_};
  own().layouts = std::move(layouts);
}

}  // namespace juniper::mis::adapters::memory
