// The reference page of the rule book names every key that rows use and every word of the vocabularies that it lists.
#include <juniper/mis/rulebook/rule_book.hpp>
#include <juniper/mis/rulebook/value_json.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <set>

namespace {

namespace rulebook = juniper::mis::rulebook;

std::string reference_page() {
  std::ifstream in{std::string{JUNIPER_MIS_TEST_SOURCE_DIR} + "/../docs/reference/rule-book.md"};
  return {std::istreambuf_iterator<char>{in}, {}};
}

template <class E>
void every_word_is_in(std::string const& page) {
  for (auto const spelt : rulebook::words<E>) {
    CAPTURE(spelt);
    CHECK(page.find("`" + std::string{spelt} + "`") != std::string::npos);
  }
}

}  // namespace

TEST_CASE("the page names every key of the shipped rows", "[rulebook]") {
  auto const page = reference_page();
  std::set<std::string> keys;
  for (auto const text : rulebook::RuleBook::shipped_texts()) {
    auto const book = rulebook::parse_json(text).value();
    for (auto const& row : *book.find("rules")->as<rulebook::Value::List>()) {
      for (auto const& [key, value] : *row.as<rulebook::Value::Object>()) { keys.insert(key); }
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
  every_word_is_in<rulebook::Jurisdiction>(page);
  every_word_is_in<rulebook::SchoolKind>(page);
  every_word_is_in<rulebook::Authority>(page);
  every_word_is_in<rulebook::Polarity>(page);
  every_word_is_in<rulebook::Unit>(page);
  every_word_is_in<rulebook::StartMode>(page);
  every_word_is_in<rulebook::EndMode>(page);
  every_word_is_in<juniper::mis::calendar::LeapPolicy>(page);
  every_word_is_in<rulebook::Confidence>(page);
  every_word_is_in<rulebook::DecidedBy>(page);
}
