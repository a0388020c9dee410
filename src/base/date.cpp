// ISO 8601 texts of dates and instants, strictly read.
#include <juniper/mis/base/date.hpp>


#include <fmt/core.h>

namespace juniper::mis {
namespace {

// Digits only: from_chars alone would take a sign.
std::optional<int> digits(std::string_view text) {
  int n = 0;
  for (char const c : text) {
    if (c < '0' || c > '9') { return std::nullopt; }
    n = n * 10 + (c - '0');
  }
  return n;
}

}  // namespace

std::string iso(Date date) {
  auto const year = static_cast<int>(date.year());
  if (year >= 0 && year <= 9999) {  // what is stored, and what is read a thousand times a list
    auto const month = static_cast<unsigned>(date.month());
    auto const day = static_cast<unsigned>(date.day());
    std::string text = "0000-00-00";
    auto const put = [&text](std::size_t at, unsigned number) {
      text[at] = static_cast<char>('0' + number / 10 % 10);
      text[at + 1] = static_cast<char>('0' + number % 10);
    };
    if (month < 100 && day < 100) {
      put(0, static_cast<unsigned>(year) / 100);
      put(2, static_cast<unsigned>(year) % 100);
      put(5, month);
      put(8, day);
      return text;
    }
  }
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string iso(Instant instant) {
  auto const day = std::chrono::floor<std::chrono::days>(instant);
  std::chrono::hh_mm_ss const time{instant - day};
  return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z", iso(Date{day}), time.hours().count(), time.minutes().count(),
                     time.seconds().count(), time.subseconds().count());
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') { return std::nullopt; }
  auto const y = digits(text.substr(0, 4));
  auto const m = digits(text.substr(5, 2));
  auto const d = digits(text.substr(8, 2));
  if (!y || !m || !d) { return std::nullopt; }
  Date const date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                  std::chrono::day{static_cast<unsigned>(*d)}};
  if (!date.ok()) { return std::nullopt; }
  return date;
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() != 27 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' ||
      text[26] != 'Z') {
    return std::nullopt;
  }
  auto const day = parse_date(text.substr(0, 10));
  auto const h = digits(text.substr(11, 2));
  auto const m = digits(text.substr(14, 2));
  auto const s = digits(text.substr(17, 2));
  auto const us = digits(text.substr(20, 6));
  if (!day || !h || !m || !s || !us || *h > 23 || *m > 59 || *s > 59) { return std::nullopt; }
  return std::chrono::sys_days{*day} + std::chrono::hours{*h} + std::chrono::minutes{*m} + std::chrono::seconds{*s} +
         std::chrono::microseconds{*us};
}

Date utc_day(Instant instant) { return Date{std::chrono::floor<std::chrono::days>(instant)}; }

Date add_days(Date date, int days) { return Date{std::chrono::sys_days{date} + std::chrono::days{days}}; }

}  // namespace juniper::mis
