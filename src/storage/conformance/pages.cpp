// Limits and cursors: pages that make up the whole list.
#include <algorithm>
#include <array>

#include "storage/conformance/oracle.hpp"

namespace juniper::mis::storage::conformance {
namespace {

// Page by page until a page is not full.
std::vector<Uuid> in_pages(Unit& unit, Query query) {
  std::vector<Uuid> ids;
  while (true) {
    auto const page = listed(unit, query);
    expect(page.size() <= query.limit, "a page has no more rows than its limit");
    for (auto const& row : page) { ids.push_back(row.id); }
    if (page.size() < query.limit || ids.size() > 1000) { return ids; }
    query.after_id = page.back().id;
    query.after_value = query.order.field == "id" ? Value{} : page.back().cells[query.from->index_of(query.order.field)];
  }
}

void pages_make_the_whole_list(Bench& bench) {
  Chance chance{bench.seed() * 31, {.absent = true, .text = true}};
  bench.ready();
  auto world = chance.world();
  bench.keep(house(), world.houses);
  auto const unit = bench.reading();
  for (std::size_t field = 0; field <= house().fields.size(); ++field) {
    for (auto const down : {false, true}) {
      auto const order = Order{.field = name_at(house(), field), .descending = down};
      for (auto const& condition : {where::always(), where::negate(where::is_absent("size"))}) {
        auto const whole = ids_of(listed(*unit, {.from = &house(), .where = condition, .order = order, .limit = no_limit}));
        for (std::size_t const limit : {1U, 3U, 7U}) {
          expect(in_pages(*unit, {.from = &house(), .where = condition, .order = order, .limit = limit}) == whole,
                 std::string{"pages of "} + std::to_string(limit) + " by " + std::string{order.field} + (down ? ", descending," : "") + " make up the whole list");
        }
      }
    }
  }
}

void cursors_hold_a_place_not_a_row(Bench& bench) {
  for (auto const down : {false, true}) {
    bench.ready();
    std::vector<Row> rows = houses(1, 6);
    for (auto& row : rows) {
      if (row.id.number() > 2) { row.cells[at::size] = static_cast<std::int64_t>(row.id.number() / 2); }
    }
    bench.keep(house(), rows);
    Query query{.from = &house(), .order = {.field = "size", .descending = down}, .limit = 3};
    auto const first = listed(*bench.reading(), query);
    expect(first.size() == 3, "a page has as many rows as its limit allows");
    auto const whole = in_order(*bench.reading(), house(), query.order);
    {
      auto const unit = bench.writing();
      need(unit->erase(house(), first.back().id, 1), "erasing the row at the end of a page");
      need(unit->commit(), "committing an erasure");
    }
    query.after_id = first.back().id;
    query.after_value = first.back().cells[at::size];
    expect(ids_of(listed(*bench.reading(), query)) == std::vector(whole.begin() + 3, whole.end()), "a cursor goes on behind a row that has gone");
  }
}

void limits_hold(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1200));
  auto const unit = bench.reading();
  for (std::size_t const limit : {0U, 1U, 2U, 1199U}) {
    expect(ids_of(listed(*unit, {.from = &house(), .limit = limit})) == ids_of(houses(1, limit)), "a list has as many rows as its limit, from its start");
  }
  expect(listed(*unit, {.from = &house()}).size() == 1000, "a list without a limit of its own has a thousand rows");
  for (auto const limit : {std::size_t{1200}, std::size_t{1201}, no_limit, static_cast<std::size_t>(-1)}) {
    expect(listed(*unit, {.from = &house(), .limit = limit}).size() == 1200, "a limit above the number of rows gives all of them");
  }
}

}  // namespace

std::span<Check const> page_checks() {
  static constexpr std::array checks{
      Check{{"pages_make_the_whole_list", "pages by cursor make up the whole list, by every field, both ways, of any size", Asks::nothing}, &pages_make_the_whole_list},
      Check{{"cursors_hold_a_place_not_a_row", "a cursor goes on behind a row that has been erased since", Asks::nothing}, &cursors_hold_a_place_not_a_row},
      Check{{"limits_hold", "a list has no more rows than its limit, and no fewer if there are as many", Asks::nothing}, &limits_hold},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
