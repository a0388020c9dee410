// Bounds and options of single calls at a desk.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

namespace juniper::mis {

/// Bounds on a call: everything it does, waiting for others included, happens within `time` or not at all.
struct CallOptions {
  /// \return deadline_exceeded or busy from the call when this is over.
  std::chrono::milliseconds time{30'000};
  /// Told now and then how many rows were handled; answering false ends the call with `cancelled`. May be empty.
  std::function<bool(std::size_t)> progress{};
};

/// Options of a command.
struct CommandOptions {
  /// Chosen by the caller, unique per account; a command repeated with the same key and the same body has exactly one effect
  /// and the same answer. Empty: no such promise. Kept for seven days.
  std::string idempotency_key{};
  /// Bounds.
  CallOptions call{};
};

}  // namespace juniper::mis
