// Tests of local time in England: every hour of 2000 to 2110 against last Sundays found by walking.
#include "calendar/slow_calendar.hpp"
#include "catch.hpp"
#include <juniper/mis/calendar/local_time.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;
using calendar_tests::date_at;
using calendar_tests::slow;

namespace {

int last_sunday_by_walking(int year, int month) {
  int i = slow().find(year, month, 31);
  while (slow()[i].weekday != 6) { --i; }
  return i;
}

}  // namespace

TEST_CASE("clocks are an hour ahead from the last Sunday of March to that of October, each hour of 111 years", "[calendar]") {
  for (int year = 2000; year <= 2110; ++year) {
    int const forward = last_sunday_by_walking(year, 3) * 24 + 1, back = last_sunday_by_walking(year, 10) * 24 + 1;
    for (int i = slow().find(year, 1, 1); i <= slow().find(year, 12, 31); ++i) {
      Instant const midnight = std::chrono::sys_days{date_at(i)};
      for (int hour = 0; hour < 24; ++hour) {
        auto const at = i * 24 + hour;
        bool const summer = forward <= at && at < back;
        auto const moment = midnight + std::chrono::hours{hour};
        if (calendar::english_offset(moment) != (summer ? 60min : 0min)) { FAIL(iso(date_at(i)) << " " << hour << " h"); }
        auto const day = summer && hour == 23 ? i + 1 : i;
        if (calendar::english_day(moment) != date_at(day)) { FAIL("day of " << iso(date_at(i)) << " " << hour << " h"); }
      }
      if (calendar::english_offset(midnight + 59min + 59s) != calendar::english_offset(midnight)) { FAIL("within the first hour"); }
    }
  }
}

TEST_CASE("a day in England begins at its own midnight", "[calendar]") {
  for (int i = slow().first(); i <= slow().last(); ++i) {
    auto const starts = calendar::start_of_english_day(date_at(i));
    if (calendar::english_day(starts) != date_at(i) || calendar::english_day(starts - 1s) != date_at(i - 1)) { FAIL(iso(date_at(i))); }
    auto const text = calendar::iso(calendar::in_england(starts));
    if (text.substr(0, 19) != iso(date_at(i)) + "T00:00:00") { FAIL(text); }
  }
}

TEST_CASE("seventy-two hours are elapsed hours, over the change of the clocks", "[calendar]") {
  auto const plus_72 = [](std::string_view text) {
    return calendar::iso(calendar::in_england(calendar::parse_local_instant(text)->at + 72h));
  };
  CHECK(plus_72("2026-03-27T10:30:00+00:00") == "2026-03-30T11:30:00+01:00");
  CHECK(plus_72("2026-10-23T16:00:00+01:00") == "2026-10-26T15:00:00+00:00");
  CHECK(plus_72("2026-06-05T16:00:00+01:00") == "2026-06-08T16:00:00+01:00");
  CHECK(plus_72("2026-10-22T00:30:00Z") == "2026-10-25T01:30:00+01:00");
}

TEST_CASE("moments are read in one form, and written back alike", "[calendar]") {
  for (int i = slow().first(); i <= slow().last(); i += 13) {
    auto const moment = calendar::in_england(std::chrono::sys_days{date_at(i)} + 13h + 7min + 9s);
    if (calendar::parse_local_instant(calendar::iso(moment)) != moment) { FAIL(iso(date_at(i))); }
  }
  for (auto const* wrong : {"", "2026-03-27", "2026-03-27T10:30:00", "2026-03-27 10:30:00Z", "2026-02-30T10:30:00Z", "2026-03-27T24:00:00Z",
                            "2026-03-27T10:60:00Z", "2026-03-27T10:30:60Z", "2026-03-27T10:30:00+15:00", "2026-03-27T10:30:00+01:60",
                            "2026-03-27T-1:30:00+01:00", "1899-12-31T10:30:00Z", "2026-03-27T10:30:00+0100"}) {
    CAPTURE(wrong);
    CHECK_FALSE(calendar::parse_local_instant(wrong));
  }
}
