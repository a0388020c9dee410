// A stretch of days in which something holds.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <optional>

namespace juniper::mis {

/// From the first day to the last day, both included; without a last day it is still open.
struct Period {
  /// First day on which it holds.
  Date from{};
  /// Last day on which it holds; none while it is open.
  std::optional<Date> until{};

  /// Whether it holds on that day.
  constexpr bool holds_on(Date day) const noexcept { return from <= day && (!until || day <= *until); }

  friend constexpr bool operator==(Period const&, Period const&) = default;
};

}  // namespace juniper::mis
