// Any facts may be put to the questions of safeguarding, contacts and vetting: they answer or say what is wrong, with days in range.
#include "catch.hpp"
#include <juniper/mis/protection/questions.hpp>
#include <juniper/mis/safeguarding/questions.hpp>
#include <juniper/mis/vetting/questions.hpp>

#include <random>

using namespace juniper::mis;
using rulebook::Part;
using Fact = rulebook::Value;

namespace {

// Facts at random, of the right form: often a member is missing, and days and numbers are often at the ends of what there is.
class RandomFacts {
 public:
  explicit RandomFacts(std::uint32_t seed) : random_(seed) {}

  Fact of(Part const& part) {
    if (part.type.starts_with("list of ")) {
      auto one = part;
      one.type = part.type.substr(8);
      Fact::List list;
      for (int i = below(4); i > 0; --i) { list.push_back(of(one)); }
      return list;
    }
    if (part.type == "object") { return object(part); }
    if (part.type == "one of") { return word(part); }
    if (part.type == "set of") {
      Fact::List list;
      for (int i = below(4); i > 0; --i) { list.push_back(word(part)); }
      return list;
    }
    if (part.type == "bool") { return below(2) == 1; }
    if (part.type == "int") { return std::int64_t{number()}; }
    if (part.type == "date") { return iso(day()); }
    if (part.type == "datetime") { return iso(day()) + "T23:59:59+01:00"; }
    if (part.type == "calendar") { return "ELM"; }
    return "a";
  }

 private:
  int below(int n) { return static_cast<int>(random_() % static_cast<std::uint32_t>(n)); }
  Fact word(Part const& part) { return part.words[static_cast<std::size_t>(below(static_cast<int>(part.words.size())))]; }
  Fact object(Part const& part) {
    Fact::Object object;
    for (auto const& member : part.parts) {
      if (member.required || below(3) > 0) { object.emplace_back(member.name, of(member)); }
    }
    return object;
  }
  std::int32_t number() {
    static constexpr std::int32_t ends[]{
        0, 1, -1, 3, 100, 101, std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int32_t>::min()};
    return ends[below(8)];
  }
  Date day() {
    using namespace std::chrono_literals;
    static constexpr Date ends[]{1900y / 1 / 1,  1900y / 3 / 1, 2007y / 4 / 30,  2007y / 5 / 1,
                                 2024y / 2 / 29, 2026y / 9 / 1, 2299y / 12 / 30, 2299y / 12 / 31};
    static constexpr Date outside[]{0y / 1 / 1, 1899y / 12 / 31, 2300y / 1 / 1, 9999y / 12 / 31};
    if (below(40) == 0) { return outside[below(4)]; }
    return below(2) == 0 ? ends[below(8)] : add_days(2020y / 1 / 1, below(4000));
  }
  std::mt19937 random_;
};

void days_in_range(Fact const& value) {
  if (auto const* day = value.as<Date>()) { CHECK(calendar::in_range(*day)); }
  if (auto const* list = value.as<Fact::List>()) {
    for (auto const& one : *list) { days_in_range(one); }
  }
  if (auto const* object = value.as<Fact::Object>()) {
    for (auto const& [name, one] : *object) {
      if (name != "why") { days_in_range(one); }
    }
  }
}

}  // namespace

TEST_CASE("any facts are answered, with days in range and a reason", "[safeguarding][protection][vetting]") {
  rulebook::Law law;
  law.calendars.emplace("ELM",
                        std::make_shared<calendar::SchoolDays const>(
                            "ELM", std::vector<Period>{{Date{std::chrono::year{2024} / 1 / 5}, Date{std::chrono::year{2026} / 7 / 20}}},
                            std::vector<Date>{}, *law.holidays));
  RandomFacts facts(20261125);
  for (auto const& module : {safeguarding::questions(), protection::questions(), vetting::questions()}) {
    for (auto const& question : module) {
      INFO(question.name);
      auto const part = question.facts();
      int answered = 0;
      for (int i = 0; i < 1500; ++i) {
        auto const answer = question.ask(facts.of(part), law, nullptr);
        if (!answer) {  // a day outside of the range is refused
          CHECK(answer.error().code == ErrorCode::invalid);
          continue;
        }
        ++answered;
        days_in_range(*answer);
        auto const* why = answer->find("why");
        REQUIRE(why != nullptr);
      }
      CHECK(answered > 500);
    }
  }
}
