// Tests of the 72 hours: plain elapsed time, the end as Article 4A counts it by a slow walk, what a processor owes, other days' law.
#include "catch.hpp"
#include <juniper/mis/accountability/breach_report.hpp>
#include <juniper/mis/questions.hpp>

#include <set>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

using accountability::AwareParty;
using accountability::BreachReport;
using accountability::BreachReportFacts;
using rulebook::Law;

constexpr std::string_view hours_rule = R"({"rules": [{"id": "CAL-04", "version": 1, "title": "Hours",
  "says": "hours of a period are counted on from one another", "authority": "statute", "trigger": "event", "polarity": "state",
  "sources": ["UK GDPR Article 4A"], "confidence": ["verified"], "decided_by": "code"}]})";

Law with_hours_rule() {
  Law law;
  if (law.book.named("CAL-04", 2026y / 1 / 1) == nullptr) { law.book = law.book.with(hours_rule).value(); }
  return law;
}

Law with_row(std::string_view rest) {
  Law law;
  auto const row = R"({"rules": [{"id": "BRE-02", "version": 1, "title": "t", "says": "s", "authority": "statute",
    "trigger": "controller_aware_of_breach", "polarity": "due", "action": "report_to_regulator", "sources": ["s"],
    "confidence": ["verified"], "decided_by": "data", )" + std::string{rest} + "}]}";
  law.book = law.book.with(row).value();
  return law;
}

BreachReport asked(Instant aware, Law const& law, AwareParty party = AwareParty::controller) {
  BreachReportFacts facts;
  facts.aware_party = party;
  facts.aware_at = calendar::in_england(aware);
  return accountability::breach_report_due(facts, law);
}

// Hour by hour: 72 from the first full one, the working days met on the way, and further hours until there are two and the day ends.
Instant walked_end(Instant aware, calendar::BankHolidays const& holidays) {
  Instant hour = std::chrono::ceil<std::chrono::hours>(aware + 1us);
  std::set<std::chrono::sys_days> working;
  auto const count = [&] {
    auto const day = calendar::english_day(hour);
    if (holidays.is_working_day(day)) { working.insert(std::chrono::sys_days{day}); }
    hour += 1h;
  };
  for (int counted = 0; counted < 72; ++counted) { count(); }
  if (working.size() >= 2) { return hour; }
  while (working.size() < 2) { count(); }
  while (working.contains(std::chrono::sys_days{calendar::english_day(hour)})) { hour += 1h; }   // to the end of that day
  return hour;
}

}  // namespace

TEST_CASE("the report is due 72 elapsed hours on, whatever the days and the clocks do", "[accountability]") {
  Law const law;
  for (Instant at = std::chrono::sys_days{2025y / 10 / 20}; at < std::chrono::sys_days{2025y / 11 / 1}; at += 20min) {
    auto const due = asked(at, law).due_at;
    if (!due || due->at - at != 72h || due->offset != calendar::english_offset(due->at)) { FAIL(calendar::iso(calendar::in_england(at))); }
  }
}

TEST_CASE("the statutory end is what walking hour by hour finds, over Christmas, Easter and the change of the clocks", "[accountability]") {
  auto const law = with_hours_rule();
  int extended = 0;
  for (auto const first : {2025y / 12 / 15, 2026y / 3 / 23, 2026y / 5 / 18, 2026y / 10 / 19}) {
    for (Instant at = std::chrono::sys_days{first}; at < std::chrono::sys_days{first} + std::chrono::days{24}; at += 30min) {
      auto const end = asked(at, law).statutory_end_at;
      auto const walked = walked_end(at, *law.holidays);
      if (!end || end->at != walked) { FAIL(calendar::iso(calendar::in_england(at)) << ": " << calendar::iso(calendar::in_england(walked))); }
      if (walked - at < 72h) { FAIL("before the plain end"); }
      extended += walked - at > 73h ? 1 : 0;
    }
  }
  CHECK(extended > 0);
}

TEST_CASE("a period of less than two days need not include two working days", "[accountability]") {
  Instant const friday = std::chrono::sys_days{2026y / 1 / 9} + 16h;
  auto law = with_row(R"("amount": 47, "unit": "hour")");
  if (law.book.named("CAL-04", 2026y / 1 / 1) == nullptr) { law.book = law.book.with(hours_rule).value(); }
  CHECK(asked(friday, law).statutory_end_at->at == friday + 48h);
  law.book = law.book.with(R"({"rules": [{"id": "BRE-02", "version": 1, "title": "t", "says": "s", "authority": "statute",
    "trigger": "controller_aware_of_breach", "polarity": "due", "amount": 48, "unit": "hour", "action": "report_to_regulator",
    "sources": ["s"], "confidence": ["verified"], "decided_by": "data"}]})").value();
  CHECK(calendar::iso(*asked(friday, law).statutory_end_at) == "2026-01-13T00:00:00+00:00");   // Friday and Monday
}

TEST_CASE("no answer lies outside of the range of dates", "[accountability]") {
  auto const law = with_hours_rule();
  Instant const range_ends = std::chrono::sys_days{2300y / 1 / 1};
  auto const last = asked(range_ends - 72h - 1s, law);
  CHECK(last.due_at->at == range_ends - 1s);
  CHECK_FALSE(last.statutory_end_at);   // it ends with the hour, in 2300
  CHECK(asked(range_ends - 74h, law).statutory_end_at.has_value());
  auto const beyond = asked(range_ends - 72h, law);
  CHECK_FALSE(beyond.due_at);
  CHECK_FALSE(beyond.statutory_end_at);
  CHECK(beyond.why.text().find("outside of the range of dates") != std::string::npos);
}

TEST_CASE("no clock runs for what a processor knows: it tells each controller without undue delay", "[accountability]") {
  Law const law;
  auto const report = asked(std::chrono::sys_days{2026y / 1 / 9}, law, AwareParty::processor);
  CHECK_FALSE(report.due_at);
  CHECK_FALSE(report.statutory_end_at);
  CHECK(report.clock_starts_on == accountability::ClockStart::controller_aware);
  CHECK(report.processor_tells == accountability::ProcessorTells::each_controller);
  CHECK(report.timing == accountability::ReportTiming::without_undue_delay);
  CHECK(report.processor_reports_to_regulator == false);
  CHECK(report.why.text().find("It would be otherwise if a controller is told") != std::string::npos);
}

TEST_CASE("before 25 May 2018 nobody owes a report, and a replaced row is what answers", "[accountability]") {
  Law const law;
  Instant const first = calendar::start_of_english_day(2018y / 5 / 25);
  for (auto const party : {AwareParty::controller, AwareParty::processor}) {
    auto const before = asked(first - 1s, law, party);
    CHECK_FALSE(before.due_at);
    CHECK_FALSE(before.timing);
    CHECK(before.why.rules().empty());
    CHECK(before.why.text().find("in force on 24 May 2018") != std::string::npos);
    CHECK(asked(first, law, party).timing.has_value());
  }
  auto const faster = asked(first, with_row(R"("amount": 24, "unit": "hour", "from": "2018-05-25")"));
  CHECK(faster.due_at->at - first == 24h);
  CHECK(faster.clock_starts_on == accountability::ClockStart::controller_aware);
}

TEST_CASE("a row that counts days, or has no fixed length, is followed too", "[accountability]") {
  Instant const friday = std::chrono::sys_days{2026y / 1 / 9} + 16h;
  auto const law = with_row(R"("amount": 2, "unit": "day", "end": "roll")");   // explanations point at the rules of the book
  auto const in_days = asked(friday, law);
  CHECK(calendar::iso(*in_days.due_at) == "2026-01-13T00:00:00+00:00");   // Sunday moves to Monday, and ends with it
  CHECK_FALSE(in_days.statutory_end_at);
  CHECK(in_days.why.text().find("2 days after Friday 9 January 2026 is Sunday 11 January 2026") != std::string::npos);
  auto const without = asked(friday, with_row(R"("records": [])"));
  CHECK_FALSE(without.due_at);
  CHECK(without.timing == accountability::ReportTiming::without_undue_delay);
}

TEST_CASE("the book says of which jurisdictions it holds no law", "[accountability]") {
  BreachReportFacts facts;
  facts.jurisdiction = rulebook::Jurisdiction::scotland;
  facts.aware_at = calendar::in_england(std::chrono::sys_days{2026y / 1 / 9});
  Law const law;
  if (!std::ranges::any_of(law.book.rules(), [](auto const& rule) { return rule.jurisdictions.contains(rulebook::Jurisdiction::scotland); })) {
    auto const report = accountability::breach_report_due(facts, law);
    CHECK_FALSE(report.due_at);
    CHECK(report.why.text() == "Take care: the rule book does not hold the law of scotland.");
  }
}
