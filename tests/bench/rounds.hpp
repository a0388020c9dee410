// Interleaved rounds: the library and its peer run in turn, the ratio is taken inside the round, the median of the ratios is kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// One of two that do the same work. `run` alone is timed; `answer` is compared with the other's before any time counts.
struct Contender {
  std::string name{};                         ///< who
  std::function<void()> run{};                ///< the work
  std::function<void()> prepare{};            ///< before every run, untimed; may be empty
  std::function<std::uint64_t()> answer{};    ///< a checksum of what the last run did, untimed
};

/// What a time is of: of this process's processors, or of the clock on the wall (waiting for a disk, many threads).
enum class Time : std::uint8_t { cpu, wall };

/// Whether the goal is a ratio not to be exceeded, one to be reached, or nanoseconds for one unit.
enum class Goal : std::uint8_t { ratio_at_most, speedup_at_least, nanoseconds_at_most };

/// One line of the table.
struct Comparison {
  std::string layer{};       ///< port, desk, module
  std::string what{};        ///< the work, in words
  std::string unit{};        ///< what one of it is: `row`
  double units = 1;          ///< how many of them one run does
  Goal goal{};               ///< kind of goal
  double bound = 0;          ///< the goal's number
  Contender library{};       ///< ours
  Contender peer{};          ///< the native one; none for a goal in nanoseconds
  Time time = Time::cpu;     ///< what is measured
  std::size_t rounds = 7;    ///< how many
  std::shared_ptr<void> setting{};  ///< what the contenders work on, kept for as long
};

/// Enters a comparison under a name; it is set up when its turn comes. \return something to initialise a constant with.
int enter(std::string_view name, std::function<Comparison()> set_up);

}  // namespace bench
