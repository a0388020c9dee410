// Tests of penalty notices: the window against trying every one, the ladder around the change of law, replaced rows, wording.
#include "catch.hpp"
#include <juniper/mis/attendance/penalty_amount.hpp>
#include <juniper/mis/attendance/penalty_threshold.hpp>

#include <random>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;
using attendance::NoticeStatus;
using attendance::PreviousNotice;

namespace {

calendar::SchoolDays two_years() {
  return {"TWO", {{2024y / 9 / 3, Date{2024y / 12 / 20}}, {2025y / 1 / 6, Date{2025y / 7 / 22}}, {2025y / 9 / 2, Date{2026y / 7 / 21}}}, {}, calendar::BankHolidays{}};
}

// Every window of ten positions, tried one after the other.
std::int64_t best_of_all_windows(std::vector<std::int64_t> const& by_week, std::size_t weeks) {
  std::int64_t best = 0;
  for (std::size_t first = 0; first < by_week.size(); ++first) {
    std::int64_t sum = 0;
    for (std::size_t i = first; i < by_week.size() && i < first + weeks; ++i) { sum += by_week[i]; }
    best = std::max(best, sum);
  }
  return best;
}

attendance::PenaltyAmount amount_on(Date proposed, std::vector<PreviousNotice> previous, rulebook::Law const& law = {}) {
  attendance::PenaltyAmountFacts facts;
  facts.previous_notices = std::move(previous);
  facts.parent_id = "p";
  facts.pupil_id = "x";
  facts.proposed_on = proposed;
  return attendance::penalty_amount(facts, law);
}

PreviousNotice notice_of(Date issued, NoticeStatus status = NoticeStatus::issued) { return {issued, "p", "x", status}; }

}  // namespace

TEST_CASE("the best window is that of trying every one", "[attendance]") {
  auto const days = two_years();
  std::mt19937 random{5};
  char const* const codes[] = {"G", "N", "O", "U", "I", "L"};
  for (int round = 0; round < 500; ++round) {
    attendance::PenaltyThresholdFacts facts;
    facts.calendar = &days;
    std::vector<std::int64_t> by_week(days.weeks().size());
    auto const count = random() % 12;
    for (unsigned i = 0; i < count; ++i) {
      auto const week = random() % by_week.size();
      auto const code = random() % 6;
      auto const sessions = static_cast<std::int32_t>(random() % 5);
      if (code < 4) { by_week[week] += sessions; }
      facts.absences.push_back({.week_of = days.weeks()[week], .code = AttendanceCode::parse(codes[code]).value(), .sessions = sessions});
    }
    auto const answer = attendance::penalty_threshold(facts, {});
    auto const best = best_of_all_windows(by_week, 10);
    if (answer.window_sessions != best || answer.threshold_met != (best >= 10)) { FAIL("round " << round); }
  }
}

TEST_CASE("weeks that are not known leave the answer open only where they decide", "[attendance]") {
  auto const days = two_years();
  attendance::PenaltyThresholdFacts facts;
  facts.calendar = &days;
  facts.absences = {{.code = AttendanceCode::of("O"), .school_days = 4}};   // eight sessions, at some time
  CHECK(attendance::penalty_threshold(facts, {}).threshold_met == false);
  facts.absences.push_back({.week_of = 2025y / 9 / 8, .code = AttendanceCode::of("G"), .sessions = 2});
  auto const open = attendance::penalty_threshold(facts, {});
  CHECK_FALSE(open.threshold_met.has_value());
  CHECK_FALSE(open.window_sessions.has_value());
  CHECK(open.why.text().find("Take care: it is not known in which school weeks") != std::string::npos);
  facts.absences.push_back({.week_of = 2025y / 9 / 15, .code = AttendanceCode::of("G"), .sessions = 8});
  CHECK(attendance::penalty_threshold(facts, {}).threshold_met == true);
  facts.absences = {{.week_of = 2025y / 9 / 8, .code = AttendanceCode::of("G"), .sessions = -2}};
  CHECK_FALSE(attendance::penalty_threshold(facts, {}).threshold_met.has_value());
}

TEST_CASE("the threshold is the rule's: another row, another answer", "[attendance]") {
  auto const days = two_years();
  attendance::PenaltyThresholdFacts facts;
  facts.calendar = &days;
  facts.absences = {{.week_of = 2025y / 9 / 8, .code = AttendanceCode::of("G"), .sessions = 10}};
  rulebook::Law law;
  CHECK(attendance::penalty_threshold(facts, law).threshold_met == true);
  law.book = law.book.with(R"({"rules": [{"id": "ATT-40", "version": 1, "title": "t", "says": "twelve sessions", "from": "2024-08-19", "until": "2025-08-31",
    "authority": "statute", "trigger": "absence", "polarity": "state", "amount": 10, "unit": "session", "sources": ["a test"], "confidence": ["design"],
    "decided_by": "data"}, {"id": "ATT-40", "version": 2, "title": "t", "says": "twelve sessions", "from": "2025-09-01",
    "authority": "statute", "trigger": "absence", "polarity": "state", "amount": 12, "unit": "session", "sources": ["a test"], "confidence": ["design"],
    "decided_by": "data"}]})").value();
  CHECK(attendance::penalty_threshold(facts, law).threshold_met == false);
  facts.absences[0].week_of = 2025y / 6 / 30;   // the law of the absence
  CHECK(attendance::penalty_threshold(facts, law).threshold_met == true);
}

TEST_CASE("every day of three years counts, and the day before them does not", "[attendance]") {
  for (auto day = std::chrono::sys_days{2027y / 8 / 25}; day < std::chrono::sys_days{2028y / 9 / 5}; day += std::chrono::days{1}) {
    Date const proposed{day};
    auto const starts = *amount_on(proposed, {}).period_starts;
    auto const inside = amount_on(proposed, {notice_of(starts)});
    auto const outside = amount_on(proposed, {notice_of(add_days(starts, -1))});
    if (inside.previous_counted != 1 || inside.discount != false || outside.previous_counted != 0 || outside.discount != true) { FAIL(iso(proposed)); }
    // Three years beginning with the first day end with the day of issue, by the calendar.
    auto const anniversary = add_days(proposed, 1);
    bool const same_day = starts.month() == anniversary.month() && starts.day() == anniversary.day();
    bool const leap = anniversary.month() == std::chrono::February && static_cast<unsigned>(anniversary.day()) == 29;
    if (static_cast<int>(starts.year()) + 3 != static_cast<int>(anniversary.year()) || (!same_day && !leap)) { FAIL(iso(proposed)); }
  }
}

TEST_CASE("amounts are those of the day of issue", "[attendance]") {
  CHECK_FALSE(amount_on(2013y / 8 / 31, {}).amount_pounds.has_value());
  for (auto const& day : {Date{2013y / 9 / 1}, Date{2024y / 8 / 18}}) {
    auto const old = amount_on(day, {notice_of(add_days(day, -100)), notice_of(add_days(day, -200))});
    CHECK(old.outcome == attendance::NoticeOutcome::allowed);   // there was no limit
    CHECK(old.amount_pounds == 120);
    CHECK(old.reduced_amount_pounds == 60);
  }
  auto const now = amount_on(2024y / 8 / 19, {notice_of(2024y / 8 / 18)});
  CHECK(now.amount_pounds == 160);
  CHECK(now.reduced_amount_pounds == 80);
  CHECK(now.previous_counted == 0);
}

TEST_CASE("no third notice stands, whatever became of others", "[attendance]") {
  Date const day{2027y / 1 / 11};
  for (int issued = 0; issued <= 4; ++issued) {
    for (int other = 0; other <= 3; ++other) {
      std::vector<PreviousNotice> previous;
      for (int i = 0; i < issued; ++i) { previous.push_back(notice_of(add_days(day, -10 - i))); }
      for (int i = 0; i < other; ++i) { previous.push_back(notice_of(add_days(day, -50 - i), i % 2 == 0 ? NoticeStatus::withdrawn : NoticeStatus::acquitted)); }
      auto const answer = amount_on(day, previous);
      CAPTURE(issued, other);
      CHECK((answer.outcome == attendance::NoticeOutcome::refused) == (issued >= 2));
      CHECK(answer.previous_counted == issued);
      CHECK(answer.consider.empty() == (issued < 2));
      if (issued < 2) { CHECK(answer.discount == (issued + other == 0)); }
    }
  }
}

TEST_CASE("a refusal says why, and what would change it", "[attendance]") {
  auto const text = amount_on(2026y / 2 / 16, {notice_of(2024y / 11 / 15), notice_of(2025y / 6 / 16)}).why.text();
  CAPTURE(text);
  CHECK(text.find("The period of 3 years ending with Monday 16 February 2026 begins with Friday 17 February 2023 (ATT-41 v1).") != std::string::npos);
  CHECK(text.find("Notices that stand in the period: 2; no further one may be issued") != std::string::npos);
  CHECK(text.find("It would be otherwise if one of them is withdrawn, or the parent is found not guilty (ATT-43 v1).") != std::string::npos);
}

TEST_CASE("earlier notices of nobody known leave the amount open", "[attendance]") {
  attendance::PenaltyAmountFacts facts;
  facts.previous_notices = {notice_of(2026y / 1 / 5)};
  facts.received = 2026y / 2 / 5;
  auto const answer = attendance::penalty_amount(facts, {});
  CHECK_FALSE(answer.amount_pounds.has_value());
  CHECK(answer.why.text().find("Take care: whose the earlier notices are is not known") != std::string::npos);
}
