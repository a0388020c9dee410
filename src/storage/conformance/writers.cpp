// Writers beside each other: in turn or side by side, as the adapter says, and never losing an update.
#include <array>
#include <atomic>
#include <chrono>
#include <thread>

#include "storage/conformance/bench.hpp"
#include "storage/conformance/writers.hpp"

namespace juniper::mis::storage::conformance {
namespace {

using std::chrono::milliseconds;

void waiting_writers_end_with_busy(Bench& bench) {
  bench.ready();
  auto const first = bench.writing();
  auto const started = std::chrono::steady_clock::now();
  expect_code(bench.store().begin(Mode::write, tenant(1), {.time = milliseconds{40}}), ErrorCode::busy, "beginning to write while another writes, for longer than the time allowed");
  expect(std::chrono::steady_clock::now() - started >= milliseconds{40}, "a writer waits for its turn as long as it may");
  need(first->commit(), "committing while another waits");
  need(need(bench.store().begin(Mode::write, tenant(1), {.time = std::chrono::seconds{10}}), "beginning to write after another has committed")->commit(), "committing in turn");
}

void waiting_writers_can_be_cancelled(Bench& bench) {
  bench.ready();
  auto const first = bench.writing();
  auto const giving_up = [asked = 0](std::size_t) mutable { return ++asked < 2; };
  expect_code(bench.store().begin(Mode::write, tenant(1), {.time = std::chrono::seconds{2}, .progress = giving_up}), ErrorCode::cancelled,
              "waiting to write, when the progress function says stop");
}

void writers_are_let_in_when_others_leave(Bench& bench) {
  bench.ready();
  auto first = bench.writing();
  std::thread leaving{[&first] {
    std::this_thread::sleep_for(milliseconds{60});
    first.reset();
  }};
  auto const second = bench.store().begin(Mode::write, tenant(1), {.time = std::chrono::seconds{10}});
  leaving.join();
  expect(second.ok(), "a writer that waits gets its turn when another leaves");
}

void writers_run_side_by_side(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 2));
  auto const first = bench.writing();
  auto const second = need(bench.store().begin(Mode::write, tenant(1), {.time = std::chrono::seconds{10}}), "beginning to write while another writes");
  need(first->patch(house(), {.id = id_of(1), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching a row");
  need(second->patch(house(), {.id = id_of(2), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}}), "patching another row beside it");
  need(second->commit(), "committing beside another writer of other rows");
  need(first->commit(), "committing beside another writer of other rows");
  expect(bench.kept(house(), id_of(1)).version == 2 && bench.kept(house(), id_of(2)).version == 2, "writers of different rows both land");
}

void of_two_writers_of_a_row_one_is_told(Bench& bench) {
  bench.ready();
  bench.keep(house(), houses(1, 1));
  auto const change = RowPatch{.id = id_of(1), .expected_version = 1, .cells = {{at::open, true}}, .mac = {}};
  auto const first = bench.writing();
  auto const second = need(bench.store().begin(Mode::write, tenant(1), {.time = milliseconds{200}}), "beginning to write while another writes");
  need(first->patch(house(), change), "patching a row");
  need(first->commit(), "committing the first of two writers of a row");
  auto const late = second->patch(house(), change);
  auto const told = late.ok() ? second->commit() : late;
  expect(!told.ok() && (told.error().code == ErrorCode::busy || told.error().code == ErrorCode::conflict), "the second of two writers of a row is told busy or conflict");
  expect(bench.kept(house(), id_of(1)).version == 2, "of two writers of a row one lands");
}

void threads_lose_no_update(Bench& bench) {
  bench.ready();
  auto row = house_row(1);
  row.cells[at::size] = std::int64_t{0};
  bench.keep(house(), {row});
  auto& store = bench.store();
  expect(add_from_threads({&store, &store, &store, &store}, 10) == 0, "writing from several threads goes well, and each sees what it has committed");
  auto const last = bench.kept(house(), id_of(1));
  expect(last.cells[at::size] == Value{std::int64_t{40}} && last.version == 41, "of forty additions from four threads none is lost");
}

}  // namespace

int add_from_threads(std::vector<Store*> const& stores, int each) {
  std::atomic<int> failures = 0;
  auto const add_one = [&failures](Store& store) {
    while (true) {
      auto const unit = store.begin(Mode::write, tenant(1), {}).value();
      auto const now = unit->get(house(), id_of(1)).value().value();
      auto const next = std::get<std::int64_t>(now.cells[at::size]) + 1;
      auto done = unit->patch(house(), {.id = id_of(1), .expected_version = now.version, .cells = {{at::size, next}}, .mac = {}});
      if (done.ok()) { done = unit->commit(); }
      if (!done.ok() && (done.error().code == ErrorCode::busy || done.error().code == ErrorCode::conflict)) { continue; }
      auto const after = store.begin(Mode::read, tenant(1), {}).value()->get(house(), id_of(1)).value().value();
      if (!done.ok() || after.version < now.version + 1) { ++failures; }
      return;
    }
  };
  std::vector<std::thread> threads;
  for (auto* store : stores) {
    threads.emplace_back([&, store] {
      try {
        for (int i = 0; i < each; ++i) { add_one(*store); }
      } catch (...) {
        ++failures;
      }
    });
  }
  for (auto& thread : threads) { thread.join(); }
  return failures;
}

std::span<Check const> writer_checks() {
  static constexpr std::array checks{
      Check{{"waiting_writers_end_with_busy", "a writer waits for its turn, and is busy when its time runs out", Asks::one_writer}, &waiting_writers_end_with_busy},
      Check{{"waiting_writers_can_be_cancelled", "a writer that waits is asked whether to go on", Asks::one_writer}, &waiting_writers_can_be_cancelled},
      Check{{"writers_are_let_in_when_others_leave", "a writer that waits gets its turn when another leaves", Asks::one_writer}, &writers_are_let_in_when_others_leave},
      Check{{"writers_run_side_by_side", "writers of different rows run side by side, and both land", Asks::concurrent_writers}, &writers_run_side_by_side},
      Check{{"of_two_writers_of_a_row_one_is_told", "of two writers of one row one lands, and the other is told busy or conflict", Asks::concurrent_writers}, &of_two_writers_of_a_row_one_is_told},
      Check{{"threads_lose_no_update", "threads that read and write one row at once lose no update", Asks::nothing}, &threads_lose_no_update},
  };
  return checks;
}

}  // namespace juniper::mis::storage::conformance
