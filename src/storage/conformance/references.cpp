// References: none points nowhere once a unit is committed.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

// Where a call may find it already, or the commit at the latest.
void expect_in_use(Result<void> const& call, Unit& unit, std::string_view doing) {
  if (!call.ok()) {
    expect_code(call, ErrorCode::in_use, doing);
    return;
  }
  expect_code(unit.commit(), ErrorCode::in_use, doing);
}

void dangling_references_are_in_use(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(10, 10));
  bench.keep(member(), {member_row(1, 10)});
  {
    auto const unit = bench.writing();
    expect_in_use(unit->insert(member(), member_row(2, 11)), *unit, "committing a row that refers to none");
  }
  {
    auto const unit = bench.writing();
    expect_in_use(unit->append(member(), std::vector{member_row(2, 10), member_row(3, 11)}), *unit, "committing appended rows of which one refers to none");
  }
  auto const unit = bench.writing();
  expect_in_use(unit->patch(member(), {.id = id_of(1), .expected_version = 1, .cells = {{0, id_of(12)}}, .mac = {}}), *unit, "committing a patch that refers to none");
}

void rows_referred_to_stay(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(10, 10));
  bench.keep(member(), {member_row(1, 10)});
  auto const unit = bench.writing();
  expect_in_use(unit->erase(house(), id_of(10), 1), *unit, "committing the erasure of a row that another refers to");
}

void references_come_in_any_order(Bench& bench) {
  bench.ready();
  {
    auto const unit = bench.writing();
    need(unit->insert(member(), member_row(1, 10)), "inserting a row before the one that it refers to");
    need(unit->insert(house(), house_row(10)), "inserting the row referred to");
    need(unit->commit(), "committing rows that came in another order than they refer");
  }
  auto const unit = bench.writing();
  need(unit->erase(house(), id_of(10), 1), "erasing a row before the one that refers to it");
  need(unit->erase(member(), id_of(1), 1), "erasing the row that refers");
  need(unit->commit(), "committing erasures that came in another order than the rows refer");
  expect(bench.size(house()) == 0 && bench.size(member()) == 0, "rows that refer to each other go together");
}

void rows_may_refer_to_themselves(Bench& bench) {
  bench.ready();
  auto one = house_row(1);
  auto two = house_row(2);
  auto self = house_row(3);
  one.cells[at::group] = two.id;
  two.cells[at::group] = one.id;
  self.cells[at::group] = self.id;
  bench.keep(house(), {one, two, self});
  auto const unit = bench.writing();
  for (auto const id : {3U, 1U, 2U}) { need(unit->erase(house(), id_of(id), 1), "erasing a row of a circle"); }
  need(unit->commit(), "committing the erasure of rows that refer to themselves and to each other");
}

void a_refused_commit_leaves_nothing(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  {
    auto const unit = bench.writing();
    need(unit->insert(house(), house_row(3)), "inserting a row");
    need(unit->erase(house(), id_of(1), 1), "erasing a row");
    auto const call = unit->insert(member(), member_row(1, 99));
    if (call.ok()) {
      expect(!unit->commit().ok(), "a unit with a dangling reference is not committed");
      expect(!unit->commit().ok() && !unit->insert(house(), house_row(4)).ok(), "a unit whose commit was refused is over");
    }
  }
  expect(matching(*bench.reading(), house()) == ids_of(houses(1, 2)), "of a unit whose commit was refused nothing remains");
  need(bench.writing()->commit(), "committing after a commit was refused");
}

}  // namespace

std::span<Check const> reference_checks() {
  static constexpr std::array checks{
      Check{{"dangling_references_are_in_use", "a reference that points nowhere is in_use at the commit at the latest", Asks::nothing}, &dangling_references_are_in_use},
      Check{{"rows_referred_to_stay", "erasing a row that another refers to is in_use at the commit at the latest", Asks::nothing}, &rows_referred_to_stay},
      Check{{"references_come_in_any_order", "rows come and go in any order within a unit, whichever refers to which", Asks::nothing}, &references_come_in_any_order},
      Check{{"rows_may_refer_to_themselves", "rows may refer to themselves and in circles, and go so", Asks::nothing}, &rows_may_refer_to_themselves},
      Check{{"a_refused_commit_leaves_nothing", "of a unit whose commit is refused nothing remains, and the unit is over", Asks::nothing}, &a_refused_commit_leaves_nothing},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
