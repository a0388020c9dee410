// Tests of marks and school age: every minute of a morning, every day around the fifth birthday, replaced rows.
#include "catch.hpp"
#include <juniper/mis/attendance/compulsory_school_age.hpp>
#include <juniper/mis/attendance/register_mark.hpp>

using namespace juniper::mis;
using namespace std::chrono_literals;
using attendance::AbsenceReason;
using rulebook::TimeOfDay;

namespace {

attendance::RegisterMarkFacts morning(int arrived_at, AbsenceReason reason = AbsenceReason::none) {
  attendance::RegisterMarkFacts facts;
  facts.reason = reason;
  facts.register_opens = TimeOfDay{std::chrono::minutes{8 * 60 + 45}};
  facts.register_closes = TimeOfDay{std::chrono::minutes{9 * 60 + 15}};
  facts.arrived = TimeOfDay{std::chrono::minutes{arrived_at}};
  return facts;
}

}  // namespace

TEST_CASE("every minute of a morning has its mark", "[attendance]") {
  for (int minute = 0; minute < 24 * 60; ++minute) {
    auto const answer = attendance::register_mark(morning(minute), {});
    std::string_view const expected = minute <= 525 ? "/" : minute < 555 ? "L" : "U";
    if (answer.code->text() != expected || answer.present != (minute < 555) || answer.replaces.has_value() != (minute >= 555)) { FAIL(minute); }
  }
}

TEST_CASE("whoever comes in before the register closes is present, whatever the reason", "[attendance]") {
  for (auto const reason : {AbsenceReason::none, AbsenceReason::illness, AbsenceReason::dental_agreed_in_advance, AbsenceReason::not_timetabled}) {
    CHECK(attendance::register_mark(morning(540, reason), {}).code->text() == "L");
    auto const late = attendance::register_mark(morning(600, reason), {});
    CHECK((!late.code || late.code->text() != "L"));
    CHECK((late.code && late.code->text() == "U") == (reason == AbsenceReason::none));
  }
}

TEST_CASE("times that do not fit together are no answer", "[attendance]") {
  auto facts = morning(540);
  facts.register_closes = TimeOfDay{std::chrono::minutes{8 * 60}};
  CHECK_FALSE(attendance::register_mark(facts, {}).code.has_value());
  facts = morning(540);
  facts.register_opens.reset();
  auto const answer = attendance::register_mark(facts, {});
  CHECK_FALSE(answer.code.has_value());
  CHECK(answer.why.text().find("Take care: when the register opened and closed") != std::string::npos);
  facts = morning(600);
  facts.register_closes = TimeOfDay{std::chrono::minutes{9 * 60 + 16}};   // 31 minutes
  CHECK(attendance::register_mark(facts, {}).why.text().find("Take care: the register stays open for longer than guidance allows (ATT-07-WINDOW v1).") !=
        std::string::npos);
}

TEST_CASE("lateness is explained aloud", "[attendance]") {
  auto const text = attendance::register_mark(morning(580), {}).why.text();
  CAPTURE(text);
  CHECK(text.find("The pupil came in when the taking of the register had ended (ATT-07 v1). No other code fits, and the absence is unauthorised (ATT-07 v1).") !=
        std::string::npos);
}

TEST_CASE("a part-time timetable is X before compulsory school age, C2 within it, X after it", "[attendance]") {
  Date const born{2009y / 10 / 15};
  auto const age = attendance::compulsory_school_age({.date_of_birth = born}, {});
  attendance::RegisterMarkFacts facts;
  facts.reason = AbsenceReason::not_timetabled;
  facts.date_of_birth = born;
  facts.timetable = attendance::AgreedTimetable::agreed_part_time;
  for (auto day = std::chrono::sys_days{2013y / 9 / 1}; day < std::chrono::sys_days{2028y / 1 / 1}; day += std::chrono::days{1}) {
    facts.on = Date{day};
    auto const answer = attendance::register_mark(facts, {});
    bool const within = *age.starts <= *facts.on && *facts.on <= *age.ends;
    std::string_view const leave = *facts.on < Date{2024y / 8 / 19} ? "C" : "C2";
    if (answer.code->text() != (within ? leave : "X")) { FAIL(iso(*facts.on)); }
    if (answer.code_from_compulsory_age.has_value() != (*facts.on <= *age.ends)) { FAIL(iso(*facts.on)); }
  }
  facts.timetable.reset();
  CHECK_FALSE(attendance::register_mark(facts, {}).code.has_value());
}

TEST_CASE("school age is the rule's: another row, another day", "[attendance]") {
  rulebook::Law law;
  CHECK(attendance::compulsory_school_age({.date_of_birth = 2020y / 9 / 1}, law).starts == Date{2025y / 12 / 31});
  law.book = law.book.with(R"({"rules": [{"id": "CAL-13", "version": 1, "title": "t", "says": "six", "from": "1998-09-01", "authority": "statute",
    "trigger": "date_of_birth", "polarity": "state", "amount": 6, "unit": "year", "leap": "later", "sources": ["a test"], "confidence": ["design"],
    "decided_by": "data"}]})").value();
  CHECK(attendance::compulsory_school_age({.date_of_birth = 2020y / 9 / 1}, law).starts == Date{2026y / 12 / 31});
  CHECK_FALSE(attendance::compulsory_school_age({.date_of_birth = 1970y / 1 / 1}, law).starts.has_value());
  CHECK(attendance::compulsory_school_age({.jurisdiction = rulebook::Jurisdiction::scotland, .date_of_birth = 2020y / 9 / 1}, law)
            .why.text() == "Take care: the rule book does not hold the law of scotland.");
}
