// Runs the comparisons by Google Benchmark and prints one table: medians of ratios, each taken inside its round.
#include "bench/rounds.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <stdexcept>

#include <benchmark/benchmark.h>
#include <time.h>

namespace bench {
namespace {

struct Line {
  std::string name;
  Comparison of;
  double library = 0;  // nanoseconds for one unit
  double peer = 0;
  double ratio = 0;
  double least = 0;
  double most = 0;
};

std::vector<Line>& lines() {
  static std::vector<Line> all;
  return all;
}

std::map<std::string, std::function<Comparison()>>& entered() {
  static std::map<std::string, std::function<Comparison()>> all;
  return all;
}

double now(Time time) {
  if (time == Time::wall) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
  }
  timespec t{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_nsec) * 1e-9;
}

double timed(Contender const& c, Time time) {
  if (c.prepare) { c.prepare(); }
  auto const before = now(time);
  c.run();
  return now(time) - before;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  auto const n = values.size();
  return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

// The first round warms caches and compares the answers; its time does not count.
Line measure(std::string name, Comparison of) {
  Line line{.name = std::move(name), .of = std::move(of)};
  if (auto const* more = std::getenv("JUNIPER_MIS_BENCH_ROUNDS")) { line.of.rounds = std::max<std::size_t>(1, std::strtoul(more, nullptr, 10)); }
  auto const& c = line.of;
  bool const alone = !c.peer.run;
  std::optional<std::uint64_t> expected;
  std::vector<double> library;
  std::vector<double> peer;
  std::vector<double> ratios;
  for (std::size_t round = 0; round <= c.rounds; ++round) {
    double ours = 0;
    double theirs = 0;
    bool const first = round % 2 == 0;  // neither always has the caches that the other left
    if (first || alone) { ours = timed(c.library, c.time); }
    auto const check = [&](Contender const& who) {
      auto const answer = who.answer();
      if (expected && *expected != answer) { throw std::runtime_error(who.name + " gave another answer"); }
      expected = answer;
    };
    if (first || alone) { check(c.library); }
    if (!alone) {
      theirs = timed(c.peer, c.time);
      check(c.peer);
      if (!first) {
        ours = timed(c.library, c.time);
        check(c.library);
      }
    }
    if (round == 0) { continue; }
    library.push_back(ours);
    peer.push_back(theirs);
    ratios.push_back(alone ? 0 : ours / theirs);
  }
  line.library = median(library) / c.units * 1e9;
  line.peer = median(peer) / c.units * 1e9;
  line.ratio = median(ratios);
  line.least = *std::ranges::min_element(ratios);
  line.most = *std::ranges::max_element(ratios);
  return line;
}

void run_one(benchmark::State& state, std::string const& name) {
  for ([[maybe_unused]] auto const& once : state) {
    try {
      auto const line = measure(name, entered().at(name)());
      state.SetIterationTime(line.library * line.of.units * 1e-9);
      state.counters["ratio"] = line.ratio;
      state.counters["library_ns"] = line.library;
      state.counters["peer_ns"] = line.peer;
      lines().push_back(line);
      lines().back().of = {.layer = line.of.layer, .what = line.of.what, .unit = line.of.unit, .goal = line.of.goal, .bound = line.of.bound,
                           .library = {.name = line.of.library.name}, .peer = {.name = line.of.peer.name},
                           .time = line.of.time, .rounds = line.of.rounds};
    } catch (std::exception const& e) {
      state.SkipWithError(e.what());
    }
  }
}

std::string in_words(double nanoseconds) {
  char text[32];
  if (nanoseconds < 1e3) {
    std::snprintf(text, sizeof text, "%.1f ns", nanoseconds);
  } else if (nanoseconds < 1e6) {
    std::snprintf(text, sizeof text, "%.2f us", nanoseconds / 1e3);
  } else {
    std::snprintf(text, sizeof text, "%.2f ms", nanoseconds / 1e6);
  }
  return text;
}

void print_line(Line const& l) {
  char goal[48];
  char got[64];
  bool met = false;
  switch (l.of.goal) {
    case Goal::ratio_at_most:
      met = l.ratio <= l.of.bound;
      std::snprintf(goal, sizeof goal, "<= %.2f x", l.of.bound);
      std::snprintf(got, sizeof got, "%.2f x (%.2f-%.2f)", l.ratio, l.least, l.most);
      break;
    case Goal::speedup_at_least:
      met = 1 / l.ratio >= l.of.bound;
      std::snprintf(goal, sizeof goal, ">= %.1f x faster", l.of.bound);
      std::snprintf(got, sizeof got, "%.1f x faster (%.1f-%.1f)", 1 / l.ratio, 1 / l.most, 1 / l.least);
      break;
    case Goal::nanoseconds_at_most:
      met = l.library <= l.of.bound;
      std::snprintf(goal, sizeof goal, "<= %.0f ns", l.of.bound);
      std::snprintf(got, sizeof got, "%.1f ns", l.library);
      break;
  }
  std::printf("| %s | %s | %s | %s | %s | %s | **%s** | %s | %s |\n", l.name.c_str(), l.of.layer.c_str(), l.of.what.c_str(),
              (in_words(l.library) + " / " + l.of.unit).c_str(), l.of.peer.name.empty() ? "-" : l.of.peer.name.c_str(),
              l.of.peer.name.empty() ? "-" : in_words(l.peer).c_str(), got, goal, met ? "met" : "missed");
}

}  // namespace

int enter(std::string_view name, std::function<Comparison()> set_up) {
  entered().emplace(std::string{name}, std::move(set_up));
  return 0;
}

}  // namespace bench

int main(int count, char** words) {
  benchmark::Initialize(&count, words);
  if (benchmark::ReportUnrecognizedArguments(count, words)) { return 1; }
  for (auto const& [name, set_up] : bench::entered()) {
    benchmark::RegisterBenchmark(name.c_str(), [name = name](benchmark::State& state) { bench::run_one(state, name); })
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
  }
  auto const run = benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  std::printf("\n| name | layer | what | library | peer | peer's time | median ratio (range) | goal | |\n"
              "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
  for (auto const& line : bench::lines()) { bench::print_line(line); }
  return run == bench::lines().size() ? 0 : 1;  // one that failed printed no line
}
