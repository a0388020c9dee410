// Tests of code N: proposed as O on the fifth school day, and amended by nobody but a named person.
#include "catch.hpp"
#include <juniper/mis/attendance/unresolved_code.hpp>

#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;
using attendance::SessionOfDay;

namespace {

calendar::SchoolDays autumn_of_2026() {
  return {"AUTUMN", {{2026y / 9 / 2, Date{2026y / 10 / 23}}, {2026y / 11 / 2, Date{2026y / 12 / 18}}}, {}, calendar::BankHolidays{}};
}

attendance::AmendmentConfirmation confirmed_by_ada() {
  attendance::AmendmentConfirmation by;
  by.code = AttendanceCode::of("O");
  by.reasonable_steps = true;
  by.reason = "no reply from the family";
  by.on = 2026y / 11 / 12;
  by.person.value = Uuid::from_number(7);
  by.person_name = "Ada Clerk";
  return by;
}

}  // namespace

TEST_CASE("O is proposed on the fifth school day, and not before", "[attendance]") {
  auto const days = autumn_of_2026();
  std::vector<attendance::UnresolvedEntry> const entries{{2026y / 11 / 5, SessionOfDay::am}, {2026y / 11 / 6, SessionOfDay::pm}};
  CHECK(attendance::propose_unresolved(entries, days, 2026y / 11 / 11, {}).empty());
  auto const first = attendance::propose_unresolved(entries, days, 2026y / 11 / 12, {});
  REQUIRE(first.size() == 1);
  CHECK(first[0].entry.entered == 2026y / 11 / 5);
  CHECK(first[0].original.text() == "N");
  CHECK(first[0].amended.text() == "O");
  CHECK(first[0].due == 2026y / 11 / 12);
  CHECK_FALSE(first[0].overdue);
  auto const both = attendance::propose_unresolved(entries, days, 2026y / 11 / 13, {});
  REQUIRE(both.size() == 2);
  CHECK(both[0].overdue);
  CHECK_FALSE(both[1].overdue);
}

TEST_CASE("an amendment names its person, and comes of nothing else", "[attendance]") {
  attendance::ProposedAmendment const proposal{
      {2026y / 11 / 5, SessionOfDay::am}, AttendanceCode::of("N"), AttendanceCode::of("O"), 2026y / 11 / 12, false};
  auto const amended = attendance::confirm(proposal, confirmed_by_ada()).value();
  CHECK(amended.original.text() == "N");
  CHECK(amended.amended.text() == "O");
  CHECK(amended.amended_on == 2026y / 11 / 12);
  CHECK(amended.person_name.reveal() == "Ada Clerk");
  auto established = confirmed_by_ada();
  established.code = AttendanceCode::of("I");
  CHECK(attendance::confirm(proposal, established).value().amended.text() == "I");

  established.on = proposal.entry.entered;
  CHECK(attendance::confirm(proposal, established).ok());   // on the very day

  auto const refused = [&](auto change) {
    auto by = confirmed_by_ada();
    change(by);
    auto const result = attendance::confirm(proposal, by);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::invalid);
    CHECK(result.error().text.find("Ada") == std::string::npos);
  };
  refused([](auto& by) { by.reasonable_steps = false; });
  refused([](auto& by) { by.person = {}; });
  refused([](auto& by) { by.person_name = {}; });
  refused([](auto& by) { by.reason = {}; });
  refused([](auto& by) { by.code = AttendanceCode::of("N"); });
  refused([](auto& by) { by.code = {}; });
  refused([](auto& by) { by.code = AttendanceCode::of("J"); });   // withdrawn in August 2024
  refused([](auto& by) { by.on = 2026y / 11 / 4; });
}

TEST_CASE("the time for N is the rule's: another row, another day", "[attendance]") {
  auto const days = autumn_of_2026();
  attendance::UnresolvedCodeFacts const facts{.code = AttendanceCode::of("N"), .entered = 2026y / 11 / 5, .calendar = &days};
  rulebook::Law law;
  CHECK(attendance::unresolved_code_due(facts, law).due == Date{2026y / 11 / 12});
  law.book = law.book.with(R"({"rules": [{"id": "ATT-06", "version": 1, "title": "t", "says": "within three school days", "from": "2024-08-19",
    "authority": "statute", "trigger": "register_entry", "polarity": "due", "amount": 3, "unit": "school_day", "sources": ["a test"],
    "confidence": ["design"], "decided_by": "data"}]})").value();
  CHECK(attendance::unresolved_code_due(facts, law).due == Date{2026y / 11 / 10});
}

TEST_CASE("N is explained aloud", "[attendance]") {
  auto const days = autumn_of_2026();
  auto const answer = attendance::unresolved_code_due({.code = AttendanceCode::of("N"), .entered = 2026y / 11 / 5, .calendar = &days}, {});
  auto const text = answer.why.text();
  CAPTURE(text);
  CHECK(text.find("5 school days after Thursday 5 November 2026 is Thursday 12 November 2026 (ATT-06 v1).") != std::string::npos);
  CHECK(text.find("a named person confirms it: the register is never amended by itself") != std::string::npos);
  CHECK(text.find("It would be otherwise if the reason is established") != std::string::npos);
  auto const without = attendance::unresolved_code_due({.code = AttendanceCode::of("N"), .entered = 2026y / 12 / 16, .calendar = &days}, {});
  CHECK_FALSE(without.due);
  CHECK(without.why.text().find("the school calendar does not reach far enough") != std::string::npos);
}
