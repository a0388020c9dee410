// The time for an answer against a reference that counts day by day, and around each change of the law.
#include "catch.hpp"
#include <juniper/mis/rights/request_deadline.hpp>

#include <random>
#include <set>

namespace {

namespace mis = juniper::mis;
namespace rights = juniper::mis::rights;
using mis::Date;
using mis::rulebook::Law;
using rights::DeadlineReason;
using rights::ExtensionState;

Date on_day(char const* text) { return mis::parse_date(text).value(); }
bool speaks_of(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }

int days_in_month(int year, unsigned month) {
  if (month == 2) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28; }
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Months by hand: forward one by one in the number of the month, then back to the last day that it has.
Date slow_months(Date start, int months) {
  int year = static_cast<int>(start.year());
  unsigned month = static_cast<unsigned>(start.month());
  for (int i = 0; i < months; ++i) {
    if (++month == 13) { month = 1, ++year; }
  }
  auto const day = std::min(static_cast<int>(static_cast<unsigned>(start.day())), days_in_month(year, month));
  return Date{std::chrono::year{year} / static_cast<int>(month) / day};
}

Date slow_roll(Date day, Law const& law) {
  while (true) {
    auto const weekday = std::chrono::weekday{std::chrono::sys_days{day}};
    if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday && !law.holidays->contains(day)) { return day; }
    day = mis::add_days(day, 1);
  }
}

// The law of today for every day of the calendar.
Law law_of_every_day() {
  Law law;
  auto const row = [](char const* version, char const* from, char const* until) {
    return std::string{
               R"({"id": "RGT-02", "title": "t", "says": "s", "authority": "statute", "trigger": "request_received", "polarity": "due",
      "amount": 1, "unit": "month", "end": "roll", "sources": ["x"], "confidence": ["verified"], "decided_by": "data", "version": )"} +
           version + R"(, "from": ")" + from + R"(", "until": ")" + until + "\"}";
  };
  law.book = law.book
                 .with("{\"rules\": [" + row("1", "1900-01-01", "2200-12-31") + "," + row("2", "2201-01-01", "2201-01-01") + "," +
                       row("3", "2201-01-02", "2201-01-02") + "]}")
                 .value();
  return law;
}

rights::RequestDeadlineFacts access_on(Date day) {
  rights::RequestDeadlineFacts facts;
  facts.received = day;
  return facts;
}

rights::RequestDeadlineFacts access_on(char const* day) { return access_on(on_day(day)); }

}  // namespace

TEST_CASE("the month of every day of receipt from 2000 to 2110 is that of a slow reference", "[rights]") {
  Law const law = law_of_every_day();
  for (auto day = on_day("2000-01-01"); day <= on_day("2110-12-31"); day = mis::add_days(day, 1)) {
    auto const got = rights::request_deadline(access_on(day), law);
    auto const nominal = slow_months(day, 1);
    auto const due = slow_roll(nominal, law);
    if (got.relevant != day || got.nominal != nominal || got.due != due || got.overdue_from != mis::add_days(due, 1) ||
        got.cautious_target != mis::add_days(nominal, -1) || got.excluded_days != 0 || got.extension != ExtensionState::not_sought ||
        got.notice_by != due) {
      FAIL(mis::iso(day));
    }
  }
}

TEST_CASE("the extended time of every day of receipt from 2000 to 2110 is that of a slow reference", "[rights]") {
  Law law = law_of_every_day();
  law.book = law.book
                 .with(R"({"rules": [
    {"id": "RGT-07", "version": 1, "title": "t", "says": "s", "from": "1900-01-01", "until": "2026-02-04", "authority": "statute", "trigger": "request_received",
     "polarity": "due", "amount": 2, "unit": "month", "end": "roll", "conditions": ["complex_or_numerous"], "sources": ["x"],
     "confidence": ["verified"], "decided_by": "data"}]})")
                 .value();
  for (auto day = on_day("2000-01-01"); day <= on_day("2110-12-31"); day = mis::add_days(day, 1)) {
    auto facts = access_on(day);
    facts.complex_or_numerous = facts.extension_reasons_given = true;
    facts.extension_notice = slow_roll(slow_months(day, 1), law);  // the last day on which it is in time
    auto const got = rights::request_deadline(facts, law);
    auto const nominal = slow_months(day, 3);
    if (got.extension != ExtensionState::valid || got.nominal != nominal || got.due != slow_roll(nominal, law) ||
        got.one_month_nominal != slow_months(day, 1)) {
      FAIL(mis::iso(day));
    }
    facts.extension_notice = mis::add_days(*facts.extension_notice, 1);
    if (rights::request_deadline(facts, law).extension != ExtensionState::invalid) { FAIL("a day late: " + mis::iso(day)); }
  }
}

TEST_CASE("pauses move both points as a walk day by day does", "[rights]") {
  Law const law;
  std::mt19937 random{20260205};
  auto const upto = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n + 1)); };
  for (int round = 0; round < 20'000; ++round) {
    auto const received = mis::add_days(on_day("2026-02-05"), upto(700));
    auto facts = access_on(received);
    facts.clarification_needed = true;
    std::set<std::chrono::sys_days> paused;
    for (int i = upto(4); i > 0; --i) {
      auto const asked = mis::add_days(received, upto(130) - 5), answered = mis::add_days(asked, upto(25));
      facts.clarification.push_back({asked, answered});
      for (auto day = asked; day <= answered; day = mis::add_days(day, 1)) { paused.insert(day); }
    }
    facts.complex_or_numerous = facts.extension_reasons_given = true;
    if (upto(1) == 1) { facts.extension_notice = mis::add_days(received, upto(80)); }
    auto const walk = [&](int months) {
      auto left = (std::chrono::sys_days{slow_months(received, months)} - std::chrono::sys_days{received}).count();
      auto day = received;
      for (; left > 0; left -= paused.contains(day) ? 0 : 1) { day = mis::add_days(day, 1); }
      return day;
    };
    auto const one = walk(1);
    bool const extended = facts.extension_notice && *facts.extension_notice <= slow_roll(one, law);
    auto const end = extended ? walk(3) : one;
    auto const plain = slow_months(received, extended ? 3 : 1);
    auto const got = rights::request_deadline(facts, law);
    CAPTURE(round, mis::iso(received));
    REQUIRE(got.one_month_nominal == one);
    REQUIRE(got.nominal == end);
    REQUIRE(got.due == slow_roll(end, law));
    REQUIRE(got.excluded_days == (std::chrono::sys_days{end} - std::chrono::sys_days{plain}).count());
  }
}

TEST_CASE("before 5 February 2026 the day of the answer counted again, and only access requests pause", "[rights]") {
  Law const law;
  auto facts = access_on("2026-02-04");
  facts.clarification_needed = true;
  facts.clarification = {{on_day("2026-02-10"), on_day("2026-02-12")}};
  CHECK(rights::request_deadline(facts, law).excluded_days == 2);
  facts.received = on_day("2026-02-05");
  CHECK(rights::request_deadline(facts, law).excluded_days == 3);
  for (auto const right : {rights::DataRight::erasure, rights::DataRight::objection, rights::DataRight::portability,
                           rights::DataRight::rectification, rights::DataRight::restriction}) {
    facts.right = right;
    auto const other = rights::request_deadline(facts, law);
    CHECK(other.excluded_days == 0);
    CHECK(other.nominal == on_day("2026-03-05"));
    CHECK(other.reasons.contains(DeadlineReason::no_pause_for_this_right));
  }
}

TEST_CASE("the law of the day of receipt is named", "[rights]") {
  Law const law;
  CHECK(speaks_of(rights::request_deadline(access_on("2018-05-24"), law).why.text(),
                  "no rule on the time for an answer was in force on 24 May 2018"));
  CHECK(rights::request_deadline(access_on("2018-05-25"), law).due == on_day("2018-06-25"));
  auto const by_guidance = rights::request_deadline(access_on("2025-08-19"), law).why.text();
  CHECK(speaks_of(by_guidance, "by the guidance of the Information Commissioner"));
  CHECK(speaks_of(by_guidance, "RGT-02 v1"));
  auto const by_statute = rights::request_deadline(access_on("2025-08-20"), law).why.text();
  CHECK(speaks_of(by_statute, "by Article 4A"));
  CHECK(speaks_of(by_statute, "RGT-02 v2"));
  CHECK(speaks_of(rights::request_deadline(access_on("2026-02-05"), law).why.text(), "RGT-02 v3"));
}

TEST_CASE("the time begins with the latest of receipt, identity and fee, and not on a routine demand", "[rights]") {
  Law const law;
  auto facts = access_on("2026-03-02");
  facts.identity_asked = on_day("2026-03-03");
  auto const routine = rights::request_deadline(facts, law);
  CHECK(routine.relevant == facts.received);
  CHECK(routine.reasons.contains(DeadlineReason::identity_not_in_doubt));
  facts.identity_doubt = true;
  auto const waiting = rights::request_deadline(facts, law);
  CHECK_FALSE(waiting.relevant);
  CHECK_FALSE(waiting.due);
  CHECK(speaks_of(waiting.why.text(), "The time has not begun: what was asked for on 3 March 2026 to confirm who asks has not come"));
  facts.identity_confirmed = on_day("2026-03-16");
  CHECK(rights::request_deadline(facts, law).due == on_day("2026-04-16"));
  facts.fee_paid = on_day("2026-03-20");
  CHECK(rights::request_deadline(facts, law).relevant == on_day("2026-03-20"));
  facts.fee_paid = on_day("2026-03-10");
  CHECK(rights::request_deadline(facts, law).relevant == on_day("2026-03-16"));
  facts.fee_paid.reset();
  facts.identity_asked = on_day("2026-04-02");  // the last day of the month
  facts.identity_confirmed = on_day("2026-04-10");
  CHECK(rights::request_deadline(facts, law).relevant == on_day("2026-04-10"));
  facts.identity_asked = on_day("2026-04-20");  // after the month
  facts.identity_confirmed = on_day("2026-04-22");
  auto const too_late = rights::request_deadline(facts, law);
  CHECK(too_late.relevant == facts.received);
  CHECK(too_late.reasons.contains(DeadlineReason::identity_asked_too_late));
}

TEST_CASE("a question that was not answered stops the time, and one after the end does not", "[rights]") {
  Law const law;
  auto facts = access_on("2026-03-02");
  facts.clarification = {{on_day("2026-03-09"), std::nullopt}};
  CHECK(rights::request_deadline(facts, law).due == on_day("2026-04-02"));  // whether it was needed is unknown
  facts.clarification_needed = true;
  auto const standing = rights::request_deadline(facts, law);
  CHECK_FALSE(standing.due);
  CHECK(speaks_of(standing.why.text(), "stands still since 9 March 2026"));
  facts.clarification = {{on_day("2026-04-03"), std::nullopt}};
  auto const late = rights::request_deadline(facts, law);
  CHECK(late.due == on_day("2026-04-02"));
  CHECK(late.reasons.contains(DeadlineReason::clarification_too_late));
  facts.clarification_needed = false;
  facts.clarification = {{on_day("2026-03-09"), on_day("2026-03-18")}};
  CHECK(rights::request_deadline(facts, law).reasons.contains(DeadlineReason::clarification_not_needed));
}

TEST_CASE("an extension holds only when it is justified, notified in time and with reasons", "[rights]") {
  Law const law;
  std::optional<bool> const known[] = {std::nullopt, false, true};
  for (auto const complex : known) {
    for (auto const reasons : known) {
      for (auto const* notice : {"2026-04-01", "2026-04-02", "2026-04-03"}) {
        auto facts = access_on("2026-03-02");
        facts.complex_or_numerous = complex;
        facts.extension_reasons_given = reasons;
        facts.extension_notice = on_day(notice);
        auto const got = rights::request_deadline(facts, law);
        bool const in_time = *facts.extension_notice <= on_day("2026-04-02");
        bool const valid = in_time && complex == true && reasons == true;
        bool const invalid = !in_time || complex == false || reasons == false;
        CHECK((got.extension == ExtensionState::valid) == valid);
        CHECK((got.extension == ExtensionState::invalid) == invalid);
        CHECK(got.due == on_day(valid ? "2026-06-02" : "2026-04-02"));
        CHECK(got.reasons.contains(DeadlineReason::extension_notice_late) == !in_time);
      }
    }
  }
}

TEST_CASE("a row that a host replaces changes the deadline", "[rights]") {
  Law law;
  law.book = law.book
                 .with(R"({"rules": [
    {"id": "RGT-02", "version": 3, "title": "Ten working days", "says": "the trust answers within ten working days", "from": "2026-02-05",
     "authority": "policy", "trigger": "request_received", "polarity": "due", "amount": 10, "unit": "working_day", "action": "respond",
     "sources": ["A trust's own promise"], "confidence": ["verified"], "decided_by": "data", "questions": ["rights.request_deadline"]}]})")
                 .value();
  auto const got = rights::request_deadline(access_on("2026-03-02"), law);
  CHECK(got.due == on_day("2026-03-16"));
  CHECK(speaks_of(got.why.text(), "10 working days after Monday 2 March 2026 is Monday 16 March 2026 (RGT-02 v3)"));
}

TEST_CASE("a deadline reads aloud", "[rights]") {
  auto facts = access_on("2026-03-02");
  facts.clarification_needed = true;
  facts.clarification = {{on_day("2026-03-09"), on_day("2026-03-18")}};
  CHECK(rights::request_deadline(facts, Law{}).why.text() ==
        "A request under Articles 15 to 22 is answered without undue delay and within one month of the relevant time, and by Article 4A an "
        "end on a "
        "weekend or bank holiday moves to the next working day (RGT-02 v3). The time is counted from Monday 2 March 2026, the day of "
        "receipt, which is "
        "not counted itself (RGT-03 v2). While the controller waits for information that it reasonably needs to find what an access "
        "request is about, the "
        "days from the day of asking to the day of the answer do not count, both included (RGT-06 v2). One month from Monday 2 March 2026 "
        "is Thursday 2 "
        "April 2026 (RGT-02 v3). 10 days spent waiting for clarification do not count and move the end to Sunday 12 April 2026 (RGT-06 "
        "v2). Sunday 12 "
        "April 2026 is not a working day, so the end moves to the next one, Monday 13 April 2026 (RGT-02 v3). It would be otherwise if the "
        "requests were "
        "complex or numerous and an extension were notified, with reasons, by 13 April 2026 (RGT-07 v2). The answer is due without undue "
        "delay and by "
        "Monday 13 April 2026 at the latest; from Tuesday 14 April 2026 it is overdue. A target of Saturday 11 April 2026 is safe on every "
        "reading of "
        "when such a period ends.");
}
