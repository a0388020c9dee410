// Tests that every mistake in a text of user-defined fields is found at its line, with help, and that nothing of it is added.
#include <juniper/mis/json/user_fields.hpp>
#include <juniper/mis/model.hpp>

#include "catch.hpp"
#include "core/user_fields_text.hpp"

#include <algorithm>
#include <vector>

using namespace juniper::mis;
using user_fields_tests::replaced;
using user_fields_tests::text;

namespace user_fields_mistakes {

// One change to a good text, and what must be found where.
struct Mistake {
  char const* what;
  char const* by;
  char const* code;
  char const* line_of;  // a piece of the changed text on the line that must be named
};

std::string line_with(std::string const& whole, std::string_view piece) {
  auto const at = whole.find(piece);
  REQUIRE(at != std::string::npos);
  return "line " + std::to_string(1 + std::count(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

}  // namespace user_fields_mistakes

TEST_CASE("a good text of user-defined fields has no findings", "[json]") {
  auto model = school_model();
  auto const before = model.registry.all().size();
  Findings findings;
  REQUIRE(json::add_user_fields(model.registry, text(), &findings).ok());
  CHECK(findings.empty());
  CHECK(model.registry.all().size() == before + 2);
  auto const* const extra = model.registry.find("pupil_extra");
  REQUIRE(extra != nullptr);
  CHECK(extra->class_name == "PupilExtra");
  CHECK(extra->find("pen_place")->sealed());
  CHECK(extra->find("carries_pen")->sealed());
  CHECK_FALSE(extra->find("shoe_size")->sealed());
  CHECK(std::ranges::all_of(extra->fields, [](FieldInfo const& f) { return f.name == "pupil" || f.nullable; }));
  CHECK(extra->subjects.count == 1);
  CHECK(extra->kept_as(*extra->find("pen_place")).key == "pen_card");
}

TEST_CASE("every mistake in a text of user-defined fields is found at its line, and nothing is added", "[json]") {
  auto const mistake = GENERATE(values<user_fields_mistakes::Mistake>({
      {"\"owner\": \"school\",", "\"owner\": \"school\"", "not_json", "\"categories\""},
      {"juniper.user_fields/1", "juniper.user_fields/2", "unknown_schema", "juniper.user_fields/2"},
      {"\"owner\": \"school\"", "\"owner\": \"scool\"", "unknown_owner", "scool"},
      {"\"owner\": \"school\"", "\"owner\": \"host\"", "bad_number", "100001"},
      {"\"owner\": \"school\"", "\"owner\": \"school\", \"ovner\": 1", "unknown_key", "ovner"},
      {"\"extends\": \"pupil\"", "\"extends\": \"pupill\"", "unknown_entity", "pupill"},
      {"\"extends\": \"pupil\"", "\"extends\": \"safeguarding_note\"", "not_extensible", "safeguarding_note"},
      {"\"extends\": \"pupil\",", "", "missing_key", "{\n      \n"},
      {"\"name\": \"pupil_extra\"", "\"name\": \"Pupil extra\"", "bad_name", "{\n      \"extends\": \"pupil\""},
      {"\"name\": \"pupil_extra\"", "\"name\": \"pupil\"", "name_taken", "{\n      \"extends\": \"pupil\""},
      {"\"number\": 100001", "\"number\": 11", "bad_number", "\"number\": 11"},
      {"\"number\": 100001", "\"number\": 100001.5", "bad_number", "100001.5"},
      {"\"number\": 100001", "\"number\": \"100001\"", "wrong_type", "\"100001\""},
      {"\"number\": 100002", "\"number\": 100001", "number_taken", "{\n      \"extends\": \"school\""},
      {"\"category\": \"uniform\",\n      \"retention\"", "\"category\": \"allergy\",\n      \"retention\"", "special_reference", "\"category\": \"allergy\",\n"},
      {"\"retention\": \"pupil_file\"", "\"retention\": \"pupil_fille\"", "unknown_retention", "pupil_fille"},
      {"\"number\": 1, \"name\": \"shoe_size\"", "\"number\": 0, \"name\": \"shoe_size\"", "bad_number", "shoe_size"},
      {"\"number\": 2, \"name\"", "\"number\": 1, \"name\"", "number_taken", "pen_place"},
      {"\"name\": \"pen_place\"", "\"name\": \"shoe_size\"", "name_taken", "Where the adrenaline"},
      {"\"name\": \"shoe_size\"", "\"name\": \"version\"", "reserved_name", "Shoe size"},
      {"\"name\": \"shoe_size\"", "\"name\": \"pupil\"", "reserved_name", "Shoe size"},
      {"\"name\": \"shoe_size\"", "\"name\": \"shoe size\"", "bad_name", "Shoe size"},
      {"\"label\": \"Shoe size\"", "\"label\": \"\"", "empty_text", "shoe_size"},
      {"\"type\": \"integer\"", "\"type\": \"intteger\"", "unknown_type", "intteger"},
      {"\"type\": \"integer\", \"category\": \"uniform\"", "\"type\": \"integer\", \"category\": \"uniforn\"", "unknown_category", "uniforn"},
      {"\"type\": \"integer\", \"category\": \"uniform\"", "\"type\": \"integer\", \"category\": \"internal\"", "unknown_category", "shoe_size"},
      {"\"type\": \"personal_text\"", "\"type\": \"text\"", "personal_text_needed", "pen_place"},
      {"\"keep\": \"pen_card\"", "\"keep\": \"pen_cart\"", "unknown_retention", "pen_cart"},
      {"\"type\": \"code\"", "\"type\": \"integer\"", "codes_without_code", "\"codes\""},
      {"\"code\": \"G\", \"label\": \"Green\"", "\"code\": \"R\", \"label\": \"Green\"", "doubled_entry", "Green"},
      {"\"until\": \"2025-08-31\"", "\"until\": \"31/08/2025\"", "bad_date", "31/08/2025"},
      {"\"special\": \"health\"", "\"special\": \"helth\"", "unknown_special_class", "helth"},
      {"\"key\": \"uniform\"", "\"key\": \"names\"", "name_taken", "\"names\""},
      {"\"personal\": false", "\"personal\": false, \"special\": \"health\"", "special_is_personal", "Buildings"},
      {"\"type\": \"text\", \"category\": \"site\"", "\"type\": \"personal_text\", \"category\": \"allergy\"", "sealed_about_nobody", "gate_colour"},
      {"\"key\": \"pen_card\"", "\"key\": \"pupil_file\"", "name_taken", "Emergency card"},
      {"\"second_hand\"", "\"shoe_size\"", "name_taken", "Second hand"},
      {"\"schema\"", "\"schema\": \"juniper.user_fields/1\", \"schema\"", "duplicate_key", "schema"},
  }));
  auto const broken = replaced(text(), mistake.what, mistake.by);
  INFO(mistake.what << " -> " << mistake.by);
  REQUIRE(broken != text());
  auto model = school_model();
  auto const before = model.registry.all().size();
  Findings findings;
  auto const added = json::add_user_fields(model.registry, broken, &findings);
  REQUIRE_FALSE(added.ok());
  CHECK((added.error().code == ErrorCode::invalid || added.error().code == ErrorCode::malformed));
  CHECK(model.registry.all().size() == before);
  auto const found = std::ranges::find(findings, mistake.code, &Finding::code);
  for (auto const& f : findings) { UNSCOPED_INFO(f.place << " " << f.code << " " << f.text << " | " << f.help); }
  REQUIRE(found != findings.end());
  CHECK(found->place == user_fields_mistakes::line_with(broken, mistake.line_of));
}

TEST_CASE("a text of user-defined fields names its neighbours' words when one is misspelt", "[json]") {
  auto model = school_model();
  Findings findings;
  CHECK_FALSE(json::add_user_fields(model.registry, replaced(text(), "\"extends\": \"pupil\"", "\"extends\": \"pupill\""), &findings).ok());
  REQUIRE_FALSE(findings.empty());
  CHECK(findings.front().help == "did you mean 'pupil'?");
}

TEST_CASE("a second text may add to the model that the first has widened, and may not repeat it", "[json]") {
  auto model = school_model();
  REQUIRE(json::add_user_fields(model.registry, text()).ok());
  auto const second = R"({"schema": "juniper.user_fields/1", "owner": "host", "entities": [
    {"extends": "person", "name": "host_person", "number": 10050, "label": "The host's own", "category": "names", "retention": "contacts",
     "fields": [{"number": 1, "name": "nickname", "label": "Nickname", "type": "personal_text", "category": "uniform"}]}]})";
  CHECK(json::add_user_fields(model.registry, second).ok());
  CHECK(model.registry.find("host_person")->subjects.paths[0].path.steps().size() == 1);
  Findings findings;
  CHECK_FALSE(json::add_user_fields(model.registry, text(), &findings).ok());
  CHECK(std::ranges::find(findings, "name_taken", &Finding::code) != findings.end());
  CHECK_FALSE(json::add_user_fields(model.registry, replaced(second, "\"person\"", "\"pupil_extra\"")).ok());
}
