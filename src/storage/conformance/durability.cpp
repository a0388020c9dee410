// What is still there after a restart, and after a crash.
#include <juniper/mis/storage/schema.hpp>

#include <array>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

void commits_survive_reopening(Bench& bench) {
  bench.ready();
  auto full = house_row(1, std::string("a\0b", 3));
  full.cells[at::size] = std::int64_t{INT64_MIN};
  full.cells[at::founded] = Date{std::chrono::year{0}, std::chrono::January, std::chrono::day{1}};
  full.cells[at::seen] = Instant{std::chrono::microseconds{INT64_MAX}};
  full.cells[at::note] = Bytes{0, 255};
  full.cells[at::badge] = Bytes{};
  full.cells[at::group] = id_of(2);
  bench.keep(house(), {full, house_row(2), house_row(3), house_row(4)});
  bench.keep(house(), houses(2, 3), tenant(2));
  {
    auto const unit = bench.writing();
    need(unit->patch(house(), {.id = id_of(3), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching a row");
    need(unit->erase(house(), id_of(4), 1), "erasing a row");
    need(unit->insert(house(), house_row(5)), "inserting a row");
    need(unit->commit(), "committing");
  }
  bench.reopen();
  expect(same(bench.kept(house(), id_of(1)), full), "a committed row is there after a restart as it went in");
  expect(bench.kept(house(), id_of(3)).version == 2, "a committed patch is there after a restart");
  expect(!bench.holds(house(), id_of(4)), "a row whose erasure was committed is gone after a restart");
  expect(bench.holds(house(), id_of(5)), "the last commit is there after a restart");
  expect(matching(*bench.reading(), house()) == std::vector{id_of(1), id_of(2), id_of(3), id_of(5)}, "after a restart the store has the rows that were committed, and no others");
  expect(matching(*bench.reading(tenant(2)), house()) == std::vector{id_of(2), id_of(3)}, "after a restart rows are with their tenants");
}

void stores_go_on_after_reopening(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  bench.keep(member(), {member_row(1, 1)});
  for (int round = 0; round < 3; ++round) {
    bench.reopen();
    bring_up(bench.store(), model());
    auto const unit = bench.writing();
    need(unit->patch(house(), {.id = id_of(2), .expected_version = 1 + round, .cells = {{at::open, round % 2 == 0}}, .mac = {}}), "patching after a restart");
    need(unit->commit(), "committing after a restart");
  }
  expect(bench.kept(house(), id_of(2)).version == 4, "versions go on after a restart");
  auto const unit = bench.writing();
  auto const call = unit->insert(member(), member_row(50, 99));
  expect_code(call.ok() ? unit->commit() : call, ErrorCode::in_use, "committing after a restart a reference that points nowhere");
}

void schema_changes_survive_reopening(Bench& bench) {
  static std::array const first{made_field(1, "name", juniper::mis::Kind::text, false)};
  static std::array const later{made_field(2, "height", juniper::mis::Kind::integer, true), made_field(1, "title", juniper::mis::Kind::text, false)};
  static EntityInfo const tree = made_entity(10122, "tree", first);
  static EntityInfo const plant = made_entity(10122, "plant", later);
  bring_up(bench.blank(), model({&tree}));
  bench.keep(tree, {row_of(1, {std::string{"oak"}})});
  bench.reopen();
  expect(bench.store().has(tree) && !bench.store().has(made_entity(10125, "shrub", first)), "after a restart the store has the entities that were created");
  bring_up(bench.store(), model({&plant}));
  bench.reopen();
  bring_up(bench.store(), model({&plant}));
  expect(bench.kept(plant, id_of(1)).cells == std::vector<Value>{Value{}, std::string{"oak"}}, "after a restart rows stand under the later model");
}

void what_was_not_committed_is_gone_after_reopening(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  {
    auto const unit = bench.writing();
    need(unit->append(house(), houses(2, 300)), "appending rows");
    need(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching a row");
  }
  bench.reopen();
  expect(matching(*bench.reading(), house()) == std::vector{id_of(1)} && bench.kept(house(), id_of(1)).version == 1, "what was not committed is gone after a restart");
}

// Pairs of rows 2n and 2n + 1, each pair in a commit of its own, until somebody pulls the plug.
void write_pairs(Store& store, std::uint64_t from, std::function<void()> const& acknowledged) {
  for (auto n = from;; ++n) {
    auto const unit = store.begin(Mode::write, tenant(1), {}).value();
    unit->insert(house(), house_row(2 * n, std::string(300, 'x'))).value();
    unit->append(house(), std::vector{house_row(2 * n + 1)}).value();
    unit->commit().value();
    acknowledged();
  }
}

constexpr int crashes = 3;

void acknowledged_commits_survive_a_crash(Bench& bench) {
  bench.ready();
  std::uint64_t from = 1;
  for (int crash = 0; crash < crashes; ++crash) {
    auto const done = bench.cut_off([from](Store& store, std::function<void()> const& acknowledged) { write_pairs(store, from, acknowledged); });
    expect(done > 0, "the fixture lets at least one commit be acknowledged before it cuts off");
    bench.reopen();
    for (auto n = from; n < from + done; ++n) {
      expect(bench.holds(house(), id_of(2 * n)), "a commit that was acknowledged is there after a crash");
    }
    from += done + 1;  // the last may have landed without a word
  }
}

void crashed_units_leave_nothing_half(Bench& bench) {
  bench.ready();
  std::uint64_t from = 1;
  for (int crash = 0; crash < crashes; ++crash) {
    from += bench.cut_off([from](Store& store, std::function<void()> const& acknowledged) { write_pairs(store, from, acknowledged); }) + 1;
    bench.reopen();
    auto const ids = matching(*bench.reading(), house());
    expect(ids.size() % 2 == 0, "a unit is there whole or not at all after a crash");
    for (std::size_t i = 0; i < ids.size(); i += 2) {
      expect(ids[i].number() % 2 == 0 && ids[i + 1].number() == ids[i].number() + 1, "a unit is there whole or not at all after a crash");
    }
    bench.keep(house(), houses(1'000'000 + 2 * static_cast<std::uint64_t>(crash), 1'000'001 + 2 * static_cast<std::uint64_t>(crash)));
  }
}

}  // namespace

std::span<Check const> durability_checks() {
  static constexpr std::array checks{
      Check{{"commits_survive_reopening", "what was committed is there after a restart, and nothing else", Asks::durable}, &commits_survive_reopening},
      Check{{"stores_go_on_after_reopening", "versions and references go on after a restart where they were", Asks::durable}, &stores_go_on_after_reopening},
      Check{{"schema_changes_survive_reopening", "schema changes are there after a restart", Asks::durable}, &schema_changes_survive_reopening},
      Check{{"what_was_not_committed_is_gone_after_reopening", "what was not committed is gone after a restart", Asks::durable}, &what_was_not_committed_is_gone_after_reopening},
      Check{{"acknowledged_commits_survive_a_crash", "a commit that was acknowledged is there after a crash", Asks::crash}, &acknowledged_commits_survive_a_crash},
      Check{{"crashed_units_leave_nothing_half", "a unit is there whole or not at all after a crash, and the store goes on", Asks::crash}, &crashed_units_leave_nothing_half},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
