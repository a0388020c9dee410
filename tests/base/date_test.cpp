// Tests of dates and instants: read strictly, written the one way.
#include "catch.hpp"
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/period.hpp>

#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;

TEST_CASE("every day of a century reads back from its ISO text", "[base]") {
  for (auto day = std::chrono::sys_days{1996y / 1 / 1}; day < std::chrono::sys_days{2096y / 1 / 1};
       day += std::chrono::days{1}) {
    if (parse_date(iso(Date{day})) != Date{day}) { FAIL(iso(Date{day})); }
  }
  CHECK(iso(Date{2026y / 9 / 2}) == "2026-09-02");
}

TEST_CASE("text that is not quite an ISO date is none", "[base]") {
  for (auto const* text :
       {"", "2026-9-2", "2026-09-2", "26-09-02", "2026/09/02", "2026-09-02 ", " 2026-09-02",
        "2026-09-0a", "+026-09-02", "2026-+9-02", "2026-00-10", "2026-13-01", "2026-02-29",
        "2026-04-31", "2026-09-00", "2026-09-02T00:00", "-026-09-02", "2026-09-02\n"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
  CHECK(parse_date("2024-02-29") == Date{2024y / 2 / 29});
  CHECK_FALSE(parse_date("1900-02-29").has_value());
  CHECK(parse_date("2000-02-29").has_value());
}

TEST_CASE("an instant reads back to the microsecond", "[base]") {
  for (Instant const at :
       {Instant{}, Instant{std::chrono::sys_days{2026y / 11 / 23} + 8h + 15min},
        Instant{std::chrono::sys_days{2026y / 11 / 23} + 1us},
        Instant{std::chrono::sys_days{1969y / 12 / 31} + 24h - 1us},
        Instant{std::chrono::sys_days{2099y / 12 / 31} + 23h + 59min + 59s + 999'999us}}) {
    CAPTURE(iso(at));
    CHECK(parse_instant(iso(at)) == at);
  }
  CHECK(iso(Instant{std::chrono::sys_days{2026y / 9 / 2} + 8h + 15min}) ==
        "2026-09-02T08:15:00.000000Z");
}

TEST_CASE("text that is not quite an instant is none", "[base]") {
  for (auto const* text :
       {"", "2026-09-02", "2026-09-02T08:15:00Z", "2026-09-02T08:15:00.000Z",
        "2026-09-02T08:15:00.000000", "2026-09-02T08:15:00.000000z", "2026-09-02 08:15:00.000000Z",
        "2026-09-02T24:00:00.000000Z", "2026-09-02T08:60:00.000000Z", "2026-09-02T08:15:60.000000Z",
        "2026-09-02T08:15:00,000000Z", "2026-09-31T08:15:00.000000Z", "2026-09-02T-8:15:00.000000Z",
        "2026-09-02T08:15:00.000000+01:00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text).has_value());
  }
}

TEST_CASE("the day of an instant is the UTC day, also before 1970", "[base]") {
  CHECK(utc_day(std::chrono::sys_days{2026y / 9 / 2} + 24h - 1us) == Date{2026y / 9 / 2});
  CHECK(utc_day(std::chrono::sys_days{1969y / 12 / 31} + 1us) == Date{1969y / 12 / 31});
}

TEST_CASE("adding days crosses months, years and leap days", "[base]") {
  CHECK(add_days(2024y / 2 / 28, 1) == Date{2024y / 2 / 29});
  CHECK(add_days(2026y / 2 / 28, 1) == Date{2026y / 3 / 1});
  CHECK(add_days(2027y / 1 / 1, -1) == Date{2026y / 12 / 31});
  CHECK(add_days(2026y / 9 / 2, 0) == Date{2026y / 9 / 2});
}

TEST_CASE("a period holds on its first and its last day and not beyond", "[base]") {
  Period const term{.from = 2026y / 9 / 2, .until = Date{2026y / 12 / 18}};
  CHECK_FALSE(term.holds_on(2026y / 9 / 1));
  CHECK(term.holds_on(2026y / 9 / 2));
  CHECK(term.holds_on(2026y / 12 / 18));
  CHECK_FALSE(term.holds_on(2026y / 12 / 19));
  CHECK(Period{.from = 2026y / 9 / 2}.holds_on(2099y / 1 / 1));
}
