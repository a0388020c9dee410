// Local time in England: the offset of a moment, and moments with their offset as text.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::calendar {

/// A moment, and by how much the clocks that it was read from were ahead of UTC.
struct LocalInstant {
  Instant at{};                     ///< the moment
  std::chrono::minutes offset{};    ///< of the clocks
  friend bool operator==(LocalInstant const&, LocalInstant const&) = default;
};

/// By how much clocks in England are ahead of UTC at a moment: an hour from the last Sunday of March to the last Sunday of
/// October, each at 01:00 UTC (Summer Time Act 1972 as amended), else nothing. For moments before 1996 an approximation.
std::chrono::minutes english_offset(Instant at);
/// A moment as clocks in England show it.
LocalInstant in_england(Instant at);
/// The day in England on which a moment falls.
Date english_day(Instant at);
/// The first moment of a day in England.
Instant start_of_english_day(Date day);

/// `2025-10-24T16:00:00+01:00`.
std::string iso(LocalInstant const& moment);
/// Reads exactly that form, with seconds and an offset or `Z`; nothing for anything else.
std::optional<LocalInstant> parse_local_instant(std::string_view text);

}  // namespace juniper::mis::calendar
