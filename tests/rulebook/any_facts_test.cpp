// A property of every question: any facts in, an answer or findings out; never a failure, a date outside of the range, or a long wait.
#include "catch.hpp"
#include <juniper/mis/questions.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include <chrono>
#include <random>
#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using rulebook::Part;
using LawValue = rulebook::Value;

namespace {

class AnyFacts {
 public:
  explicit AnyFacts(unsigned seed) : random_(seed) {}

  // Facts of the right form: only their values are anything.
  LawValue fitting(Part const& part) {
    if (part.type.starts_with("list of ")) {
      LawValue::List list;
      auto one = part;
      one.type = part.type.substr(8);
      for (auto n = below(5); n > 0; --n) { list.push_back(fitting(one)); }
      return list;
    }
    if (part.type == "object") {
      LawValue::Object object;
      for (auto const& member : part.parts) {
        if (member.required || below(3) > 0) { object.emplace_back(member.name, fitting(member)); }
      }
      return object;
    }
    return simple(part);
  }

  // The same with one thing or another spoilt.
  LawValue spoilt(Part const& part) {
    auto facts = fitting(part);
    for (auto n = below(3) + 1; n > 0; --n) { facts = with_one_spoilt(facts); }
    return facts;
  }

  LawValue rubbish(int depth = 0) {
    switch (below(depth > 3 ? 6 : 8)) {
      case 0: return {};
      case 1: return below(2) == 0;
      case 2: return static_cast<std::int64_t>(random_());
      case 3: return -1.5e300;
      case 4: return std::string(below(20), static_cast<char>(below(256)));
      case 5: return day();
      case 6: {
        LawValue::List list;
        for (auto n = below(4); n > 0; --n) { list.push_back(rubbish(depth + 1)); }
        return list;
      }
      default: {
        LawValue::Object object;
        for (auto n = below(4); n > 0; --n) { object.emplace_back(below(2) == 0 ? "jurisdiction" : "x", rubbish(depth + 1)); }
        return object;
      }
    }
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }

  Date day() {
    static constexpr Date edges[] = {Date{1900y / 1 / 1}, Date{2299y / 12 / 31}, Date{2024y / 2 / 29}, Date{2024y / 8 / 18}, Date{2024y / 8 / 19},
                                     Date{2025y / 8 / 20}, Date{2026y / 2 / 5}, Date{2026y / 6 / 19}};
    if (below(3) == 0) { return edges[below(std::size(edges))]; }
    auto const spread = below(2) == 0 ? 146'000 : 1'500;
    return add_days(spread == 1'500 ? Date{2024y / 1 / 1} : Date{1900y / 1 / 1}, static_cast<int>(below(static_cast<std::size_t>(spread))));
  }

  std::int64_t number() {
    static constexpr std::int64_t edges[] = {0, 1, -1, 2, 10, 15, 20, 380, 1'000'000'000, -1'000'000'000};
    return below(2) == 0 ? edges[below(std::size(edges))] : static_cast<std::int64_t>(below(500));
  }

  LawValue simple(Part const& part) {
    if (part.type == "bool") { return below(2) == 0; }
    if (part.type == "int") { return number(); }
    if (part.type == "date") { return iso(day()); }
    if (part.type == "time") { return rulebook::iso(rulebook::TimeOfDay{std::chrono::minutes{below(1440)}}); }
    if (part.type == "datetime") {
      return calendar::iso(calendar::in_england(std::chrono::sys_days{day()} + std::chrono::minutes{below(1440)}));
    }
    if (part.type == "one of") { return std::string{part.words.at(below(part.words.size()))}; }
    if (part.type == "set of") {
      LawValue::List list;
      for (auto n = below(4); n > 0; --n) { list.emplace_back(part.words.at(below(part.words.size()))); }
      return list;
    }
    if (part.type == "attendance code") {
      auto const& entries = AttendanceCode::code_set().entries;
      return std::string{entries[below(entries.size())].code};
    }
    if (part.type == "calendar") { return "C"; }
    if (part.type == "text") { return std::string{"p"} + std::to_string(below(3)); }
    FAIL("facts of a type that is not made up here: " << part.type);
    return {};
  }

  LawValue with_one_spoilt(LawValue const& value) {
    if (auto const* object = value.as<LawValue::Object>(); object != nullptr && !object->empty() && below(5) > 0) {
      auto copy = *object;
      auto& member = copy[below(copy.size())].second;
      member = with_one_spoilt(member);
      return copy;
    }
    if (auto const* list = value.as<LawValue::List>(); list != nullptr && !list->empty() && below(4) > 0) {
      auto copy = *list;
      auto& member = copy[below(copy.size())];
      member = with_one_spoilt(member);
      return copy;
    }
    return rubbish();
  }

  std::mt19937 random_;
};

void check_dates(LawValue const& value) {
  if (auto const* date = value.as<Date>(); date != nullptr && !calendar::in_range(*date)) { FAIL("a date outside of the range: " << iso(*date)); }
  if (auto const* list = value.as<LawValue::List>()) {
    for (auto const& member : *list) { check_dates(member); }
  }
  if (auto const* object = value.as<LawValue::Object>()) {
    for (auto const& [name, member] : *object) { check_dates(member); }
  }
}

}  // namespace

TEST_CASE("any facts in: an answer or findings, in time", "[rulebook]") {
  rulebook::Law law;
  law.calendars.emplace("C", std::make_shared<calendar::SchoolDays const>(
                                 "C", std::vector<Period>{{2024y / 9 / 2, Date{2025y / 7 / 22}}, {2025y / 9 / 2, Date{2026y / 7 / 21}}}, std::vector<Date>{},
                                 *law.holidays));
  for (auto const& question : questions()) {
    CAPTURE(std::string{question.name});
    auto const part = question.facts();
    AnyFacts any(static_cast<unsigned>(question.name.size()));
    for (int round = 0; round < 3000; ++round) {
      auto const facts = round % 3 == 0 ? any.spoilt(part) : round % 30 == 1 ? any.rubbish() : any.fitting(part);
      auto const text = rulebook::to_json(facts);
      CAPTURE(text);
      auto const before = std::chrono::steady_clock::now();
      Findings found;
      Result<LawValue> answer{Error{}};
      REQUIRE_NOTHROW(answer = question.ask(facts, law, &found));
      if (std::chrono::steady_clock::now() - before > 2s) { FAIL("it took too long"); }
      if (answer.ok() != found.empty()) { FAIL("an answer and findings, or neither"); }
      if (round % 3 != 0 && round % 30 != 1 && !answer.ok()) { FAIL("facts of the right form were refused at " << found.front().place); }
      if (answer.ok()) {
        check_dates(*answer);
        if (answer->find("why")->find("text")->as<std::string>()->find('{') != std::string::npos) { FAIL("an explanation with a hole"); }
      }
    }
  }
}
