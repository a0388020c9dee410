// Tenants: every verb stays in its own, though ids are the same in two of them.
#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

// Rows 1 and 2 are the first tenant's, 1 and 3 the second's; the name says whose.
void two_tenants(Bench& bench) {
  bench.ready();
  bench.keep(house(), {house_row(1, "ours"), house_row(2, "ours")}, tenant(1));
  bench.keep(house(), {house_row(1, "theirs"), house_row(3, "theirs")}, tenant(2));
}

void gets_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  auto const unit = bench.reading(tenant(2));
  expect(!need(unit->get(house(), id_of(2)), "getting").has_value(), "another tenant's row is not got");
  auto const row = need(unit->get(house(), id_of(1)), "getting");
  expect(row && row->cells[at::order] == Value{std::string{"theirs"}}, "of two rows with one id a unit gets its own tenant's");
  expect(!need(bench.reading({})->get(house(), id_of(1)), "getting").has_value(), "the store's own tenant gets no other's row");
}

void lists_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  auto const rows = listed(*bench.reading(tenant(2)), {.from = &house()});
  expect(ids_of(rows) == std::vector{id_of(1), id_of(3)}, "a list has the rows of its own tenant alone");
  for (auto const& row : rows) { expect(row.cells[at::order] == Value{std::string{"theirs"}}, "a list has the rows of its own tenant alone"); }
  expect(matching(*bench.reading(tenant(2)), house(), where::any({where::equal("order", std::string{"ours"}), where::equal("id", id_of(2))})).empty(),
         "no condition reaches another tenant's rows");
  expect(listed(*bench.reading(tenant(3)), {.from = &house()}).empty(), "a tenant without rows lists none");
}

void counts_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  bench.keep(house(), houses(10, 14), tenant(1));
  expect(need(bench.reading(tenant(2))->count(house(), {}), "counting") == 2, "a count is of the rows of its own tenant");
  expect(need(bench.reading(tenant(2))->count(house(), where::equal("order", std::string{"ours"})), "counting") == 0, "a count is of the rows of its own tenant");
}

void sub_queries_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  bench.keep(member(), {member_row(1, 1)}, tenant(1));
  bench.keep(member(), {member_row(1, 3)}, tenant(2));
  expect(matching(*bench.reading(tenant(2)), house(), where::in("id", member(), "house", {})) == std::vector{id_of(3)}, "a sub-query yields values of its own tenant's rows alone");
}

void writes_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  {
    auto const unit = bench.writing(tenant(2));
    expect_code(unit->patch(house(), {.id = id_of(2), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), ErrorCode::not_found, "patching another tenant's row");
    expect_code(unit->erase(house(), id_of(2), 1), ErrorCode::not_found, "erasing another tenant's row");
    need(unit->erase(house(), id_of(1), 1), "erasing one of two rows with the same id");
    need(unit->patch(house(), {.id = id_of(3), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching");
    need(unit->insert(house(), house_row(2, "theirs")), "inserting under an id that another tenant's row has");
    need(unit->commit(), "committing");
  }
  for (auto const id : {1U, 2U}) {
    auto const row = bench.kept(house(), id_of(id), tenant(1));
    expect(row.cells == house_row(id, "ours").cells && row.version == 1, "writing in one tenant leaves another's rows alone, of the same id too");
  }
}

void references_stay_in_their_tenant(Bench& bench) {
  two_tenants(bench);
  bench.keep(member(), {member_row(1, 1)}, tenant(1));
  {
    auto const unit = bench.writing(tenant(2));
    auto const call = unit->insert(member(), member_row(9, 2));
    expect_code(call.ok() ? unit->commit() : call, ErrorCode::in_use, "committing a reference to another tenant's row");
  }
  auto const unit = bench.writing(tenant(2));
  need(unit->erase(house(), id_of(1), 1), "erasing a row of whose id another tenant's row is referred to");
  need(unit->commit(), "committing the erasure of a row of whose id another tenant's row is referred to");
}

}  // namespace

std::span<Check const> tenant_checks() {
  static constexpr std::array checks{
      Check{{"gets_stay_in_their_tenant", "get finds its own tenant's row, and another's is simply not there", Asks::nothing}, &gets_stay_in_their_tenant},
      Check{{"lists_stay_in_their_tenant", "a list has its own tenant's rows alone, whatever its condition", Asks::nothing}, &lists_stay_in_their_tenant},
      Check{{"counts_stay_in_their_tenant", "a count is of its own tenant's rows alone", Asks::nothing}, &counts_stay_in_their_tenant},
      Check{{"sub_queries_stay_in_their_tenant", "a sub-query looks at its own tenant's rows alone", Asks::nothing}, &sub_queries_stay_in_their_tenant},
      Check{{"writes_stay_in_their_tenant", "patching and erasing do not reach another tenant's rows, and ids may be the same", Asks::nothing}, &writes_stay_in_their_tenant},
      Check{{"references_stay_in_their_tenant", "a reference is held by its own tenant's rows alone", Asks::nothing}, &references_stay_in_their_tenant},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
