// Adding rows, one and many, and getting them back.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

Row full_house(std::uint64_t id) {
  auto row = house_row(id, "Ash");
  row.cells[at::open] = true;
  row.cells[at::size] = std::int64_t{12};
  row.cells[at::founded] = Date{std::chrono::year{2015}, std::chrono::March, std::chrono::day{9}};
  row.cells[at::seen] = Instant{std::chrono::microseconds{1}};
  row.cells[at::group] = row.id;
  row.cells[at::note] = Bytes{1, 2, 3};
  row.cells[at::badge] = Bytes{4};
  row.cells[at::colour] = std::string{"red"};
  return row;
}

void row_comes_back(Bench& bench) {
  bench.ready();
  auto bare = house_row(8);
  bare.mac.clear();
  for (auto const& [row, of] : {std::pair{full_house(7), tenant(1)}, std::pair{bare, tenant(2)}}) {
    auto const unit = bench.writing(of);
    need(unit->insert(house(), row), "inserting a row");
    need(unit->commit(), "committing a row");
    bench.keep(house(), {row}, tenant(of.value.number() + 2));
    for (auto const where : {of, tenant(of.value.number() + 2)}) {
      expect(same(bench.kept(house(), row.id, where), row), "get gives id, version, cells and MAC of a row as they went in");
      auto const list = listed(*bench.reading(where), {.from = &house()});
      expect(list.size() == 1 && same(list.front(), row), "query gives id, version, cells and MAC of a row as they went in");
    }
  }
}

void get_says_when_nothing_is_there(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3));
  auto const unit = bench.reading();
  expect(!need(unit->get(house(), id_of(4)), "getting a row that is not there").has_value(), "get of a row that is not there gives nothing");
  expect(!need(unit->get(member(), id_of(1)), "getting a row that is not there").has_value(), "an id is one entity's: get of another's gives nothing");
}

void insert_refuses_a_taken_id(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  expect_code(unit->insert(house(), house_row(1, "Beech")), ErrorCode::already_exists, "inserting under a taken id");
  need(unit->insert(house(), house_row(2, "Cedar")), "inserting under a free id");
  expect_code(unit->insert(house(), house_row(2, "Elm")), ErrorCode::already_exists, "inserting under an id taken in this unit");
  need(unit->commit(), "committing");
  expect(bench.kept(house(), id_of(1)).cells[at::order] == Value{std::string{"Ash"}} &&
             bench.kept(house(), id_of(2)).cells[at::order] == Value{std::string{"Cedar"}},
         "the row that had the id stays as it was");
}

void ids_are_of_one_entity(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  need(unit->insert(member(), member_row(1, 1)), "inserting a row whose id another entity's row has");
  need(unit->commit(), "committing");
}

void append_adds_every_row(Bench& bench) {
  bench.ready();
  auto const rows = houses(1, 3000);
  auto const unit = bench.writing();
  need(unit->append(house(), rows), "appending rows");
  need(unit->append(house(), {}), "appending no rows");
  need(unit->commit(), "committing");
  auto const there = listed(*bench.reading(), {.from = &house(), .limit = no_limit});
  expect(there.size() == 3000, "three thousand rows appended are three thousand rows");
  for (std::size_t i = 0; i < there.size(); ++i) { expect(same(there[i], rows[i]), "rows appended come back as they went in"); }
}

void append_is_all_or_none(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(2500, 2500));
  auto rows = houses(1, 3000);
  auto const unit = bench.writing();
  need(unit->insert(house(), house_row(9000)), "inserting a row");
  expect_code(unit->append(house(), rows), ErrorCode::already_exists, "appending rows of which one has a taken id");
  need(unit->commit(), "committing after a refused append");
  expect(bench.size(house()) == 2, "nothing of a refused append stays, and everything before it in the unit does");
}

void append_refuses_twins(Bench& bench) {
  bench.ready();
  auto const unit = bench.writing();
  expect_code(unit->append(house(), std::vector{house_row(1), house_row(2), house_row(1)}), ErrorCode::already_exists, "appending two rows of one id");
  need(unit->commit(), "committing after a refused append");
  expect(bench.size(house()) == 0, "nothing of a refused append stays");
}

}  // namespace

std::span<Check const> row_checks() {
  static constexpr std::array checks{
      Check{{"row_comes_back", "a row comes back as it went in: id, version, cells and MAC, by get and by query", Asks::nothing}, &row_comes_back},
      Check{{"get_says_when_nothing_is_there", "get gives nothing, and no error, when there is no such row", Asks::nothing}, &get_says_when_nothing_is_there},
      Check{{"insert_refuses_a_taken_id", "inserting under a taken id is already_exists and leaves the row that has it alone", Asks::nothing}, &insert_refuses_a_taken_id},
      Check{{"ids_are_of_one_entity", "rows of two entities may have the same id", Asks::nothing}, &ids_are_of_one_entity},
      Check{{"append_adds_every_row", "append adds every row it is given, thousands or none", Asks::nothing}, &append_adds_every_row},
      Check{{"append_is_all_or_none", "append adds all of its rows or none, and leaves what the unit did before alone", Asks::nothing}, &append_is_all_or_none},
      Check{{"append_refuses_twins", "two rows of one id in an append are already_exists", Asks::nothing}, &append_refuses_twins},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
