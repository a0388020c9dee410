// Every promise of the conformance kit is broken by a store with one fault, and by that fault no other promise is.
#include <atomic>
#include <set>
#include <thread>

#include "catch.hpp"
#include "storage_contract/optimistic_store.hpp"

using namespace contract;

namespace {

std::vector<std::string> broken(conformance::Report const& report) {
  std::vector<std::string> names;
  for (auto const& trial : report.trials) {
    if (trial.outcome == conformance::Outcome::broken) { names.emplace_back(trial.promise.name); }
  }
  return names;
}

// Tries all faults, some at a time: most of a trial is waiting.
std::vector<conformance::Report> tried(std::vector<Fault> const& faults) {
  std::vector<conformance::Report> reports(faults.size());
  std::atomic<std::size_t> next = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (auto i = next++; i < faults.size(); i = next++) { reports[i] = conformance::run(faulty_fixture(faults[i])); }
    });
  }
  for (auto& thread : threads) { thread.join(); }
  return reports;
}

}  // namespace

TEST_CASE("a store without a fault conforms, and is asked of durability, processes and crashes", "[storage_contract]") {
  Fault const none;
  auto const report = conformance::run(faulty_fixture(none));
  CHECK(conformance::complaints(report) == "");
  CHECK(report.count(conformance::Outcome::not_asked) == 2);  // writers side by side
}

TEST_CASE("every promise is broken by a fault that breaks no other", "[storage_contract]") {
  auto const faults = all_faults();
  auto const reports = tried(faults);
  std::set<std::string> found;
  for (std::size_t i = 0; i < faults.size(); ++i) {
    INFO(faults[i].what << '\n' << conformance::complaints(reports[i]));
    CHECK(broken(reports[i]) == std::vector{std::string{faults[i].promise}});
    found.emplace(faults[i].promise);
  }
  for (auto const& [haste, promise] : {std::pair{Haste::one_at_a_time, "writers_run_side_by_side"},
                                       std::pair{Haste::last_one_wins, "of_two_writers_of_a_row_one_is_told"}}) {
    auto names = broken(tried_side_by_side(haste));
    std::erase(names, "threads_lose_no_update");  // last_one_wins loses updates, when threads happen to meet
    CHECK(names == std::vector{std::string{promise}});
    found.emplace(promise);
  }
  for (auto const& promise : conformance::promises()) {
    INFO(promise.name);
    CHECK(found.contains(std::string{promise.name}));
  }
}

TEST_CASE("a store whose writers run side by side is asked for that, and not for turns", "[storage_contract]") {
  auto const report = tried_side_by_side(Haste::none);
  CHECK(conformance::complaints(report) == "");
  CHECK(report.count(conformance::Outcome::kept) == 3);
  CHECK(report.count(conformance::Outcome::not_asked) == 1);
}
