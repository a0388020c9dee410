// Policies with one mistake each: the kind of the mistake and its line are said.
#include "access/support.hpp"
#include "catch.hpp"

#include <algorithm>
#include <set>

namespace {

using namespace access_tests;
using juniper::mis::ErrorCode;
using juniper::mis::Finding;
using juniper::mis::Findings;
using juniper::mis::Severity;

struct Mistake {
  char const* file;
  char const* code;
  int line;
};

// Files of tests/access/broken; each differs from a good policy in one place.
constexpr Mistake mistakes[] = {
    {"missing_comma", "not_json", 4},
    {"cut_short", "not_json", 17},
    {"empty_file", "not_json", 1},
    {"bad_utf8", "not_json", 5},
    {"two_documents", "not_json", 42},
    {"nested_too_deep", "too_deep", 4},
    {"key_twice", "duplicate_key", 28},
    {"role_twice", "duplicate_key", 6},
    {"unknown_key_of_policy", "unknown_key", 3},
    {"unknown_key_of_purpose", "unknown_key", 11},
    {"unknown_key_of_rule", "unknown_key", 38},
    {"no_roles", "missing_key", 1},
    {"role_for_no_days", "bad_days", 5},
    {"role_without_days", "missing_key", 5},
    {"role_with_unknown_key", "unknown_key", 5},
    {"purpose_without_basis_key", "missing_key", 9},
    {"rule_without_relation", "missing_key", 22},
    {"rule_about_nothing", "missing_key", 22},
    {"a_list_at_the_top", "wrong_type", 1},
    {"purposes_as_list", "wrong_type", 5},
    {"version_as_number", "wrong_type", 3},
    {"roles_of_rule_as_text", "wrong_type", 25},
    {"number_among_categories", "wrong_type", 30},
    {"role_with_capitals", "bad_key", 6},
    {"rule_id_with_space", "bad_key", 23},
    {"no_role_in_rule", "empty_list", 25},
    {"no_category", "empty_list", 28},
    {"no_verb", "empty_list", 24},
    {"category_twice", "doubled_entry", 31},
    {"rule_twice", "doubled_rule", 31},
    {"misspelt_role", "unknown_role", 26},
    {"misspelt_purpose", "unknown_purpose", 26},
    {"misspelt_relation", "unknown_relation", 27},
    {"misspelt_category", "unknown_category", 28},
    {"misspelt_field", "unknown_field", 37},
    {"field_without_entity", "unknown_field", 37},
    {"exception_unknown", "unknown_field", 39},
    {"misspelt_verb", "unknown_verb", 32},
    {"basis_not_of_the_law", "unknown_basis", 11},
    {"legitimate_interests", "basis_not_for_public_tasks", 11},
    {"recognised_legitimate_interests", "basis_not_for_public_tasks", 15},
    {"special_class_not_of_the_law", "unknown_special_class", 17},
    {"condition_without_paragraph", "unknown_condition", 17},
    {"condition_of_the_wrong_part", "unknown_condition", 17},
    {"condition_beyond_the_points", "unknown_condition", 17},
    {"category_without_condition", "no_condition", 29},
    {"field_without_condition", "no_condition", 29},
    {"permit_for_a_gap", "no_lawful_basis", 26},
    {"exception_to_nothing", "exception_without_effect", 38},
    {"nothing_left", "no_effect", 29},
    {"book_keeping", "internal_data", 28},
    {"permit_and_forbid", "permit_or_forbid", 22},
    {"neither_permit_nor_forbid", "permit_or_forbid", 22},
    {"empty_label", "empty_text", 10},
};

Findings errors_of(std::string_view json) {
  Findings found;
  auto const policy = parsed(json, &found);
  std::erase_if(found, [](Finding const& f) { return f.severity != Severity::error; });
  CHECK(policy.ok() == found.empty());
  return found;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  text.replace(text.find(what), what.size(), with);
  return text;
}

}  // namespace

TEST_CASE("Each broken policy is refused with the kind and the line of its one mistake",
          "[access]") {
  for (auto const& m : mistakes) {
    INFO(m.file);
    auto const found =
        errors_of(text_of(beside_tests("access/broken") / (std::string{m.file} + ".json")));
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == m.code);
    CHECK(found.front().place == "line " + std::to_string(m.line));
    CHECK_FALSE(found.front().text.empty());
  }
}

TEST_CASE("Every broken policy on disk is expected to fail", "[access]") {
  std::set<std::string> expected;
  for (auto const& m : mistakes) { expected.insert(std::string{m.file} + ".json"); }
  std::set<std::string> there;
  for (auto const& entry : std::filesystem::directory_iterator(beside_tests("access/broken"))) {
    there.insert(entry.path().filename().string());
  }
  CHECK(there == expected);
}

TEST_CASE("The error of a refused policy counts the problems and quotes the first", "[access]") {
  auto const refused = parsed(text_of(beside_tests("access/broken/misspelt_role.json")));
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::invalid);
  CHECK(refused.error().text == "the policy has 1 error: line 26: there is no role 'ofice'");
  CHECK(refused.error().hint == "did you mean 'office'?");
  CHECK(parsed("[").error().code == ErrorCode::malformed);
}

TEST_CASE("A misspelt word is reported at its own line, wherever it stands in a long policy",
          "[access]") {
  std::string const good{Policy::shipped_text()};
  std::string const word = "\"relation\": \"";
  std::size_t tried = 0;
  for (auto at = good.find(word); at != std::string::npos; at = good.find(word, at + 1)) {
    auto bad = good;
    bad.insert(at + word.size(), "un");
    auto const line =
        1 + std::count(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    auto const found = errors_of(bad);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place == "line " + std::to_string(line));
    ++tried;
  }
  CHECK(tried == parsed(good).value().rules().size());
}

TEST_CASE("Lines are counted alike with carriage returns, tabs and a byte order mark", "[access]") {
  auto const broken = text_of(beside_tests("access/broken/misspelt_relation.json"));
  std::string windows = "\xEF\xBB\xBF";
  bool indenting = true;
  for (auto const c : broken) {
    indenting = c == '\n' || (indenting && c == ' ');
    windows += c == '\n' ? std::string{"\r\n"} : indenting ? std::string{"\t"} : std::string{c};
  }
  auto const found = errors_of(windows);
  REQUIRE(found.size() == 1);
  CHECK(found.front().place == "line 27");
}

TEST_CASE("Several mistakes are told at once, in the order of the file", "[access]") {
  auto json = text_of(beside_tests("access/broken/misspelt_role.json"));
  json = replaced(json, "\"enrolment\"", "\"enrollment\"");
  json = replaced(json, "\"pupil.upn\"", "\"pupil.up\"");
  auto const found = errors_of(json);
  REQUIRE(found.size() == 3);
  CHECK(found[0].code == "unknown_role");
  CHECK(found[1].code == "unknown_category");
  CHECK(found[1].help == "did you mean 'enrolment'?");
  CHECK(found[2].code == "unknown_field");
  CHECK(found[2].help == "did you mean 'pupil.upn'?");
}

TEST_CASE("A policy of absurd size or depth is refused before it is parsed", "[access]") {
  CHECK(errors_of(std::string(3U << 20U, ' ')).front().code == "too_large");
  CHECK(errors_of(std::string(1U << 20U, '[')).front().code == "too_deep");
  std::string objects;
  for (int i = 0; i < 100000; ++i) { objects += "{\"a\":"; }
  CHECK(errors_of(objects).front().code == "too_deep");
  CHECK(errors_of("\"" + std::string(1000, '[') + "\"").front().code ==
        "wrong_type");  // brackets in a text are no levels
  CHECK(errors_of(R"("\")" + std::string(1000, '[') + "\"").front().code == "wrong_type");
}

TEST_CASE(
    "No beginning of a policy, and no policy with a byte changed, does more than be refused or "
    "read",
    "[access]") {
  auto const good = text_of(beside_tests("oracle/knotty.policy.json"));
  for (std::size_t length = 0; length + 2 < good.size(); length += 7) {
    CHECK_FALSE(parsed(good.substr(0, length)).ok());
  }
  std::size_t refused = 0;
  for (std::size_t i = 0; i < good.size(); i += 3) {
    auto changed = good;
    changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
    refused += parsed(changed).ok() ? 0 : 1;
  }
  CHECK(refused > good.size() / 10);
}

TEST_CASE("What is odd but not wrong is a warning", "[access]") {
  Findings found;
  auto json = text_of(beside_tests("access/broken/misspelt_role.json"));
  json = replaced(json, "\"ofice\"", "\"office\"");
  json =
      replaced(json, "\"tutor\": \"form tutor\"", "\"tutor\": \"form tutor\", \"cook\": \"cook\"");
  json = replaced(json, "\"label\": \"Admissions\"",
                  "\"label\": \"Admissions\", \"why\": \"the register\"");
  json = replaced(
      json, "\"teaching\": {",
      "\"photographs\": {\"label\": \"Photographs\", \"article6\": null}, \"teaching\": {");
  json = replaced(json, "[\"pupil.upn\"]", "[\"pupil.upn\", \"person.legal_surname\"]");
  auto const policy = parsed(json, &found);
  REQUIRE(policy.ok());
  REQUIRE(found.size() == 3);
  CHECK(found[0].code == "gap");
  CHECK(found[1].code == "already_named");
  CHECK(found[2].code == "unused");
  CHECK(
      std::ranges::all_of(found, [](Finding const& f) { return f.severity == Severity::warning; }));
  CHECK(policy->purpose("admissions")->why == "the register");
  CHECK(policy->name() == "broken 1");
}

TEST_CASE("The example of the reference page is a good policy", "[access]") {
  Findings found;
  auto const policy = parsed(text_of(beside_tests("access/example.policy.json")), &found);
  REQUIRE(policy.ok());
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "gap");
  CHECK(found[0].place == "line 21");
}
