// Time, progress and cancelling.
#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

using std::chrono::milliseconds;

// A unit with little time, and how little: more on a machine that is too slow to begin one in that.
struct Hasty {
  std::unique_ptr<Unit> unit;
  milliseconds time;
};

Hasty hasty(Bench& bench, Mode mode, milliseconds time) {
  for (int attempt = 0; attempt < 6; ++attempt, time *= 4) {
    auto unit = bench.store().begin(mode, tenant(1), {.time = time});
    if (unit.ok()) { return {*std::move(unit), time}; }
    expect_code(unit, ErrorCode::deadline_exceeded, "beginning a unit with little time");
  }
  throw Broken{"beginning a unit with seconds of time: expected ok"};
}

void no_time_is_too_little(Bench& bench) {
  bench.ready();
  for (auto const mode : {Mode::read, Mode::write}) {
    expect_code(bench.store().begin(mode, tenant(1), {.time = milliseconds{0}}), ErrorCode::deadline_exceeded, "beginning a unit without any time");
  }
  need(bench.writing()->commit(), "committing after a unit without time");
}

void late_commits_are_refused(Bench& bench) {
  bench.ready();
  {
    auto const [unit, time] = hasty(bench, Mode::write, milliseconds{30});
    (void)unit->insert(house(), house_row(1));
    std::this_thread::sleep_for(time + milliseconds{5});
    expect_code(unit->commit(), ErrorCode::deadline_exceeded, "committing after the time has run out");
  }
  expect(bench.size(house()) == 0, "nothing remains of a unit whose time ran out");
  need(bench.writing()->commit(), "committing after a unit whose time ran out");
}

void long_queries_end_at_the_deadline(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3000));
  auto const [unit, time] = hasty(bench, Mode::read, milliseconds{20});
  auto const ends = std::chrono::steady_clock::now() + time;
  std::size_t late = 0;
  auto const outcome = unit->query({.from = &house(), .limit = no_limit}, [&](Row const&) {
    std::this_thread::sleep_for(std::chrono::microseconds{50});
    late += std::chrono::steady_clock::now() > ends ? 1U : 0U;
    return true;
  });
  expect_code(outcome, ErrorCode::deadline_exceeded, "a query that lasts longer than its unit may");
  expect(late < 1000, "a query ends soon after the deadline");
}

void progress_is_told(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 3000));
  std::vector<std::size_t> heard;
  auto const unit = need(bench.store().begin(Mode::read, tenant(1), {.progress = [&heard](std::size_t rows) {
    heard.push_back(rows);
    return true;
  }}), "beginning a unit with a progress function");
  need(unit->query({.from = &house(), .limit = no_limit}, take_all), "a query with a progress function");
  expect(heard.size() > 1, "a progress function is called now and then, more than once for thousands of rows");
  expect(std::ranges::is_sorted(heard) && heard.back() >= 256, "a progress function is told how many rows have been handled so far");
}

// A progress function that says stop when asked that many times.
Limits stopping(int after) {
  return {.progress = [left = after](std::size_t) mutable { return --left > 0; }};
}

void queries_can_be_cancelled(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 5000));
  auto const unit = need(bench.store().begin(Mode::read, tenant(1), stopping(4)), "beginning a unit that will be cancelled");
  std::size_t given = 0;
  expect_code(unit->query({.from = &house(), .limit = no_limit}, [&given](Row const&) { return ++given > 0; }), ErrorCode::cancelled, "a query whose progress function says stop");
  expect(given < 5000, "a query that was cancelled gives no more rows");
}

void appends_can_be_cancelled(Bench& bench) {
  bench.ready();
  {
    auto const unit = need(bench.store().begin(Mode::write, tenant(1), stopping(3)), "beginning a unit that will be cancelled");
    expect_code(unit->append(house(), houses(1, 8000)), ErrorCode::cancelled, "appending when the progress function says stop");
  }
  expect(bench.size(house()) == 0, "of an append that was cancelled nothing remains");
  need(bench.writing()->commit(), "committing after a unit was cancelled");
}

void stopped_units_answer_alike(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 5000));
  auto const unit = need(bench.store().begin(Mode::write, tenant(1), stopping(4)), "beginning a unit that will be cancelled");
  if (unit->query({.from = &house(), .limit = no_limit}, take_all).ok()) { return; }  // that it stops is another promise
  expect_code(unit->get(house(), id_of(1)), ErrorCode::cancelled, "getting in a unit that was cancelled");
  expect_code(unit->count(house(), {}), ErrorCode::cancelled, "counting in a unit that was cancelled");
  expect_code(unit->query({.from = &house()}, take_all), ErrorCode::cancelled, "a query in a unit that was cancelled");
  expect_code(unit->insert(house(), house_row(9000)), ErrorCode::cancelled, "inserting in a unit that was cancelled");
  expect_code(unit->append(house(), houses(9001, 9002)), ErrorCode::cancelled, "appending in a unit that was cancelled");
  expect_code(unit->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {}, .mac = {}}), ErrorCode::cancelled, "patching in a unit that was cancelled");
  expect_code(unit->erase(house(), id_of(1), 1), ErrorCode::cancelled, "erasing in a unit that was cancelled");
  expect_code(unit->commit(), ErrorCode::cancelled, "committing a unit that was cancelled");
}

}  // namespace

std::span<Check const> limit_checks() {
  static constexpr std::array checks{
      Check{{"no_time_is_too_little", "a unit without any time is deadline_exceeded at its begin", Asks::nothing}, &no_time_is_too_little},
      Check{{"late_commits_are_refused", "a commit after the time has run out is deadline_exceeded, and nothing of the unit remains", Asks::nothing}, &late_commits_are_refused},
      Check{{"long_queries_end_at_the_deadline", "a query is ended soon after its unit's time has run out", Asks::nothing}, &long_queries_end_at_the_deadline},
      Check{{"progress_is_told", "a progress function is told, now and then, how many rows have been handled", Asks::nothing}, &progress_is_told},
      Check{{"queries_can_be_cancelled", "a progress function that answers false cancels a query", Asks::nothing}, &queries_can_be_cancelled},
      Check{{"appends_can_be_cancelled", "a progress function that answers false cancels an append, and nothing of it remains", Asks::nothing}, &appends_can_be_cancelled},
      Check{{"stopped_units_answer_alike", "a unit stopped by its limits gives the same answer to every later call", Asks::nothing}, &stopped_units_answer_alike},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
