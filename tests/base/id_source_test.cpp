// Tests of new identifiers: they rise whatever the clock does, and none comes twice.
#include "catch.hpp"
#include <juniper/mis/base/id_source.hpp>

#include <algorithm>
#include <set>
#include <thread>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

Instant const morning = std::chrono::sys_days{2026y / 9 / 2} + 8h;

bool strictly_rising(std::vector<Uuid> const& ids) {
  return std::ranges::adjacent_find(ids, std::ranges::greater_equal{}) == ids.end();
}

}  // namespace

TEST_CASE("an identifier holds the milliseconds of the clock, version 7 and variant 2", "[base]") {
  auto const clock = std::make_shared<ManualClock>(morning);
  auto const id = time_ordered_ids(clock)->next();
  std::uint64_t millis = 0;
  for (std::size_t i = 0; i < 6; ++i) { millis = millis << 8U | id.bytes[i]; }
  CHECK(std::chrono::milliseconds{millis} ==
        std::chrono::floor<std::chrono::milliseconds>(morning).time_since_epoch());
  CHECK(id.bytes[6] >> 4U == 7);
  CHECK(id.bytes[8] >> 6U == 2);
}

TEST_CASE("identifiers rise while the clock stands still", "[base]") {
  auto const source = time_ordered_ids(std::make_shared<ManualClock>(morning));
  std::vector<Uuid> ids;
  // More than one millisecond's counter holds.
  for (int i = 0; i < 10'000; ++i) { ids.push_back(source->next()); }
  CHECK(strictly_rising(ids));
}

TEST_CASE("identifiers rise while the clock goes back", "[base]") {
  auto const clock = std::make_shared<ManualClock>(morning);
  auto const source = time_ordered_ids(clock);
  std::vector<Uuid> ids;
  for (int i = 0; i < 1'000; ++i) {
    ids.push_back(source->next());
    clock->set(i % 3 == 0 ? morning - i * 1h : morning + i * 1ms);
  }
  CHECK(strictly_rising(ids));
}

TEST_CASE("one seed gives the same identifiers, another seed others", "[base]") {
  auto const clock = std::make_shared<ManualClock>(morning);
  auto const a = seeded_ids(clock, 7);
  auto const b = seeded_ids(clock, 7);
  auto const c = seeded_ids(clock, 8);
  auto const first = a->next();
  CHECK(first == b->next());
  CHECK(first != c->next());
}

TEST_CASE("threads never get the same identifier", "[base]") {
  auto const source = time_ordered_ids(std::make_shared<ManualClock>(morning));
  std::vector<std::vector<Uuid>> made(4);
  {
    std::vector<std::jthread> threads;
    for (auto& mine : made) {
      threads.emplace_back([&source, &mine] {
        for (int i = 0; i < 2'000; ++i) { mine.push_back(source->next()); }
      });
    }
  }
  std::set<Uuid> all;
  for (auto const& mine : made) {
    CHECK(strictly_rising(mine));
    all.insert(mine.begin(), mine.end());
  }
  CHECK(all.size() == 8'000);
}
