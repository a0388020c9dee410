// What does not fit its description, and what a refused call leaves behind.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

std::vector<Row> misfits() {
  auto few = house_row(1);
  few.cells.pop_back();
  auto many = house_row(1);
  many.cells.emplace_back();
  auto unnamed = house_row(1);
  unnamed.cells[at::order] = Value{};
  auto wrong = house_row(1);
  wrong.cells[at::size] = std::string{"12"};
  auto clear = house_row(1);
  clear.cells[at::note] = std::string{"in clear"};  // a sealed field holds bytes
  auto far = house_row(1);
  far.cells[at::founded] = Date{std::chrono::year{12000}, std::chrono::March, std::chrono::day{9}};
  auto no_day = house_row(1);
  no_day.cells[at::founded] = Date{std::chrono::year{2015}, std::chrono::February, std::chrono::day{30}};
  auto unborn = house_row(1);
  unborn.version = 0;
  return {few, many, unnamed, wrong, clear, far, no_day, unborn};
}

void rows_that_do_not_fit_are_invalid(Bench& bench) {
  bench.ready();
  auto const unit = bench.writing();
  for (auto const& row : misfits()) {
    expect_code(unit->insert(house(), row), ErrorCode::invalid, "inserting a row that does not fit its description");
    expect_code(unit->append(house(), std::vector{house_row(2), row}), ErrorCode::invalid, "appending a row that does not fit its description");
  }
  need(unit->commit(), "committing after refused rows");
  expect(bench.size(house()) == 0, "nothing of what does not fit is stored, nor what came with it");
}

void patches_that_do_not_fit_are_invalid(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  using Cells = decltype(RowPatch::cells);
  auto const unit = bench.writing();
  for (auto const& cells : {Cells{{at::order, Value{}}}, Cells{{99, Value{}}}, Cells{{at::open, true}, {at::open, false}},
                            Cells{{at::founded, std::string{"2015-03-09"}}}, Cells{{at::note, std::string{"in clear"}}}}) {
    expect_code(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = cells, .mac = {}}), ErrorCode::invalid, "patching with what does not fit the description");
  }
  need(unit->commit(), "committing after refused patches");
  expect(same(bench.kept(house(), id_of(1)), house_row(1)), "a patch that does not fit changes nothing");
}

void queries_that_do_not_fit_are_invalid(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.reading();
  auto const nowhere = where::equal("nowhere", true);
  auto const inner = where::in("id", member(), "nowhere", {});
  for (auto const& condition : {nowhere, where::all({where::always(), nowhere}), inner, where::in("nowhere", house(), "id", {})}) {
    expect_code(unit->count(house(), condition), ErrorCode::invalid, "counting by a field that is not there");
    expect_code(unit->query({.from = &house(), .where = condition}, take_all), ErrorCode::invalid, "a query by a field that is not there");
  }
  expect_code(unit->query({.from = &house(), .order = {.field = "nowhere"}}, take_all), ErrorCode::invalid, "a query ordered by a field that is not there");
  expect_code(unit->query({.from = nullptr}, take_all), ErrorCode::invalid, "a query without an entity");
  expect_code(unit->query({.from = &house(), .order = {.field = "size"}, .after_value = true, .after_id = id_of(1)}, take_all),
              ErrorCode::invalid, "a query with another order's cursor");
}

void refused_calls_leave_the_unit_usable(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const unit = bench.writing();
  need(unit->insert(house(), house_row(3)), "inserting a row");
  (void)unit->insert(house(), house_row(1));
  need(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching after a refused insert");
  (void)unit->patch(house(), {.id = id_of(2), .expected_version = 7, .cells = {{at::open, true}}, .mac = {}});
  need(unit->insert(house(), house_row(4)), "inserting after a refused patch");
  (void)unit->erase(house(), id_of(77), 1);
  need(unit->erase(house(), id_of(2), 1), "erasing after a refused erasure");
  (void)unit->insert(house(), misfits().front());
  need(unit->append(house(), houses(5, 6)), "appending after a misfit");
  (void)unit->append(house(), houses(6, 7));
  need(unit->get(house(), id_of(1)), "getting after a refused append");
  (void)unit->count(house(), where::equal("nowhere", true));
  need(unit->commit(), "committing after refused calls");
  expect(matching(*bench.reading(), house()) == std::vector{id_of(1), id_of(3), id_of(4), id_of(5), id_of(6)},
         "a unit with refused calls commits what was not refused, and nothing else");
}

void reading_units_do_not_write(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.reading();
  expect_code(unit->insert(house(), house_row(2)), ErrorCode::invalid, "inserting in a reading unit");
  expect_code(unit->append(house(), std::vector{house_row(2)}), ErrorCode::invalid, "appending in a reading unit");
  expect_code(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {}, .mac = {}}), ErrorCode::invalid, "patching in a reading unit");
  expect_code(unit->erase(house(), id_of(1), 1), ErrorCode::invalid, "erasing in a reading unit");
  need(unit->commit(), "committing a reading unit");
}

}  // namespace

std::span<Check const> refusal_checks() {
  static constexpr std::array checks{
      Check{{"rows_that_do_not_fit_are_invalid", "a row that does not fit its description is invalid before anything is touched", Asks::nothing}, &rows_that_do_not_fit_are_invalid},
      Check{{"patches_that_do_not_fit_are_invalid", "a patch that does not fit its description is invalid and changes nothing", Asks::nothing}, &patches_that_do_not_fit_are_invalid},
      Check{{"queries_that_do_not_fit_are_invalid", "conditions, orders and cursors that do not fit their description are invalid", Asks::nothing}, &queries_that_do_not_fit_are_invalid},
      Check{{"refused_calls_leave_the_unit_usable", "a refused call changes nothing, and the unit goes on", Asks::nothing}, &refused_calls_leave_the_unit_usable},
      Check{{"reading_units_do_not_write", "writing in a reading unit is invalid; committing one goes well", Asks::nothing}, &reading_units_do_not_write},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
