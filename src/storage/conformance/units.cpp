// Units of work: what they see, what remains of them, and when they are over.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

RowPatch opening(std::uint64_t id, std::int64_t version = 1) {
  return {.id = id_of(id), .expected_version = version, .cells = {{at::open, true}}, .mac = {}};
}

void units_see_their_own_changes(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3));
  auto const unit = bench.writing();
  need(unit->erase(house(), id_of(1), 1), "erasing a row");
  need(unit->patch(house(), opening(2)), "patching a row");
  need(unit->insert(house(), house_row(4)), "inserting a row");
  need(unit->append(house(), houses(5, 6)), "appending rows");
  need(unit->insert(member(), member_row(1, 5)), "inserting a row");
  expect(!need(unit->get(house(), id_of(1)), "getting").has_value(), "a unit no longer gets what it has erased");
  auto const patched = need(unit->get(house(), id_of(2)), "getting");
  expect(patched && patched->version == 2 && patched->cells[at::open] == Value{true}, "a unit gets a row as it has patched it");
  expect(need(unit->get(house(), id_of(4)), "getting").has_value(), "a unit gets what it has inserted");
  expect(matching(*unit, house()) == std::vector{id_of(2), id_of(3), id_of(4), id_of(5), id_of(6)}, "a unit lists what it has made, and not what it has erased");
  expect(matching(*unit, house(), where::equal("open", true)) == std::vector{id_of(2)}, "a unit's own patches count in conditions");
  expect(matching(*unit, house(), where::in("id", member(), "house", {})) == std::vector{id_of(5)}, "a unit's own rows count in sub-queries");
  expect(need(unit->count(house(), {}), "counting") == 5, "a unit counts what it has made, and not what it has erased");
}

void readers_see_the_state_at_their_begin(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const before = bench.reading();
  {
    auto const unit = bench.writing();
    need(unit->erase(house(), id_of(1), 1), "erasing while somebody reads");
    need(unit->patch(house(), opening(2)), "patching while somebody reads");
    need(unit->append(house(), houses(3, 5)), "appending while somebody reads");
    need(unit->commit(), "committing while somebody reads");
  }
  expect(need(before->get(house(), id_of(1)), "getting").has_value(), "a reader still gets a row that was erased after its begin");
  auto const patched = need(before->get(house(), id_of(2)), "getting");
  expect(patched && patched->version == 1, "a reader gets a row as it was at its begin");
  expect(!need(before->get(house(), id_of(3)), "getting").has_value(), "a reader does not get a row that came after its begin");
  expect(matching(*before, house()) == std::vector{id_of(1), id_of(2)}, "a reader lists the rows of its begin");
  expect(need(before->count(house(), {}), "counting") == 2, "a reader counts the rows of its begin");
}

void later_units_see_what_was_committed(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const held = bench.reading();  // an old state that is still read does not hide the new one
  {
    auto const unit = bench.writing();
    need(unit->patch(house(), opening(2)), "patching a row");
    need(unit->commit(), "committing");
  }
  expect(bench.kept(house(), id_of(2)).version == 2, "a unit begun after a commit sees what was committed");
  auto const next = bench.writing();
  need(next->patch(house(), opening(2, 2)), "patching what was committed before the begin");
  need(next->commit(), "committing");
}

void nobody_sees_what_is_not_committed(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const unit = bench.writing();
  need(unit->insert(house(), house_row(3)), "inserting a row");
  need(unit->patch(house(), opening(2)), "patching a row");
  need(unit->erase(house(), id_of(1), 1), "erasing a row");
  auto const during = bench.reading();
  expect(!need(during->get(house(), id_of(3)), "getting").has_value(), "a row that is not committed is not got by others");
  expect(need(during->get(house(), id_of(1)), "getting").has_value(), "an erasure that is not committed hides nothing from others");
  expect(matching(*during, house()) == std::vector{id_of(1), id_of(2)}, "what is not committed is in no list of others");
  expect(need(during->count(house(), where::equal("open", true)), "counting") == 0, "a patch that is not committed is not counted by others");
  need(unit->commit(), "committing while somebody reads");
}

void without_commit_nothing_remains(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  {
    auto const unit = bench.writing();
    need(unit->insert(house(), house_row(3)), "inserting a row");
    need(unit->append(house(), houses(4, 5)), "appending rows");
    need(unit->patch(house(), opening(1)), "patching a row");
    need(unit->erase(house(), id_of(2), 1), "erasing a row");
  }
  expect(bench.size(house()) == 2 && bench.kept(house(), id_of(1)).version == 1, "of a unit that went without a commit nothing remains");
  need(bench.writing()->commit(), "committing after a unit went without a commit");
}

void committed_units_are_closed(Bench& bench) {
  bench.ready();
  for (auto const mode : {Mode::write, Mode::read}) {
    auto const unit = Bench::begun(bench.store(), mode);
    need(unit->commit(), "committing a unit without changes");
    expect_code(unit->insert(house(), house_row(1)), ErrorCode::closed, "inserting after the commit");
    expect_code(unit->append(house(), houses(1, 2)), ErrorCode::closed, "appending after the commit");
    expect_code(unit->patch(house(), opening(1)), ErrorCode::closed, "patching after the commit");
    expect_code(unit->erase(house(), id_of(1), 1), ErrorCode::closed, "erasing after the commit");
    expect_code(unit->get(house(), id_of(1)), ErrorCode::closed, "getting after the commit");
    expect_code(unit->query({.from = &house()}, take_all), ErrorCode::closed, "a query after the commit");
    expect_code(unit->count(house(), {}), ErrorCode::closed, "counting after the commit");
    expect_code(unit->commit(), ErrorCode::closed, "committing after the commit");
  }
  expect(bench.size(house()) == 0, "nothing is written after the commit");
}

void units_outlive_their_store(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto store = bench.take();
  auto const unit = Bench::begun(*store, Mode::read);
  store.reset();
  expect(matching(*unit, house()) == std::vector{id_of(1)}, "a unit keeps alive what it needs of its store");
}

void many_units_read_at_once(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3));
  auto const first = bench.reading();
  auto const writer = bench.writing();
  auto const second = need(bench.store().begin(Mode::read, tenant(1), {.time = std::chrono::seconds{10}}), "beginning to read while others read and write");
  expect(matching(*first, house()) == matching(*second, house()), "two units read side by side, while a third writes");
}

}  // namespace

std::span<Check const> unit_checks() {
  static constexpr std::array checks{
      Check{{"units_see_their_own_changes", "a unit sees its own changes in gets, lists, counts, conditions and sub-queries", Asks::nothing}, &units_see_their_own_changes},
      Check{{"readers_see_the_state_at_their_begin", "a reader sees the store as it was at its begin, whatever is committed meanwhile", Asks::nothing}, &readers_see_the_state_at_their_begin},
      Check{{"later_units_see_what_was_committed", "a unit begun after a commit sees what was committed", Asks::nothing}, &later_units_see_what_was_committed},
      Check{{"nobody_sees_what_is_not_committed", "what a unit has not committed is not seen by others", Asks::nothing}, &nobody_sees_what_is_not_committed},
      Check{{"without_commit_nothing_remains", "of a unit that goes without a commit nothing remains, and the next gets its turn", Asks::nothing}, &without_commit_nothing_remains},
      Check{{"committed_units_are_closed", "a unit that was committed answers closed to everything", Asks::nothing}, &committed_units_are_closed},
      Check{{"units_outlive_their_store", "a unit keeps alive what it needs of its store", Asks::nothing}, &units_outlive_their_store},
      Check{{"many_units_read_at_once", "units read side by side, also while one writes", Asks::nothing}, &many_units_read_at_once},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
