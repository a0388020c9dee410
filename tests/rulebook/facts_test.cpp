// Tests of reading facts: what is missing, unknown or of the wrong form is named by its place, and nothing of it is repeated.
#include "catch.hpp"
#include <juniper/mis/questions.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include <set>
#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using LawValue = rulebook::Value;

namespace {

rulebook::Law law_with_calendar() {
  rulebook::Law law;
  law.calendars.emplace("C", std::make_shared<calendar::SchoolDays const>("C", std::vector<Period>{{2026y / 9 / 1, Date{2027y / 7 / 20}}}, std::vector<Date>{},
                                                                          *law.holidays));
  return law;
}

Result<LawValue> asked(char const* question, char const* facts, Findings* found = nullptr) {
  return find_question(question)->ask(rulebook::parse_json(facts).value(), law_with_calendar(), found);
}

std::string places(char const* question, char const* facts) {
  Findings found;
  auto const answer = asked(question, facts, &found);
  if (answer.ok()) { return "accepted"; }
  CHECK(answer.error().code == ErrorCode::invalid);
  std::string all;
  for (auto const& finding : found) { all += finding.place + ": " + finding.text + "; "; }
  CHECK(all.find("secret") == std::string::npos);
  return all;
}

}  // namespace

TEST_CASE("facts that are needed, unknown or of the wrong form are named by their place", "[rulebook]") {
  auto const* penalty = "attendance.penalty_notice";
  CHECK(places(penalty, R"({"jurisdiction": "england"})") == "accepted");
  CHECK(places(penalty, "{}") == "jurisdiction: not told, and needed; ");
  CHECK(places(penalty, R"({"jurisdiction": null})") == "jurisdiction: not told, and needed; ");
  CHECK(places(penalty, "[]") == ": not an object; ");
  CHECK(places(penalty, "7") == ": not an object; ");
  CHECK(places(penalty, R"({"jurisdiction": "secret"})") == "jurisdiction: not one of the words that may stand there; ");
  CHECK(places(penalty, R"({"jurisdiction": 7})") == "jurisdiction: not one of the words that may stand there; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "secret": 1})") == "(member): not a fact of this question; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "received": "2026-02-29"})") == "received: not a date from 1900-01-01 to 2299-12-31; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "received": "1899-12-31"})") == "received: not a date from 1900-01-01 to 2299-12-31; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "received": 20260201})") == "received: not a date from 1900-01-01 to 2299-12-31; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "parent_id": 7})") == "parent_id: not text; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "previous_notices": {}})") == "previous_notices: not a list; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "previous_notices": [{"issued": "2026-01-01", "parent_id": "p", "pupil_id": "x", "status": "secret"}]})") ==
        "previous_notices[0].status: not one of the words that may stand there; ");
  CHECK(places(penalty, R"({"jurisdiction": "england", "previous_notices": [{"secret": 1}]})").find("previous_notices[0].issued: not told, and needed; ") == 0);
  CHECK(places("attendance.code", R"({"jurisdiction": "england", "reason": "none", "arrived": "9:05"})") == "arrived: not a time of the form hh:mm; ");
  CHECK(places("attendance.code", R"({"jurisdiction": "england", "reason": "none", "arrived": "24:00"})") == "arrived: not a time of the form hh:mm; ");
  CHECK(places("attendance.code", R"({"jurisdiction": "england", "reason": "none", "year_group": 1.5})") == "year_group: not a whole number within a billion; ");
  CHECK(places("attendance.code", R"({"jurisdiction": "england", "reason": "none", "year_group": 18446744073709551615})") ==
        "year_group: not a whole number within a billion; ");
  CHECK(places("attendance.code", R"({"jurisdiction": "england", "reason": "none", "year_group": 1000000001})") ==
        "year_group: not a whole number within a billion; ");
  CHECK(places("attendance.unresolved_code_due", R"({"jurisdiction": "england", "code": "?", "entered": "2026-10-01", "calendar": "D"})") ==
        "code: not an attendance code; calendar: not the name of a calendar that was handed in; ");
  CHECK(places("attendance.removal", R"({"jurisdiction": "england", "compulsory_school_age": "yes", "ground": "registered_elsewhere"})") ==
        "compulsory_school_age: not true or false; ");
  CHECK(places("breach.report_due", R"({"jurisdiction": "england", "aware_party": "controller", "aware_at": "2026-10-01T10:00:00"})") ==
        "aware_at: not a moment of the form YYYY-MM-DDThh:mm:ss+hh:mm; ");
}

TEST_CASE("answers are written by the members' names, and what does not apply is null", "[rulebook]") {
  auto const answer = asked("attendance.unresolved_code_due", R"({"jurisdiction": "england", "code": "N", "entered": "2026-10-01", "calendar": "C"})").value();
  CHECK(*answer.find("due")->as<Date>() == Date{2026y / 10 / 8});
  CHECK(*answer.find("if_unknown")->as<std::string>() == "O");
  auto const* why = answer.find("why");
  REQUIRE(why != nullptr);
  CHECK(why->find("text")->as<std::string>()->find("5 school days after Thursday 1 October 2026 is Thursday 8 October 2026 (ATT-06 v1).") != std::string::npos);
  auto const& steps = *why->find("steps")->as<LawValue::List>();
  CHECK(*steps[0].find("rule")->as<std::string>() == "ATT-06");
  CHECK(*steps[0].find("version")->as<std::int64_t>() == 1);
  CHECK(*steps[0].find("in_force")->as<Date>() == Date{2024y / 8 / 19});
  CHECK(asked("attendance.unresolved_code_due", R"({"jurisdiction": "england", "code": "I", "entered": "2026-10-01", "calendar": "C"})").value().find("due")->is_null());
}

TEST_CASE("every question describes its facts and answers, by names that are unique", "[rulebook]") {
  std::set<std::string> names;
  for (auto const& question : questions()) {
    CAPTURE(std::string{question.name});
    CHECK(names.insert(std::string{question.name}).second);
    CHECK(question.asks.ends_with('?'));
    CHECK(find_question(question.name) == &question);
    auto const facts = question.facts();
    CHECK(facts.type == "object");
    auto const& first = facts.parts.front();
    CHECK((first.name == "jurisdiction" || (first.type == "object" && first.parts.front().name == "jurisdiction")));
    auto const answer = question.answer();
    CHECK(answer.parts.back().name == "why");
    CHECK(answer.parts.back().type == "explanation");
    for (auto const& part : facts.parts) { CHECK_FALSE(part.type.empty()); }
  }
  CHECK(find_question("attendance") == nullptr);
  CHECK(find_question("") == nullptr);
}

TEST_CASE("JSON is read within bounds, and written back as it was", "[rulebook]") {
  std::string const text = R"({"a":[1,-2,0.5,true,null,"x"],"b":{"c":"2026-01-01"}})";
  CHECK(rulebook::to_json(rulebook::parse_json(text).value()) == text);
  CHECK(*rulebook::parse_json("9223372036854775807").value().as<std::int64_t>() == INT64_MAX);
  CHECK(rulebook::parse_json("9223372036854775808").value().as<double>() != nullptr);
  CHECK(rulebook::parse_json(std::string(40, '[') + std::string(40, ']')).error().code == ErrorCode::malformed);
  CHECK(rulebook::parse_json("{").error().code == ErrorCode::malformed);
  CHECK(rulebook::parse_json("").error().code == ErrorCode::malformed);
}
