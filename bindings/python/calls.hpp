// One call from Python into the library: its bounds, the GIL let go, Ctrl-C heeded.
#pragma once

#include "errors.hpp"

#include <juniper/mis/core/call.hpp>

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace juniper::mis::python {

/// What a caller asked of one call; made anew for each.
class Bounds {
 public:
  /// `timeout`: a timedelta or None; `progress`: a callable or None; `idempotency_key`: a str or None.
  Bounds(py::object const& timeout, py::object progress, py::object const& idempotency_key);

  /// For the library. Its progress function holds this object: it must live until the call is over.
  CallOptions call();
  /// For a command.
  CommandOptions command() { return {.idempotency_key = key_, .call = call()}; }
  /// Looks for Ctrl-C and asks the caller's progress function; false when the call is to end. Takes the GIL.
  bool go_on(std::size_t rows);
  /// \throws in Python what ended the call: KeyboardInterrupt, or what the progress function raised.
  void rethrow();
  /// Lets an exception wait until the library's own call has ended.
  void keep(std::exception_ptr thrown) { thrown_ = std::move(thrown); }
  /// How long the call may take.
  std::chrono::milliseconds time() const noexcept { return time_; }

 private:
  std::chrono::milliseconds time_{CallOptions{}.time};
  py::object progress_;
  std::string key_;
  std::exception_ptr thrown_;
};

/// Lets one call at a time through, and says so instead of waiting for itself.
class OneAtATime {
 public:
  /// Waits until nobody else is in; without the GIL. \throws Failure busy, cancelled; invalid from within a call.
  std::unique_lock<std::timed_mutex> enter(Bounds& bounds);
  /// Used when the lock has been let go.
  void leave() noexcept { inside_ = std::thread::id{}; }

 private:
  std::timed_mutex mutex_;
  std::atomic<std::thread::id> inside_{};
};

/// Runs `work` without the GIL; what a callback raised meanwhile is raised now. \throws Failure.
template <class Work>
auto without_gil(Bounds& bounds, Work&& work) {
  auto outcome = [&]() -> decltype(work()) {
    py::gil_scoped_release const released;
    try {
      return work();
    } catch (Failure const& e) {
      return e.error();
    }
  }();
  bounds.rethrow();
  return std::move(outcome).value();
}

/// The same for a desk or another thing that serves one thread at a time.
template <class Work>
auto without_gil(Bounds& bounds, OneAtATime& gate, Work&& work) {
  return without_gil(bounds, [&]() -> decltype(work()) {
    auto const lock = gate.enter(bounds);
    struct Leaving {
      OneAtATime& gate;
      ~Leaving() { gate.leave(); }
    } const leaving{gate};
    return work();
  });
}

/// Registers Bounds.
void bind_calls(py::module_& module);

}  // namespace juniper::mis::python
