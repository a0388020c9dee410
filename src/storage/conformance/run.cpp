// Trying promise after promise, and asking first whether the adapter claims them.
#include <juniper/mis/storage/conformance.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

#include "storage/conformance/bench.hpp"

namespace juniper::mis::storage::conformance {
namespace {

std::vector<Check> all_checks() {
  std::vector<Check> all;
  for (auto const part : std::array{value_checks(), row_checks(), change_checks(), refusal_checks(), condition_checks(), order_checks(),
                                    page_checks(), sink_checks(), unit_checks(), reference_checks(), tenant_checks(), schema_checks(),
                                    migration_checks(), limit_checks(), writer_checks(), durability_checks(), process_checks(),
                                    error_checks()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

// Why a promise is not asked of this adapter; null when it is.
char const* why_not(Asks asks, Capabilities const& can, Fixture const& fixture) {
  switch (asks) {
    case Asks::nothing: break;
    case Asks::durable: return can.durable ? nullptr : "it does not say that it is durable";
    case Asks::crash:
      if (!can.durable) { return "it does not say that it is durable"; }
      return fixture.cut_off ? nullptr : "the fixture cannot cut it off";
    case Asks::many_processes: return can.many_processes ? nullptr : "it does not say that several processes may have it open";
    case Asks::one_writer: return can.concurrent_writers ? "it says that writing units run side by side" : nullptr;
    case Asks::concurrent_writers: return can.concurrent_writers ? nullptr : "it does not say that writing units run side by side";
  }
  return nullptr;
}

std::string tried(Check const& check, Bench& bench) {
  try {
    check.try_it(bench);
    return {};
  } catch (Broken const& broken) {
    return broken.what;
  } catch (std::exception const& thrown) {
    return std::string{"it threw: "} + thrown.what();
  } catch (...) {
    return "it threw something that is no exception";
  }
}

}  // namespace

std::vector<Promise> promises() {
  std::vector<Promise> all;
  for (auto const& check : all_checks()) { all.push_back(check.promise); }
  return all;
}

Report run(Fixture const& fixture, Options const& options) {
  using Clock = std::chrono::steady_clock;
  if (!fixture.fresh) { throw Failure({.code = ErrorCode::invalid, .text = "the fixture makes no store"}); }
  auto const checks = all_checks();
  for (auto const& name : options.only) {
    if (std::ranges::none_of(checks, [&](Check const& check) { return check.promise.name == name; })) {
      throw Failure({.code = ErrorCode::invalid, .text = "the kit has no promise of that name: " + name});
    }
  }
  Bench bench{fixture, options.seed};
  auto const can = bench.blank().capabilities();
  Report report{.adapter = std::string{can.name}, .trials = {}};
  for (auto const& check : checks) {
    auto const wanted = options.only.empty() || std::ranges::find(options.only, check.promise.name) != options.only.end();
    if (!wanted) { continue; }
    Trial trial{.promise = check.promise};
    if (auto const* reason = why_not(check.promise.asks, can, fixture)) {
      trial.outcome = Outcome::not_asked;
      trial.detail = reason;
    } else {
      auto const started = Clock::now();
      trial.detail = tried(check, bench);
      trial.outcome = trial.detail.empty() ? Outcome::kept : Outcome::broken;
      trial.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started);
    }
    report.trials.push_back(std::move(trial));
  }
  return report;
}

}  // namespace juniper::mis::storage::conformance
