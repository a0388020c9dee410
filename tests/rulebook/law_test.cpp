// Tests of running a rule's clock, and of how it is told.
#include "catch.hpp"
#include "rulebook/rule_rows.hpp"
#include <juniper/mis/rulebook/law.hpp>

#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using rulebook::Law;
using rulebook::Rule;
using rulebook_tests::book_of;
using rulebook_tests::row_with;

namespace {

struct Run {
  rulebook::RuleBook book;
  rulebook::Explanation why{};
  rulebook::Ends ends{};
  explicit Run(std::string const& more, Date start, Law law = {}, calendar::SchoolDays const* days = nullptr)
      : book(rulebook::RuleBook::parse(book_of(row_with("X-1", 1, more))).value()) {
    law.book = book;
    ends = rulebook::run(book.rules()[0], start, law, why, days);
  }
};

}  // namespace

TEST_CASE("each unit is counted, with and without the day of the trigger", "[rulebook]") {
  Date const start{2026y / 1 / 31};   // a Saturday
  CHECK(Run(R"("amount": 10, "unit": "day")", start).ends.due == Date{2026y / 2 / 10});
  CHECK(Run(R"("amount": 10, "unit": "day", "start": "beginning_with")", start).ends.due == Date{2026y / 2 / 9});
  CHECK(Run(R"("amount": 2, "unit": "week")", start).ends.due == Date{2026y / 2 / 14});
  CHECK(Run(R"("amount": 2, "unit": "week", "start": "beginning_with")", start).ends.due == Date{2026y / 2 / 13});
  CHECK(Run(R"("amount": 2, "unit": "working_day")", start).ends.due == Date{2026y / 2 / 3});
  CHECK(Run(R"("amount": 1, "unit": "month")", start).ends.due == Date{2026y / 2 / 28});
  CHECK(Run(R"("amount": 1, "unit": "month", "leap": "later")", start).ends.due == Date{2026y / 3 / 1});
  CHECK(Run(R"("amount": 1, "unit": "month", "start": "beginning_with")", start).ends.due == Date{2026y / 2 / 28});
  CHECK(Run(R"("amount": 6, "unit": "year", "start": "beginning_with")", 2024y / 2 / 29).ends.due == Date{2030y / 2 / 28});
  CHECK(Run(R"("amount": 6, "unit": "year")", start).ends.due == Date{2032y / 1 / 31});
  CHECK_FALSE(Run(R"("amount": 72, "unit": "hour")", start).ends.due);
  CHECK_FALSE(Run(R"("amount": 160, "unit": "pound")", start).ends.due);
  calendar::SchoolDays const days("X", {{2026y / 2 / 2, Date{2026y / 2 / 13}}}, {}, calendar::BankHolidays{});
  CHECK(Run(R"("amount": 5, "unit": "school_day")", 2026y / 2 / 2, {}, &days).ends.due == Date{2026y / 2 / 9});
  CHECK(Run(R"("amount": 5, "unit": "school_day", "start": "beginning_with")", 2026y / 2 / 2, {}, &days).ends.due == Date{2026y / 2 / 6});
  CHECK_FALSE(Run(R"("amount": 5, "unit": "school_day")", 2026y / 2 / 2).ends.due);
  CHECK_FALSE(Run(R"("amount": 0, "unit": "school_day")", 2026y / 2 / 2, {}, &days).ends.due);
  CHECK_FALSE(Run("", start).ends.due);   // a rule without a clock
}

TEST_CASE("only an end that rolls moves to a working day, and says why", "[rulebook]") {
  Run const stays(R"("amount": 1, "unit": "day")", 2026y / 4 / 2);   // Good Friday
  CHECK(stays.ends.due == Date{2026y / 4 / 3});
  Run const rolls(R"("amount": 1, "unit": "day", "end": "roll")", 2026y / 4 / 2);
  CHECK(rolls.ends.nominal == Date{2026y / 4 / 3});
  CHECK(rolls.ends.due == Date{2026y / 4 / 7});
  CHECK(rolls.why.text() == "1 days after Thursday 2 April 2026 is Friday 3 April 2026 (X-1 v1). Friday 3 April 2026 is a bank holiday, so the end moves to the "
                            "next working day, Tuesday 7 April 2026 (X-1 v1). Rule X-1 v1 is a choice made for this software, not law.");
  Run const weekend(R"("amount": 1, "unit": "month", "end": "roll")", 2026y / 1 / 31);
  CHECK(weekend.why.text().find("One month from Saturday 31 January 2026 is Saturday 28 February 2026") == 0);
  CHECK(weekend.why.text().find("is not a working day, so the end moves to the next one, Monday 2 March 2026") != std::string::npos);
  Run const foretold(R"("amount": 1, "unit": "day", "end": "roll")", 2035y / 3 / 1);
  CHECK(foretold.why.text().find("Take care: the bank holidays of that year are foretold, not proclaimed: 2 March 2035 may move") != std::string::npos);
}

TEST_CASE("no end leaves the range of dates without saying so", "[rulebook]") {
  for (auto const* unit : {"day", "week", "working_day", "month", "year"}) {
    for (auto const* mode : {"exclude_day", "beginning_with"}) {
      for (auto const* end : {"stay", "roll"}) {
        for (int const amount : {0, 1, 2, 40, 3000, 100'000}) {
          auto const more = "\"amount\": " + std::to_string(amount) + ", \"unit\": \"" + unit + "\", \"start\": \"" + mode + "\", \"end\": \"" + end + "\"";
          for (auto const& start : {Date{1900y / 1 / 1}, Date{2026y / 2 / 28}, Date{2299y / 12 / 30}, Date{2299y / 12 / 31}}) {
            Run const run(more, start);
            if (run.ends.due && !calendar::in_range(*run.ends.due)) { FAIL(more << " from " << iso(start)); }
            if (!run.ends.nominal && run.why.text().find("Take care: the end lies outside of the range of dates") == std::string::npos) { FAIL(more); }
          }
        }
      }
    }
  }
  auto const book = rulebook::RuleBook::parse(book_of(row_with("X-1", 1, R"("amount": 1, "unit": "week")"))).value();
  for (auto const amount : {-1, 2'000'000'000, -2'000'000'000}) {
    rulebook::Explanation why;
    CHECK_FALSE(rulebook::run_amount(book.rules()[0], amount, 2026y / 1 / 1, {}, why).due);
  }
}

TEST_CASE("sentences: dates, numbers, words, warnings, each rule once", "[rulebook]") {
  auto const book = rulebook::RuleBook::parse(R"({"rules": [
    {"id": "G", "version": 1, "title": "t", "says": "something is so", "authority": "guidance", "trigger": "event", "polarity": "state", "sources": ["s"],
     "confidence": ["verified", "general"], "decided_by": "code"},
    {"id": "V", "version": 2, "title": "t", "says": "something else is so", "authority": "statute", "trigger": "event", "polarity": "state", "sources": ["s"],
     "confidence": ["verified", "design"], "decided_by": "code"}]})").value();
  rulebook::Explanation why;
  why.apply(book.find("G", 2026y / 1 / 1));
  why.apply(book.find("V", 2026y / 1 / 1));
  why.because("it is a matter of {w}", book.find("G", 2026y / 1 / 1), "last_known_school");
  why.blocked("nothing may happen before {a}", nullptr, 2026y / 3 / 9);
  why.unless("it were {a}", nullptr, 2026y / 3 / 10);
  why.caution("an unknown {b} and an open {brace");
  CHECK(why.text() == "Something is so (G v1). Something else is so (V v2). It is a matter of last known school (G v1). Nothing may happen before 9 March 2026. "
                      "It would be otherwise if it were 10 March 2026. Take care: an unknown an unknown date and an open . "
                      "Rule G v1 rests in part on general knowledge that has not been checked against a source.");
  CHECK(why.rules().size() == 2);
  CHECK(rulebook::long_date(Date{2026y / 2 / 30}) == "an unknown date");
  CHECK(rulebook::long_date_with_weekday(2026y / 3 / 9) == "Monday 9 March 2026");
  rulebook::Explanation joined;
  joined.append(why);
  joined.append(why);
  CHECK(joined.steps().size() == 2 * why.steps().size());
}
