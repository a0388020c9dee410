// The reference page of the rule book names every key that rows use and every word of the vocabularies that it lists.
#include <juniper/mis/rulebook/rule_book.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <set>

namespace {

namespace mis = juniper::mis;
using namespace juniper::mis::rulebook;

std::string reference_page() {
  std::ifstream in{std::string{JUNIPER_MIS_TEST_SOURCE_DIR} + "/../docs/reference/rule-book.md"};
  return {std::istreambuf_iterator<char>{in}, {}};
}

template <class E>
void every_word_is_in(std::string const& page) {
  for (auto const spelt : words<E>) {
    CAPTURE(spelt);
    CHECK(page.find("`" + std::string{spelt} + "`") != std::string::npos);
  }
}

}  // namespace

TEST_CASE("the page names every key of the shipped rows", "[rulebook]") {
  auto const page = reference_page();
  std::set<std::string> keys;
  for (auto const text : RuleBook::shipped_texts()) {
    auto const book = parse_json(text).value();
    for (auto const& row : *book.find("rules")->as<Value::List>()) {
      for (auto const& [key, value] : *row.as<Value::Object>()) { keys.insert(key); }
    }
  }
  REQUIRE(keys.size() > 10);
  for (auto const& key : keys) {
    CAPTURE(key);
    CHECK(page.find("`" + key + "`") != std::string::npos);
  }
}

TEST_CASE("the page names every word of the vocabularies that it lists", "[rulebook]") {
  auto const page = reference_page();
  every_word_is_in<Jurisdiction>(page);
  every_word_is_in<SchoolKind>(page);
  every_word_is_in<Authority>(page);
  every_word_is_in<Polarity>(page);
  every_word_is_in<Unit>(page);
  every_word_is_in<StartMode>(page);
  every_word_is_in<EndMode>(page);
  every_word_is_in<mis::calendar::LeapPolicy>(page);
  every_word_is_in<Confidence>(page);
  every_word_is_in<DecidedBy>(page);
}
