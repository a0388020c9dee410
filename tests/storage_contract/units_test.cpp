// What every store promises of a unit of work: isolation, roll-back, references, limits, turns.
#include <atomic>
#include <stdexcept>
#include <thread>

#include "catch.hpp"
#include "storage_contract/fixture.hpp"

using namespace contract;
using namespace std::chrono_literals;

TEST_CASE("without a commit nothing remains", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1)});
  {
    auto unit = writing(*store);
    REQUIRE(unit->insert(house(), house_row(2)).ok());
    REQUIRE(unit->patch(house(), {.id = Uuid::from_number(1), .expected_version = 1, .cells = {{1, true}}}).ok());
  }
  auto unit = writing(*store);  // and the next one gets its turn
  CHECK(unit->count(house(), {}).value() == 1);
  CHECK(unit->get(house(), Uuid::from_number(1)).value()->version == 1);
}

TEST_CASE("a reader sees the store as it was at its begin", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1), house_row(2)});
  auto before = reading(*store);
  {
    auto unit = writing(*store);
    REQUIRE(unit->erase(house(), Uuid::from_number(1), 1).ok());
    REQUIRE(unit->insert(house(), house_row(3)).ok());
    REQUIRE(unit->patch(house(), {.id = Uuid::from_number(2), .expected_version = 1, .cells = {{1, true}}}).ok());
    auto const during = reading(*store);
    CHECK(during->count(house(), {}).value() == 2);
    REQUIRE(unit->commit().ok());
    CHECK(during->get(house(), Uuid::from_number(2)).value()->version == 1);
  }
  CHECK(before->get(house(), Uuid::from_number(1)).value().has_value());
  CHECK_FALSE(before->get(house(), Uuid::from_number(3)).value().has_value());
  CHECK(before->get(house(), Uuid::from_number(2)).value()->version == 1);
  CHECK(reading(*store)->get(house(), Uuid::from_number(2)).value()->version == 2);
}

TEST_CASE("a unit is over after its commit, and a reading one does not write", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto unit = writing(*store);
  REQUIRE(unit->commit().ok());
  CHECK(code_of(unit->insert(house(), house_row(1))) == ErrorCode::closed);
  CHECK(code_of(unit->get(house(), Uuid::from_number(1))) == ErrorCode::closed);
  CHECK(code_of(unit->commit()) == ErrorCode::closed);
  auto look = reading(*store);
  CHECK(code_of(look->insert(house(), house_row(1))) == ErrorCode::invalid);
  CHECK(code_of(look->patch(house(), {.id = Uuid::from_number(1), .expected_version = 1})) == ErrorCode::invalid);
  CHECK(code_of(look->erase(house(), Uuid::from_number(1), 1)) == ErrorCode::invalid);
  CHECK(look->commit().ok());
}

TEST_CASE("references are held at the commit, in whatever order rows came", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  {
    auto unit = writing(*store);
    REQUIRE(unit->insert(member(), member_row(1, 10)).ok());  // its house comes later
    REQUIRE(unit->insert(house(), house_row(10)).ok());
    REQUIRE(unit->commit().ok());
  }
  {
    auto unit = writing(*store);
    REQUIRE(unit->insert(member(), member_row(2, 11)).ok());
    auto const outcome = unit->commit();
    CHECK(code_of(outcome) == ErrorCode::in_use);
  }
  {
    auto unit = writing(*store);
    REQUIRE(unit->erase(house(), Uuid::from_number(10), 1).ok());
    CHECK(code_of(unit->commit()) == ErrorCode::in_use);
  }
  {
    auto unit = writing(*store);
    REQUIRE(unit->patch(member(), {.id = Uuid::from_number(1), .expected_version = 1, .cells = {{0, Uuid::from_number(12)}}}).ok());
    CHECK(code_of(unit->commit()) == ErrorCode::in_use);
  }
  CHECK(reading(*store)->count(house(), {}).value() == 1);
  CHECK(reading(*store)->count(member(), {}).value() == 1);
  auto unit = writing(*store);
  REQUIRE(unit->erase(house(), Uuid::from_number(10), 1).ok());
  REQUIRE(unit->erase(member(), Uuid::from_number(1), 1).ok());
  CHECK(unit->commit().ok());
}

TEST_CASE("a row may refer to itself and go with its own reference", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto row = house_row(1);
  row.cells[5] = row.id;
  keep(*store, house(), {row});
  auto unit = writing(*store);
  REQUIRE(unit->erase(house(), row.id, 1).ok());
  CHECK(unit->commit().ok());
}

TEST_CASE("one unit writes at a time, and waiting ends with busy", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto first = writing(*store);
  auto const started = std::chrono::steady_clock::now();
  CHECK(code_of(store->begin(Mode::write, tenant(1), {.time = 80ms})) == ErrorCode::busy);
  auto const took = std::chrono::steady_clock::now() - started;
  CHECK(took >= 80ms);
  CHECK(took < 2s);
  int asked = 0;
  auto const giving_up = [&asked](std::size_t) { return ++asked < 3; };
  CHECK(code_of(store->begin(Mode::write, tenant(1), {.time = 10s, .progress = giving_up})) == ErrorCode::cancelled);
  CHECK(store->begin(Mode::read, tenant(1), {.time = 1s}).ok());
  REQUIRE(first->commit().ok());
  CHECK(store->begin(Mode::write, tenant(1), {.time = 1s}).ok());
}

TEST_CASE("a deadline ends a unit for good, and nothing of it remains", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  CHECK(code_of(store->begin(Mode::read, tenant(1), {.time = 0ms})) == ErrorCode::deadline_exceeded);
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 2000; ++i) { rows.push_back(house_row(i)); }
  {
    auto unit = store->begin(Mode::write, tenant(1), {.time = 1s}).value();
    REQUIRE(unit->append(house(), rows).ok());
    std::this_thread::sleep_for(1050ms);
    auto const read = unit->query({.from = &house()}, [](Row const&) { return true; });
    CHECK(code_of(read) == ErrorCode::deadline_exceeded);
    CHECK(code_of(unit->insert(house(), house_row(5000))) == ErrorCode::deadline_exceeded);
    CHECK(code_of(unit->commit()) == ErrorCode::deadline_exceeded);
  }
  CHECK(reading(*store)->count(house(), {}).value() == 0);
  {
    auto unit = store->begin(Mode::write, tenant(1), {.time = 100ms}).value();
    REQUIRE(unit->insert(house(), house_row(1)).ok());
    std::this_thread::sleep_for(120ms);
    CHECK(code_of(unit->commit()) == ErrorCode::deadline_exceeded);
  }
  CHECK(reading(*store)->count(house(), {}).value() == 0);
}

TEST_CASE("the caller hears of progress and may stop it", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 5000; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  std::vector<std::size_t> heard;
  auto const hearing = [&heard](std::size_t done) {
    heard.push_back(done);
    return heard.size() < 6;
  };
  auto unit = store->begin(Mode::read, tenant(1), {.progress = hearing}).value();
  std::size_t given = 0;
  auto const outcome = unit->query({.from = &house(), .limit = 5000}, [&given](Row const&) { return ++given > 0; });
  CHECK(code_of(outcome) == ErrorCode::cancelled);
  CHECK(given < 5000);
  REQUIRE(heard.size() == 6);
  CHECK(std::is_sorted(heard.begin(), heard.end()));
  CHECK(heard.back() > 0);
  CHECK(code_of(unit->get(house(), Uuid::from_number(1))) == ErrorCode::cancelled);
  auto stopping = store->begin(Mode::write, tenant(1), {.progress = [n = 0](std::size_t) mutable { return ++n < 3; }}).value();
  for (auto& row : rows) { row.id = Uuid::from_number(row.id.number() + 10'000); }
  CHECK(code_of(stopping->append(house(), rows)) == ErrorCode::cancelled);
  stopping.reset();
  CHECK(reading(*store)->count(house(), {}).value() == 5000);
}

TEST_CASE("what a caller's function throws comes out, and the store goes on", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  std::vector<Row> rows;
  for (std::uint64_t i = 1; i <= 3000; ++i) { rows.push_back(house_row(i)); }
  keep(*store, house(), rows);
  {
    auto unit = reading(*store);
    CHECK_THROWS_AS(unit->query({.from = &house()}, [](Row const&) -> bool { throw std::out_of_range{"mine"}; }), std::out_of_range);
    CHECK(unit->count(house(), {}).value() == 3000);
  }
  auto const throwing = [n = 0](std::size_t) mutable -> bool { return ++n < 4 ? true : throw std::out_of_range{"mine"}; };
  auto unit = store->begin(Mode::read, tenant(1), {.progress = throwing}).value();
  CHECK_THROWS_AS(unit->query({.from = &house(), .limit = 3000}, [](Row const&) { return true; }), std::out_of_range);
  unit.reset();
  CHECK(writing(*store)->count(house(), {}).value() == 3000);
}

TEST_CASE("a sink may read through its own unit", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  keep(*store, house(), {house_row(1), house_row(2), house_row(3)});
  auto unit = reading(*store);
  std::size_t seen = 0;
  auto const outcome = unit->query({.from = &house()}, [&](Row const& row) {
    seen += unit->count(house(), mis::where::less_equal("id", row.id)).value();
    seen += all(*unit, {.from = &house()}).size();
    return unit->get(house(), row.id).value().has_value();
  });
  CHECK(outcome.ok());
  CHECK(seen == 1 + 2 + 3 + 9);
}

TEST_CASE("threads that write at once lose no update", "[storage_contract]") {
  Subject store{GENERATE(as<std::string>{}, "memory", "sqlite")};
  store.ready();
  auto row = house_row(1);
  row.cells[2] = std::int64_t{0};
  keep(*store, house(), {row});
  constexpr int threads = 4;
  constexpr int rounds = 25;
  std::atomic<int> failures = 0;
  std::vector<std::thread> running;
  for (int t = 0; t < threads; ++t) {
    running.emplace_back([&] {
      for (int i = 0; i < rounds; ++i) {
        auto unit = writing(*store);
        auto const now = unit->get(house(), row.id).value().value();
        auto const next = std::get<std::int64_t>(now.cells[2]) + 1;
        auto const done = unit->patch(house(), {.id = row.id, .expected_version = now.version, .cells = {{2, next}}});
        if (!done.ok() || !unit->commit().ok()) { ++failures; }
        auto const look = reading(*store);
        if (look->get(house(), row.id).value()->version < now.version + 1) { ++failures; }
      }
    });
  }
  for (auto& thread : running) { thread.join(); }
  CHECK(failures == 0);
  auto const last = reading(*store)->get(house(), row.id).value().value();
  CHECK(last.version == 1 + threads * rounds);
  CHECK(last.cells[2] == Value{std::int64_t{threads * rounds}});
}
