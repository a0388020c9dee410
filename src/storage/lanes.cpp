// The lanes for adapters that have none of their own: rows are queried, looked at, and asked after once more.
#include <juniper/mis/storage/checks.hpp>
#include <juniper/mis/storage/store.hpp>

#include <map>

namespace juniper::mis::storage {

Result<void> Unit::query_asking(Query const& query, std::span<Predicate const> asked, AnsweredSink const& sink) {
  if (auto fit = check(query, asked); !fit) { return fit; }
  std::vector<Row> rows;
  if (auto done = this->query(query, [&rows](Row const& row) { return rows.push_back(row), true; }); !done) { return done; }
  std::map<Uuid, std::uint64_t> answers;
  for (auto const& row : rows) { answers[row.id] = 0; }
  // The same statements whatever was found: how many there were, or of what form, tells nobody whether there is a row.
  for (std::size_t i = 0; i < asked.size(); ++i) {
    auto once_more = query;
    once_more.where = where::all({query.where, asked[i]});
    auto const holds = this->query(once_more, [&](Row const& row) {
      if (auto const it = answers.find(row.id); it != answers.end()) { it->second |= std::uint64_t{1} << i; }
      return true;
    });
    if (!holds) { return holds; }
  }
  for (auto const& row : rows) {
    if (!sink(row, answers[row.id])) { break; }
  }
  return {};
}

Result<void> Unit::scan(EntityInfo const& entity, Predicate const& where, ViewSink const& sink) {
  std::vector<ValueView> cells;
  return query({.from = &entity, .where = where, .limit = no_limit}, [&](Row const& row) {
    cells.clear();
    for (auto const& cell : row.cells) { cells.push_back(view(cell)); }
    return sink({.id = row.id, .version = row.version, .mac = row.mac, .cells = cells});
  });
}

}  // namespace juniper::mis::storage
