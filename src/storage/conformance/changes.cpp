// Patching and erasing under an expected version.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

RowPatch naming(std::uint64_t id, std::int64_t version, std::string name) {
  return {.id = id_of(id), .expected_version = version, .cells = {{at::order, std::move(name)}}, .mac = Bytes(32, 9)};
}

void patch_changes_what_it_names(Bench& bench) {
  bench.ready();
  auto row = house_row(1);
  row.cells[at::size] = std::int64_t{5};
  row.cells[at::colour] = std::string{"red"};
  row.cells[at::badge] = Bytes{1, 2};
  bench.keep(house(), {row, house_row(2)});
  auto const unit = bench.writing();
  need(unit->patch(house(), {.id = row.id, .expected_version = 1, .cells = {{at::size, Value{}}, {at::open, true}}, .mac = Bytes(32, 9)}), "patching a row");
  need(unit->commit(), "committing a patch");
  row.cells[at::size] = Value{};
  row.cells[at::open] = true;
  expect(bench.kept(house(), row.id).cells == row.cells, "a patch sets and clears the cells it names, and no other");
  expect(bench.kept(house(), id_of(2)).cells == house_row(2).cells, "a patch leaves other rows alone");
}

void patch_sets_the_mac(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  need(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {}, .mac = Bytes(32, 8)}), "patching only the MAC");
  need(unit->commit(), "committing a patch");
  expect(bench.kept(house(), id_of(1)).mac == Bytes(32, 8), "a patch sets the row's MAC, also when it names no cell");
}

void patch_raises_the_version(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const unit = bench.writing();
  need(unit->patch(house(), naming(1, 1, "Beech")), "patching a row");
  need(unit->patch(house(), naming(1, 2, "Cedar")), "patching it again under the next version");
  need(unit->commit(), "committing two patches");
  expect(bench.kept(house(), id_of(1)).version == 3, "each patch raises the version by one");
  expect(bench.kept(house(), id_of(2)).version == 1, "a patch leaves other rows' versions alone");
}

void patch_expects_its_version(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  {
    auto const unit = bench.writing();
    need(unit->patch(house(), naming(1, 1, "Beech")), "patching a row");
    need(unit->commit(), "committing a patch");
  }
  auto const unit = bench.writing();
  for (auto const version : {std::int64_t{1}, std::int64_t{3}, std::int64_t{0}, std::int64_t{-1}}) {
    expect_code(unit->patch(house(), naming(1, version, "Elm")), ErrorCode::conflict, "patching a row of version 2 under another version");
  }
  need(unit->commit(), "committing after refused patches");
  expect(bench.kept(house(), id_of(1)).cells[at::order] == Value{std::string{"Beech"}}, "a patch that expects another version changes nothing");
}

void patch_of_nothing_is_not_found(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  expect_code(unit->patch(house(), naming(2, 1, "Elm")), ErrorCode::not_found, "patching a row that is not there");
  need(unit->commit(), "committing after a refused patch");
  expect(bench.size(house()) == 1, "patching a row that is not there makes none");
}

void erase_removes_the_row(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3));
  {
    auto const unit = bench.writing();
    need(unit->erase(house(), id_of(2), 1), "erasing a row");
    need(unit->commit(), "committing an erasure");
  }
  expect(!bench.holds(house(), id_of(2)), "an erased row is not found");
  expect(matching(*bench.reading(), house()) == std::vector{id_of(1), id_of(3)}, "an erased row is in no list, and the others are");
  auto const again = bench.writing();
  need(again->insert(house(), house_row(2, "Again")), "inserting under the id of an erased row");
  need(again->commit(), "committing");
  auto const row = bench.kept(house(), id_of(2));
  expect(row.cells[at::order] == Value{std::string{"Again"}} && row.version == 1, "a row inserted under the id of an erased one is new");
}

void erase_expects_its_version(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  for (auto const version : {std::int64_t{2}, std::int64_t{0}}) {
    expect_code(unit->erase(house(), id_of(1), version), ErrorCode::conflict, "erasing a row of version 1 under another version");
  }
  need(unit->commit(), "committing after refused erasures");
  expect(bench.holds(house(), id_of(1)), "an erasure that expects another version removes nothing");
}

void erase_of_nothing_is_not_found(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const unit = bench.writing();
  expect_code(unit->erase(house(), id_of(2), 1), ErrorCode::not_found, "erasing a row that is not there");
  need(unit->commit(), "committing after a refused erasure");
}

}  // namespace

std::span<Check const> change_checks() {
  static constexpr std::array checks{
      Check{{"patch_changes_what_it_names", "a patch sets or clears the cells it names and leaves every other cell alone", Asks::nothing}, &patch_changes_what_it_names},
      Check{{"patch_sets_the_mac", "a patch replaces the MAC of the row", Asks::nothing}, &patch_sets_the_mac},
      Check{{"patch_raises_the_version", "a patch raises the version of its row by one", Asks::nothing}, &patch_raises_the_version},
      Check{{"patch_expects_its_version", "a patch under any version but the row's is a conflict and changes nothing", Asks::nothing}, &patch_expects_its_version},
      Check{{"patch_of_nothing_is_not_found", "patching a row that is not there is not_found", Asks::nothing}, &patch_of_nothing_is_not_found},
      Check{{"erase_removes_the_row", "an erased row is nowhere, and its id is free", Asks::nothing}, &erase_removes_the_row},
      Check{{"erase_expects_its_version", "erasing under any version but the row's is a conflict and removes nothing", Asks::nothing}, &erase_expects_its_version},
      Check{{"erase_of_nothing_is_not_found", "erasing a row that is not there is not_found", Asks::nothing}, &erase_of_nothing_is_not_found},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
