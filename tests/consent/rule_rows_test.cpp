// The rows of lawful basis, consent and biometrics: all there, and each naming questions that are asked.
#include "catch.hpp"
#include <juniper/mis/questions.hpp>

#include <set>

using namespace juniper::mis;

namespace {

bool of_this_area(rulebook::Rule const& rule) { return rule.id.starts_with("LAW-") || rule.id.starts_with("CON-") || rule.id.starts_with("BIO-"); }

std::set<std::string> numbered_from(std::string const& area, std::initializer_list<std::pair<int, int>> ranges) {
  std::set<std::string> ids;
  for (auto const& [first, last] : ranges) {
    for (int n = first; n <= last; ++n) { ids.insert(area + (n < 10 ? "0" : "") + std::to_string(n)); }
  }
  return ids;
}

}  // namespace

TEST_CASE("every rule on lawful basis, consent and biometrics has a row", "[consent]") {
  auto wanted = numbered_from("LAW-", {{1, 8}, {10, 30}});
  wanted.merge(numbered_from("CON-", {{1, 13}, {20, 24}, {30, 32}, {40, 42}}));
  wanted.merge(numbered_from("BIO-", {{1, 12}}));
  for (auto const& rule : rulebook::RuleBook::shipped().rules()) { wanted.erase(rule.id); }
  CHECK(wanted == std::set<std::string>{});
}

TEST_CASE("each of these rows names questions that are asked, or says why none rests on it", "[consent]") {
  for (auto const& rule : rulebook::RuleBook::shipped().rules()) {
    if (!of_this_area(rule)) { continue; }
    INFO(rule.name());
    CHECK(rule.questions.empty() == (rule.decided_by == rulebook::DecidedBy::nothing));
    for (auto const& question : rule.questions) { CHECK(find_question(question) != nullptr); }
    CHECK((rule.says.front() >= 'a' && rule.says.front() <= 'z'));
    CHECK(rule.says.back() != '.');
  }
}

TEST_CASE("a row known from general knowledge alone destroys nothing", "[consent]") {
  for (auto const& rule : rulebook::RuleBook::shipped().rules()) {
    if (of_this_area(rule) && rule.confidence.contains(rulebook::Confidence::general)) { CHECK(rule.action != rulebook::Action::destroy); }
  }
}
