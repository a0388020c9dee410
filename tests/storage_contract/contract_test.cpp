// Every shipped adapter keeps every promise of the conformance kit.
#include <algorithm>
#include <set>

#include "catch.hpp"
#include "storage_contract/stores.hpp"

using namespace contract;

// [one line]
TEST_CASE("the store in memory conforms", "[storage_contract]") {
  CHECK(conformance::complaints(conformance::run(memory_fixture())) == "");
}
// [one line]

TEST_CASE("the store in SQLite conforms, and is asked all that it claims", "[storage_contract]") {
  Folder folder;
  auto const report = conformance::run(sqlite_fixture(folder));
  CHECK(conformance::complaints(report) == "");
  for (auto const& trial : report.trials) {
    INFO(trial.promise.name);
    CHECK((trial.outcome == conformance::Outcome::kept) == (trial.promise.asks != conformance::Asks::concurrent_writers));
  }
}

TEST_CASE("random questions hold under other seeds", "[storage_contract]") {
  Folder folder;
  for (std::uint64_t const seed : {2U, 3U, 4U, 5U}) {
    conformance::Options const options{.seed = seed,
                                       .only = {"conditions_hold_as_written", "absent_cells_compare_with_nothing", "sub_queries_yield_values",
                                                "texts_compare_byte_by_byte", "rows_are_asked_after", "counts_are_those_of_lists", "pages_make_the_whole_list"}};
    INFO("seed " << seed);
    CHECK(conformance::complaints(conformance::run(memory_fixture(), options)) == "");
    CHECK(conformance::complaints(conformance::run(sqlite_fixture(folder), options)) == "");
  }
}

TEST_CASE("promises have names of their own, and the report counts them all", "[storage_contract]") {
  std::set<std::string_view> names;
  for (auto const& promise : conformance::promises()) {
    INFO(promise.name);
    CHECK(names.insert(promise.name).second);
    CHECK_FALSE(promise.text.empty());
  }
  auto const report = conformance::run(memory_fixture(), {.only = {"limits_hold", "commits_survive_reopening"}});
  REQUIRE(report.trials.size() == 2);
  CHECK(report.count(conformance::Outcome::kept) == 1);
  CHECK(report.count(conformance::Outcome::not_asked) == 1);
  CHECK(report.conforms());
  auto const text = conformance::text(report);
  CHECK(text.find("not asked  commits_survive_reopening") != std::string::npos);
  CHECK(text.find("memory: 1 promises kept, 0 broken, 1 not asked") != std::string::npos);
}

TEST_CASE("the kit refuses what it cannot try", "[storage_contract]") {
  CHECK_THROWS_AS(conformance::run({}), mis::Failure);
  CHECK_THROWS_AS(conformance::run(memory_fixture(), {.only = {"no_such_promise"}}), mis::Failure);
  CHECK_THROWS_AS(conformance::run({.fresh = [] { return std::shared_ptr<Store>{}; }}), mis::Failure);
  Folder folder;
  auto claims_only = sqlite_fixture(folder);
  claims_only.reopen = nullptr;
  claims_only.beside = nullptr;
  claims_only.cut_off = nullptr;
  auto const report = conformance::run(claims_only, {.only = {"commits_survive_reopening", "handles_lose_no_update", "crashed_units_leave_nothing_half"}});
  CHECK(report.count(conformance::Outcome::broken) == 2);  // a claim that cannot be looked into is not kept
  CHECK(report.count(conformance::Outcome::not_asked) == 1);
}
