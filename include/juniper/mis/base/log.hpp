// What the library tells its host about its own working: stable codes, names of the model, durations and counts; never a value.
#pragma once

#include <juniper/mis/base/error.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis {

/// How much an event matters to whoever runs the host.
enum class LogLevel : std::uint8_t {
  info,     ///< as it should be
  warning,  ///< worth a look when it comes often
  error,    ///< somebody has to look
};

/// What happened. Names and numbers are stable; only added to.
enum class LogCode : std::uint16_t {
  core_opened = 1,        ///< a core was opened; `count` tenants
  core_open_failed = 2,   ///< a core could not be opened
  core_closed = 3,        ///< a core was closed
  core_forked = 4,        ///< a core was used in a process that did not open it
  schema_step = 10,       ///< one step of a migration was taken; `action` says which
  schema_changed = 11,    ///< the store was brought to the model, in `count` steps
  store_waited = 20,      ///< a unit of work had to wait longer than the threshold for others
  store_busy = 21,        ///< a unit of work could not begin in time
  store_backed_up = 22,   ///< a copy of the store was made
  keys_added = 30,        ///< `count` new keys were offered to the key store
  keys_destroyed = 31,    ///< somebody's keys were destroyed
  keys_failed = 32,       ///< the key store or the key provider failed
  keys_backed_up = 33,    ///< a copy of the key store was made
  erasure_replayed = 40,  ///< `count` erased people were found again in restored data, and removed
  erasure_finished = 41,  ///< `count` erasures that had been cut short were finished
  call_slow = 50,         ///< a call took longer than the threshold
  call_failed = 51,       ///< a call ended in a way that is nobody's wish: see `outcome`
};

/// The stable name of a level: `warning`.
std::string_view name_of(LogLevel level);

/// The stable name of a code: `schema.step`.
std::string_view name_of(LogCode code);

/// One event. Its texts are names from the source code and the model; they are good during the call of the hook only.
struct LogEvent {
  LogLevel level{};                     ///< how much it matters
  LogCode code{};                       ///< what happened
  std::string_view action{};            ///< of what: `list`, `admit`, `add_field`; may be empty
  std::string_view entity{};            ///< concerning which entity; may be empty
  std::string_view field{};             ///< concerning which field; may be empty
  std::optional<ErrorCode> outcome{};   ///< how it ended, where it did not end well
  std::chrono::microseconds took{};     ///< how long it took; zero where that was not measured
  std::uint64_t count{};                ///< how many; zero where nothing was counted
};

/// One line: `warning call.slow action=list entity=pupil took_us=1200345`.
std::string line_of(LogEvent const& event);

/// Where events go. Without a hook nothing is measured and nothing told.
struct Log {
  /// Called in the thread of the call that it speaks of, from several threads at once. It must not call the library. What it
  /// throws is dropped.
  std::function<void(LogEvent const&)> hook{};
  /// What counts as slow, and as waiting long.
  std::chrono::milliseconds slow{1'000};

  /// Whether anybody listens.
  explicit operator bool() const noexcept { return hook != nullptr; }
  /// Tells it, if anybody listens.
  void tell(LogEvent const& event) const noexcept;
};

}  // namespace juniper::mis
