// Keeps a unit of work within its limits: time, and the caller's wish to go on.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/storage/store.hpp>

#include <chrono>
#include <cstddef>
#include <optional>

namespace juniper::mis::storage {

/// Watches one unit of work. Used by the unit's thread only. Once something has stopped the unit it stays stopped.
class Watch {
 public:
  /// Starts the clock.
  explicit Watch(Limits limits);

  /// Counts rows handled and, now and then, looks at the clock and asks the caller. \return deadline_exceeded, cancelled.
  Result<void> handled(std::size_t rows);
  /// Looks at once. \return deadline_exceeded, cancelled.
  Result<void> look();
  /// Time that is left; never negative.
  std::chrono::milliseconds left() const;
  /// Why the unit was stopped, if it was.
  std::optional<Error> const& stopped() const noexcept { return stopped_; }

 private:
  using Moment = std::chrono::steady_clock::time_point;
  Limits limits_;
  Moment ends_;
  Moment asked_;
  std::size_t rows_ = 0;
  std::size_t unseen_ = 0;
  std::optional<Error> stopped_;
};

}  // namespace juniper::mis::storage
