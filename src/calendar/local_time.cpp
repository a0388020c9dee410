// Summer time in England, and ISO 8601 moments with an offset.
#include <juniper/mis/calendar/law_periods.hpp>
#include <juniper/mis/calendar/local_time.hpp>

#include <charconv>

namespace juniper::mis::calendar {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Instant last_sunday(std::chrono::year year, std::chrono::month month) {
  return std::chrono::sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + hours{1};
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty() || text[0] == '-') { return std::nullopt; }
  return value;
}

std::string two(std::int64_t value) {
  std::string text = std::to_string(value);
  return text.size() < 2 ? "0" + text : text;
}

}  // namespace

minutes english_offset(Instant at) {
  auto const year = utc_day(at).year();
  return last_sunday(year, std::chrono::March) <= at && at < last_sunday(year, std::chrono::October) ? minutes{60} : minutes{0};
}

LocalInstant in_england(Instant at) { return {at, english_offset(at)}; }

Date english_day(Instant at) { return utc_day(at + english_offset(at)); }

Instant start_of_english_day(Date day) {
  Instant const midnight = std::chrono::sys_days{day};
  return midnight - english_offset(midnight);
}

std::string iso(LocalInstant const& moment) {
  auto const local = std::chrono::floor<seconds>(moment.at) + moment.offset;
  auto const day = std::chrono::floor<std::chrono::days>(local);
  std::chrono::hh_mm_ss const time{local - day};
  auto const ahead = moment.offset.count() < 0 ? -moment.offset.count() : moment.offset.count();
  return mis::iso(Date{day}) + "T" + two(time.hours().count()) + ":" + two(time.minutes().count()) + ":" +
         two(time.seconds().count()) + (moment.offset.count() < 0 ? "-" : "+") + two(ahead / 60) + ":" + two(ahead % 60);
}

std::optional<LocalInstant> parse_local_instant(std::string_view text) {
  if (text.size() == 20 && text.back() == 'Z') {
    return parse_local_instant(std::string{text.substr(0, 19)} + "+00:00");
  }
  if (text.size() != 25 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[22] != ':') { return std::nullopt; }
  auto const day = parse_date(text.substr(0, 10));
  auto const hour = number(text.substr(11, 2)), minute = number(text.substr(14, 2)), second = number(text.substr(17, 2));
  auto const ahead_hours = number(text.substr(20, 2)), ahead_minutes = number(text.substr(23, 2));
  if (!day || !in_range(*day) || !hour || *hour > 23 || !minute || *minute > 59 || !second || *second > 59) { return std::nullopt; }
  if ((text[19] != '+' && text[19] != '-') || !ahead_hours || *ahead_hours > 14 || !ahead_minutes || *ahead_minutes > 59) {
    return std::nullopt;
  }
  auto const ahead = (hours{*ahead_hours} + minutes{*ahead_minutes}) * (text[19] == '-' ? -1 : 1);
  Instant const local = std::chrono::sys_days{*day} + hours{*hour} + minutes{*minute} + seconds{*second};
  if (!in_range(english_day(local - ahead))) { return std::nullopt; }   // 1 January 1900 at +14:00 was 1899 in England
  return LocalInstant{local - ahead, std::chrono::duration_cast<minutes>(ahead)};
}

}  // namespace juniper::mis::calendar
