// Holds as rules see them: why records must not be destroyed for now, counted as at a day.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace juniper::mis::retention {

/// Why there is a hold.
enum class HoldReason : std::uint8_t {
  access_appeal,
  child_sexual_abuse,
  claim,
  complaint,
  inquiry,
  insurer,
  police,
  sar_in_progress
};
/// Whether it is still in force.
enum class HoldState : std::uint8_t { in_force, released };
/// What it covers.
enum class HoldScope : std::uint8_t { class_, date_range, file, person };

/// One hold that covers a record.
struct HoldOnRecord {
  HoldReason reason{};               ///< why
  HoldState state{};                 ///< as last known
  std::optional<Date> placed{};      ///< first day; unknown counts as long ago
  std::optional<HoldScope> scope{};  ///< what it covers
  std::optional<Date> released{};    ///< day of release
};
/// Its members.
constexpr auto rows_of(HoldOnRecord const*) {
  return rulebook::Rows<&HoldOnRecord::reason, &HoldOnRecord::state, &HoldOnRecord::placed,
                        &HoldOnRecord::scope, &HoldOnRecord::released>{};
}

/// Whether a hold is in force on a day: placed by then, and not released before the next; without a
/// day, as last known.
bool in_force(HoldOnRecord const& hold, std::optional<Date> on) noexcept;
/// How many of them are.
std::int32_t holds_in_force(std::span<HoldOnRecord const> holds, std::optional<Date> on) noexcept;
/// The latest day of release; none while one is in force, when none was ever placed, or when a day
/// of release is not known.
std::optional<Date> last_release(std::span<HoldOnRecord const> holds,
                                 std::optional<Date> on) noexcept;

}  // namespace juniper::mis::retention
