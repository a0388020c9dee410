// Any facts in: every question of rights answers or says what it cannot read, and speaks.
#include "catch.hpp"
#include <juniper/mis/questions.hpp>

#include <random>

namespace {

namespace mis = juniper::mis;
using mis::rulebook::Part;
using mis::rulebook::Value;

// A value for a part that may be right, wrong, extreme or missing.
class AnyFacts {
 public:
  explicit AnyFacts(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }

  Value of(Part const& part) {
    if (below(40) == 0) { return Value{"none of these"}; }
    if (part.type.starts_with("list of ")) {
      Value::List list;
      auto one = part;
      one.type = part.type.substr(8);
      for (auto n = below(4); n > 0; --n) { list.push_back(of(one)); }
      return list;
    }
    if (part.type == "set of") {
      Value::List list;
      for (auto n = below(4); n > 0; --n) { list.emplace_back(part.words[below(part.words.size())]); }
      return list;
    }
    if (part.type == "one of") { return part.words[below(part.words.size())]; }
    if (part.type == "object") {
      Value::Object object;
      for (auto const& member : part.parts) {
        if (member.required || below(2) == 0) { object.emplace_back(member.name, of(member)); }
      }
      return object;
    }
    if (part.type == "bool") { return below(2) == 1; }
    if (part.type == "int") { return Value{std::int64_t{below(3) == 0 ? 1'000'000'000 : -5} + static_cast<std::int64_t>(below(30))}; }
    if (part.type == "date") { return date(); }
    if (part.type == "datetime") { return mis::iso(date()) + "T23:59:59+01:00"; }
    if (part.type == "attendance code") { return below(2) == 1 ? "N" : "/"; }
    return Value{"OAK"};
  }

 private:
  mis::Date date() {
    constexpr mis::Date edges[] = {mis::calendar::first_date, mis::calendar::last_date};
    if (below(10) == 0) { return edges[below(2)]; }
    return mis::add_days(mis::Date{std::chrono::year{below(3) == 0 ? 1990 : 2024} / 1 / 1}, static_cast<int>(below(3000)));
  }
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("any facts are answered or found unusable, and every explanation speaks", "[rights]") {
  mis::rulebook::Law law;
  law.calendars.emplace(
      "OAK", std::make_shared<mis::calendar::SchoolDays const>(
                 "OAK", std::vector<mis::Period>{{mis::Date{std::chrono::year{2026} / 1 / 5}, mis::Date{std::chrono::year{2026} / 7 / 17}}},
                 std::vector<mis::Date>{}, *law.holidays));
  AnyFacts any{20260619};
  for (auto const& question : mis::questions()) {
    if (!question.name.starts_with("rights.") && !question.name.starts_with("records.")) { continue; }
    auto const facts = question.facts();
    int answered = 0, unusable = 0;
    for (int round = 0; round < 4000; ++round) {
      auto const answer = question.ask(any.of(facts), law, nullptr);
      if (!answer) {
        ++unusable;
        continue;
      }
      ++answered;
      auto const* why = answer->find("why");
      REQUIRE(why != nullptr);
      REQUIRE_FALSE(why->find("text")->as<std::string>()->empty());
    }
    CAPTURE(question.name, answered, unusable);
    CHECK(answered > 500);
    CHECK(unusable > 50);
  }
}
