// What a sink may do while a query hands it rows.
#include <array>
#include <stdexcept>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

void sinks_end_a_query_early(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 300));
  auto const unit = bench.reading();
  int seen = 0;
  need(unit->query({.from = &house()}, [&seen](Row const&) { return ++seen < 2; }), "a query that its sink ends early");
  expect(seen == 2, "a sink that answered false is not called again");
  expect(matching(*unit, house()).size() == 300, "the unit goes on after a query that was ended early");
}

void sinks_may_read(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 40));
  auto const unit = bench.reading();
  std::vector<Uuid> given;
  bool all_there = true;
  need(unit->query({.from = &house()}, [&](Row const& row) {
    auto const before = row.id;
    all_there = all_there && matching(*unit, house(), where::less_equal("id", row.id)).size() == given.size() + 1;
    all_there = all_there && need(unit->get(house(), row.id), "getting within a sink").has_value();
    all_there = all_there && need(unit->count(house(), {}), "counting within a sink") == 40;
    all_there = all_there && row.id == before;  // the row stays good during the call
    given.push_back(row.id);
    return true;
  }), "a query whose sink reads");
  expect(all_there, "a sink that reads through its own unit reads what the unit reads");
  expect(given == ids_of(houses(1, 40)), "a query goes on where it was after its sink has read");
}

void sinks_may_throw(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 300));
  auto const unit = bench.reading();
  bool came_out = false;
  try {
    (void)unit->query({.from = &house()}, [](Row const&) -> bool { throw std::out_of_range{"the caller's own"}; });
  } catch (std::out_of_range const&) {
    came_out = true;
  }
  expect(came_out, "what a sink throws comes out of the query");
  expect(matching(*unit, house()).size() == 300, "the unit goes on after its sink has thrown");
}

void progress_may_throw(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3000));
  bool came_out = false;
  {
    auto const throwing = [asked = 0](std::size_t) mutable -> bool { return ++asked < 4 ? true : throw std::out_of_range{"the caller's own"}; };
    auto const unit = need(bench.store().begin(Mode::read, tenant(1), {.progress = throwing}), "beginning a unit with a progress function");
    try {
      (void)unit->query({.from = &house(), .limit = 3000}, take_all);
    } catch (std::out_of_range const&) {
      came_out = true;
    }
  }
  expect(came_out, "what a progress function throws comes out of the call");
  expect(bench.size(house()) == 3000, "the store goes on after a progress function has thrown");
  need(bench.writing()->commit(), "committing in the store after a progress function has thrown");
}

}  // namespace

std::span<Check const> sink_checks() {
  static constexpr std::array checks{
      Check{{"sinks_end_a_query_early", "a sink that answers false ends the query, which is no error", Asks::nothing}, &sinks_end_a_query_early},
      Check{{"sinks_may_read", "a sink may get, count and query through its own unit", Asks::nothing}, &sinks_may_read},
      Check{{"sinks_may_throw", "what a sink throws comes out of the query, and the unit goes on", Asks::nothing}, &sinks_may_throw},
      Check{{"progress_may_throw", "what a progress function throws comes out of the call, and the store goes on", Asks::nothing}, &progress_may_throw},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
