// Commits that share a sync: what was acknowledged is there after loss of power, and nobody sees what would not be.
#include "support/forgetful_disk.hpp"
#include "catch.hpp"
#include "storage_contract/fixture.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <thread>

using namespace contract;
using namespace std::chrono_literals;
using juniper::mis::testing::ForgetfulDisk;
namespace sqlite_adapter = juniper::mis::adapters;

namespace {

std::shared_ptr<Store> opened_on_disk(std::string const& path) {
  auto store = sqlite_adapter::sqlite_store(path, {.connections = 10}).value();
  mis::storage::bring_up_to_date(*store, registry()).value();
  return store;
}

// A house and its two members, in one unit.
void write_household(Store& store, std::uint64_t number) {
  auto unit = writing(store);
  unit->insert(house(), house_row(number)).value();
  unit->insert(member(), member_row(2 * number, number)).value();
  unit->insert(member(), member_row(2 * number + 1, number)).value();
  unit->commit().value();
}

std::set<std::uint64_t> whole_households(Store& store) {
  auto unit = reading(store);
  std::set<std::uint64_t> whole;
  for (auto const& row : all(*unit, {.from = &house(), .limit = mis::no_limit})) {
    auto const members = unit->count(member(), mis::where::equal("house", row.id)).value();
    REQUIRE(members == 2);
    whole.insert(row.id.number());
  }
  return whole;
}

}  // namespace

TEST_CASE("whatever many writers were told is done is there after the power went", "[adapters]") {
  ForgetfulDisk disk;
  Folder folder;
  auto const path = folder.file("db");
  auto store = opened_on_disk(path);
  std::atomic<bool> on = true;
  std::atomic<std::uint64_t> next = 1;
  std::mutex mutex;
  std::set<std::uint64_t> told;
  std::vector<std::jthread> writers;
  for (int t = 0; t < 8; ++t) {
    writers.emplace_back([&] {
      while (on) {
        auto const number = next++;
        write_household(*store, number);
        auto const lock = std::scoped_lock{mutex};
        told.insert(number);
      }
    });
  }
  std::mt19937_64 random{5};
  for (int cut = 0; cut < 40; ++cut) {
    std::this_thread::sleep_for(std::chrono::microseconds{random() % 8000});
    std::set<std::uint64_t> before;
    {
      auto const lock = std::scoped_lock{mutex};
      before = told;
    }
    auto const left = folder.file("left" + std::to_string(cut));
    disk.lose_power(path, left, cut % 2 == 0 ? nullptr : &random);
    auto const there = whole_households(*opened_on_disk(left));
    INFO("cut " << cut << ": " << before.size() << " told, " << there.size() << " there");
    CHECK(std::ranges::includes(there, before));
  }
  on = false;
  writers.clear();
  CHECK(told.size() > 100);
  CHECK(disk.syncs_of_logs < static_cast<int>(told.size()));  // they did share
  CHECK(whole_households(*store) == told);
}

TEST_CASE("a disk that does not keep what it acknowledges is found out by this test", "[adapters]") {
  ForgetfulDisk disk;
  Folder folder;
  auto const path = folder.file("db");
  auto store = opened_on_disk(path);
  write_household(*store, 1);
  disk.syncs_wait = true;  // what is written from now on is not synced
  std::jthread writer{[&store] { write_household(*store, 2); }};
  std::this_thread::sleep_for(100ms);
  disk.lose_power(path, folder.file("left"));
  disk.syncs_wait = false;
  writer.join();
  CHECK(whole_households(*opened_on_disk(folder.file("left"))) == std::set<std::uint64_t>{1});
}

TEST_CASE("nobody sees what would not be there after loss of power, and a commit is not told before", "[adapters]") {
  ForgetfulDisk disk;
  Folder folder;
  auto store = opened_on_disk(folder.file("db"));
  write_household(*store, 1);
  disk.syncs_wait = true;
  auto told = std::async(std::launch::async, [&store] { write_household(*store, 2); });
  std::this_thread::sleep_for(100ms);
  CHECK(told.wait_for(0ms) == std::future_status::timeout);
  auto const early = store->begin(Mode::read, tenant(1), Limits{.time = 100ms});
  CHECK(code_of(early) == ErrorCode::busy);
  // Another writer does not wait for the disk before it writes.
  auto second = std::async(std::launch::async, [&store] { write_household(*store, 3); });
  std::this_thread::sleep_for(100ms);
  auto const syncs = disk.syncs_of_logs.load();
  disk.syncs_wait = false;
  told.get();
  second.get();
  CHECK(disk.syncs_of_logs - syncs <= 2);
  CHECK(whole_households(*store) == std::set<std::uint64_t>{1, 2, 3});
}

TEST_CASE("when the disk cannot sync, the outcome is unknown and the store must be opened anew", "[adapters]") {
  ForgetfulDisk disk;
  Folder folder;
  auto const path = folder.file("db");
  auto store = opened_on_disk(path);
  write_household(*store, 1);
  disk.syncs_fail = true;
  {
    auto unit = writing(*store);
    unit->insert(house(), house_row(2)).value();
    CHECK(code_of(unit->commit()) == ErrorCode::unknown_outcome);
  }
  disk.syncs_fail = false;  // a later sync that succeeds says nothing of what an earlier one lost
  for (auto const mode : {Mode::read, Mode::write}) {
    try {
      (void)store->begin(mode, tenant(1), {}).ok();
      FAIL("a store whose disk failed went on");
    } catch (mis::Failure const& failure) {
      CHECK(failure.code() == ErrorCode::storage_failed);
    }
  }
  store.reset();
  store = opened_on_disk(path);
  CHECK(reading(*store)->get(house(), Uuid::from_number(1)).value().has_value());
  write_household(*store, 3);
  disk.lose_power(path, folder.file("left"));
  auto const left = opened_on_disk(folder.file("left"));
  CHECK(reading(*left)->get(house(), Uuid::from_number(1)).value().has_value());
  CHECK(reading(*left)->get(house(), Uuid::from_number(3)).value().has_value());
}
