// The part of verification that recomputes every event and its leaf.
#pragma once

#include "tree_check.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace juniper::mis::audit {

/// Called for every row that an event touched, with the event's index, in order.
using TouchVisitor = std::function<void(std::uint64_t, TouchedRow const&)>;

/// Checks every event against the tree and hands out what they touched. \return how many there were.
std::uint64_t check_events(LogSource const& source, TreeCheck const& tree, TouchVisitor const& visit,
                           std::vector<Break>& breaks);

/// Hands out what the events touched, checking nothing.
void each_touch(LogSource const& source, TouchVisitor const& visit);

}  // namespace juniper::mis::audit
