// Counting holds as at a day.
#include <juniper/mis/retention/hold.hpp>

#include <algorithm>

namespace juniper::mis::retention {

bool in_force(HoldOnRecord const& hold, std::optional<Date> on) noexcept {
  if (!on) { return hold.state == HoldState::in_force; }
  if (hold.placed && *hold.placed > *on) { return false; }
  if (hold.released && *hold.released > *on) { return true; }
  return hold.state == HoldState::in_force;
}

std::int32_t holds_in_force(std::span<HoldOnRecord const> holds, std::optional<Date> on) noexcept {
  return static_cast<std::int32_t>(
      std::ranges::count_if(holds, [&](HoldOnRecord const& hold) { return in_force(hold, on); }));
}

std::optional<Date> last_release(std::span<HoldOnRecord const> holds,
                                 std::optional<Date> on) noexcept {
  std::optional<Date> last;
  for (auto const& hold : holds) {
    if (on && hold.placed && *hold.placed > *on) { continue; }
    if (in_force(hold, on) || !hold.released) { return std::nullopt; }
    last = last ? std::max(*last, *hold.released) : hold.released;
  }
  return last;
}

}  // namespace juniper::mis::retention
