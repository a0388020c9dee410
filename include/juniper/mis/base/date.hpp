// Calendar dates and instants, and their ISO 8601 texts.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis {

/// A day in the proleptic Gregorian calendar, without a time or a zone.
using Date = std::chrono::year_month_day;

/// A moment in UTC, to the microsecond (Unix time, no leap seconds).
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// `2026-09-02`. The date must be valid.
std::string iso(Date date);

/// `2026-09-02T08:15:00.000000Z`.
std::string iso(Instant instant);

/// Reads exactly `YYYY-MM-DD`; nothing for anything else, nor for a day that does not exist.
std::optional<Date> parse_date(std::string_view text);

/// Reads exactly what iso(Instant) writes; nothing for anything else.
std::optional<Instant> parse_instant(std::string_view text);

/// The UTC day on which an instant falls.
Date utc_day(Instant instant);

/// The day that many days later (earlier when negative).
Date add_days(Date date, int days);

}  // namespace juniper::mis
