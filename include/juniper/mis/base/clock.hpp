// The only place time comes from: handed to the core by its host, never read by a rule.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <atomic>
#include <chrono>
#include <memory>

namespace juniper::mis {

/// Tells the time. Implementations must be safe to call from several threads.
class Clock {
 public:
  virtual ~Clock() = default;
  /// The present instant.
  virtual Instant now() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
 public:
  Instant now() const override {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
  }
};

/// A clock that stands still until it is told otherwise: for tests, demonstrations and replays.
class ManualClock final : public Clock {
 public:
  /// Starts at `at`.
  explicit ManualClock(Instant at) : micros_(at.time_since_epoch().count()) {}
  Instant now() const override { return Instant{std::chrono::microseconds{micros_.load()}}; }
  /// Moves to `at`, which may lie in the past.
  void set(Instant at) { micros_ = at.time_since_epoch().count(); }
  /// Moves on by `by`.
  void advance(std::chrono::microseconds by) { micros_ += by.count(); }

 private:
  std::atomic<std::chrono::microseconds::rep> micros_;
};

}  // namespace juniper::mis
