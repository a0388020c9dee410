// Two handles on one store, as two processes have them.
#include <array>
#include <chrono>

#include "storage/conformance/bench.hpp"
#include "storage/conformance/writers.hpp"

namespace juniper::mis::storage::conformance {
namespace {

void handles_see_each_others_commits(Bench& bench) {
  bench.ready();
  auto const other = bench.beside();
  bench.keep(house(), houses(1, 1));
  expect(need(Bench::begun(*other, Mode::read)->get(house(), id_of(1)), "getting through another handle").has_value(), "what one handle commits another sees");
  {
    auto const unit = Bench::begun(*other, Mode::write);
    need(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching through another handle");
    need(unit->commit(), "committing through another handle");
  }
  expect(bench.kept(house(), id_of(1)).version == 2, "what one handle commits another sees");
}

void handles_keep_their_snapshots(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const other = bench.beside();
  auto const before = Bench::begun(*other, Mode::read);
  bench.keep(house(), houses(3, 3));
  expect(matching(*before, house()) == std::vector{id_of(1), id_of(2)}, "a reader sees the state at its begin, whatever another handle commits");
}

void handles_hide_what_is_not_committed(Bench& bench) {
  bench.ready();
  auto const other = bench.beside();
  auto const unit = bench.writing();
  need(unit->insert(house(), house_row(1)), "inserting a row");
  expect(matching(*Bench::begun(*other, Mode::read), house()).empty(), "what one handle has not committed another does not see");
}

void handles_lose_no_update(Bench& bench) {
  bench.ready();
  auto row = house_row(1);
  row.cells[at::size] = std::int64_t{0};
  bench.keep(house(), {row});
  auto const other = bench.beside();
  expect(add_from_threads({&bench.store(), other.get()}, 10) == 0, "writing through two handles goes well, and each sees what it has committed");
  expect(bench.kept(house(), id_of(1)).cells[at::size] == Value{std::int64_t{20}}, "of twenty additions through two handles none is lost");
}

void handles_wait_for_each_other(Bench& bench) {
  if (bench.ready().capabilities().concurrent_writers) { return; }
  auto const other = bench.beside();
  auto const first = bench.writing();
  expect_code(other->begin(Mode::write, tenant(1), {.time = std::chrono::milliseconds{40}}), ErrorCode::busy, "beginning to write while another handle writes");
  need(first->commit(), "committing while another handle waits");
  need(need(other->begin(Mode::write, tenant(1), {.time = std::chrono::seconds{10}}), "beginning to write after another handle has committed")->commit(), "committing");
}

void handles_learn_of_schema_changes(Bench& bench) {
  static std::array const fields{made_field(1, "name", juniper::mis::Kind::text, false)};
  static EntityInfo const tree = made_entity(10123, "tree", fields);
  bench.ready();
  auto const other = bench.beside();
  bring_up(bench.store(), model({&tree}));
  expect(other->has(tree), "another handle has the entities created through the first");
  auto const unit = Bench::begun(*other, Mode::write);
  need(unit->insert(tree, row_of(1, {std::string{"oak"}})), "inserting through another handle");
  need(unit->commit(), "committing through another handle");
  expect(bench.holds(tree, id_of(1)), "what another handle commits is there");
}

}  // namespace

std::span<Check const> process_checks() {
  static constexpr std::array checks{
      Check{{"handles_see_each_others_commits", "what one handle on a store commits another sees", Asks::many_processes}, &handles_see_each_others_commits},
      Check{{"handles_keep_their_snapshots", "a reader sees the state at its begin, whatever another handle commits", Asks::many_processes}, &handles_keep_their_snapshots},
      Check{{"handles_hide_what_is_not_committed", "what one handle has not committed another does not see", Asks::many_processes}, &handles_hide_what_is_not_committed},
      Check{{"handles_lose_no_update", "two handles that read and write one row at once lose no update", Asks::many_processes}, &handles_lose_no_update},
      Check{{"handles_wait_for_each_other", "writers of two handles take turns, and waiting ends with busy", Asks::many_processes}, &handles_wait_for_each_other},
      Check{{"handles_learn_of_schema_changes", "a handle works with entities that another has created since it was opened", Asks::many_processes}, &handles_learn_of_schema_changes},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
