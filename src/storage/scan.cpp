// The lane for adapters that have none of their own: rows are queried, and looked at.
#include <juniper/mis/storage/store.hpp>

namespace juniper::mis::storage {

Result<void> Unit::scan(EntityInfo const& entity, Predicate const& where, ViewSink const& sink) {
  std::vector<ValueView> cells;
  return query({.from = &entity, .where = where, .limit = no_limit}, [&](Row const& row) {
    cells.clear();
    for (auto const& cell : row.cells) { cells.push_back(view(cell)); }
    return sink({.id = row.id, .version = row.version, .mac = row.mac, .cells = cells});
  });
}

}  // namespace juniper::mis::storage
