// The JSON form of objects: its text, and what is said of text that is not of the form.
#include "catch.hpp"
#include "support/specimen.hpp"
#include <juniper/mis/json/json.hpp>
#include <juniper/mis/organisations/school.hpp>

#include <sstream>
#include <string>

namespace juniper::mis::json {
namespace {

EntityInfo const& specimen() { return describe(static_cast<golden::Specimen const*>(nullptr)); }

golden::Specimen one() {
  golden::Specimen s;
  s.id = {Uuid::from_number(7)};
  s.flag = true;
  s.count = -12;
  s.motto = "say \"\xC3\xA9\"";
  s.grade = golden::Grade::parse("B2").value();
  s.day = Date{std::chrono::year{2026}, std::chrono::month{9}, std::chrono::day{2}};
  s.moment = Instant{std::chrono::microseconds{1}};
  s.whose = {Uuid::from_number(8)};
  s.blob = {0x00, 0xAB, 0xFF};
  s.note = "asthma";
  return s;
}

// The text of one() with a part replaced.
std::string changed(std::string const& part, std::string const& by) {
  auto text = to_json(one());
  auto const at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.replace(at, part.size(), by);
}

struct Reading {
  bool ok;
  std::string field;
  std::string findings;
};

Reading read(std::string const& text) {
  Findings findings;
  auto const result = from_json(specimen(), text, &findings);
  std::ostringstream lines;
  for (auto const& f : findings) {
    lines << name_of(f.severity) << ' ' << f.code << " @ " << f.place << '\n';
  }
  return {result.ok(), result.ok() ? std::string{} : result.error().field, lines.str()};
}

TEST_CASE("an object is one line with its schema, number, id and every field", "[json]") {
  auto const text = to_json(one());
  CHECK(text.find('\n') == std::string::npos);
  CHECK(text.starts_with(
      "{\"schema\":\"juniper.specimen/1\",\"entity\":" + std::to_string(specimen().number) +
      ",\"id\":\"00000000-0000-0000-0000-000000000007\",\"fields\":{"));
  for (auto const* part :
       {"\"flag\":true", "\"count\":-12", "\"motto\":\"say \\\"\xC3\xA9\\\"\"", "\"grade\":\"B2\"",
        "\"day\":\"2026-09-02\"", "\"moment\":\"1970-01-01T00:00:00.000001Z\"",
        "\"whose\":\"00000000-0000-0000-0000-000000000008\"", "\"blob\":\"00abff\"",
        "\"note\":\"asthma\"", "\"gone\":null"}) {
    INFO(part);
    CHECK(text.find(part) != std::string::npos);
  }
}

TEST_CASE("bytes in a text that are not UTF-8 come out as U+FFFD and not as an exception",
          "[json]") {
  auto s = one();
  s.motto = "a\xFFz";
  CHECK(to_json(s).find("a\xEF\xBF\xBDz") != std::string::npos);
}

TEST_CASE("an object is read back by its type", "[json]") {
  auto const back = from_json<golden::Specimen>(to_json(one()));
  REQUIRE(back.ok());
  CHECK(back->note.reveal() == "asthma");
  CHECK(back->blob == Bytes{0x00, 0xAB, 0xFF});
  CHECK_FALSE(back->gone);
}

TEST_CASE("a value of another kind is said with its field", "[json]") {
  for (auto const& [part, by, field] :
       std::initializer_list<std::tuple<char const*, char const*, char const*>>{
           {"\"flag\":true", "\"flag\":1", "flag"},
           {"\"count\":-12", "\"count\":\"-12\"", "count"},
           {"\"count\":-12", "\"count\":1.5", "count"},
           {"\"count\":-12", "\"count\":18446744073709551615", "count"},
           {"\"grade\":\"B2\"", "\"grade\":2", "grade"},
           {"\"note\":\"asthma\"", "\"note\":{\"text\":\"asthma\"}", "note"},
           {"\"note\":\"asthma\"", "\"note\":[[\"asthma\"]]", "note"}}) {
    INFO(by);
    auto const r = read(changed(part, by));
    CHECK_FALSE(r.ok);
    CHECK(r.field == field);
    CHECK(r.findings.starts_with("error wrong_kind @ line 1, column "));
    CHECK(r.findings.find("asthma") == std::string::npos);
  }
}

TEST_CASE("a value of the right kind that the field cannot have is said with its field", "[json]") {
  for (auto const& [part, by, field] :
       std::initializer_list<std::tuple<char const*, char const*, char const*>>{
           {"\"B2\"", "\"C3\"", "grade"},
           {"\"2026-09-02\"", "\"2026-02-30\"", "day"},
           {"1970-01-01T00:00:00.000001Z", "yesterday", "moment"},
           {"00abff", "00ABFF", "blob"},
           {"00abff", "00abf", "blob"},
           {"\"whose\":\"0000", "\"whose\":\"000g", "whose"}}) {
    INFO(by);
    auto const r = read(changed(part, by));
    CHECK_FALSE(r.ok);
    CHECK(r.field == field);
    CHECK(r.findings.starts_with("error invalid_value @ line 1, column "));
  }
}

TEST_CASE("a field that must be there is missed, one that may be absent is not", "[json]") {
  CHECK(read(changed("\"flag\":true,", "")).findings == "error missing_field @ field flag\n");
  CHECK(read(changed("\"flag\":true", "\"flag\":null")).field == "flag");
  CHECK(read(changed(",\"gone\":null", "")).ok);
}

TEST_CASE("an unknown key is a warning with its place, and an error where nobody would see it",
          "[json]") {
  auto const inside = changed("\"flag\":true", "\"canary\":[1,{\"a\":2}],\"flag\":true");
  CHECK(read(inside).ok);
  CHECK(read(inside).findings.starts_with("warning unknown_key @ line 1, column "));
  CHECK(read(inside).findings.find("canary") == std::string::npos);
  auto const silent = from_json(specimen(), inside);
  REQUIRE_FALSE(silent.ok());
  CHECK(silent.error().code == ErrorCode::invalid);
  auto const beside = changed("\"fields\":", "\"canary\":{\"fields\":{\"flag\":1}},\"fields\":");
  CHECK(read(beside).ok);
  CHECK(read(beside).findings.starts_with("warning unknown_key @ line 1, column "));
}

TEST_CASE("a key that stands twice is an error", "[json]") {
  CHECK(read(changed("\"flag\":true", "\"flag\":true,\"flag\":false"))
            .findings.starts_with("error repeated_key"));
  CHECK(read(changed("\"entity\":", "\"schema\":\"juniper.specimen/1\",\"entity\":"))
            .findings.starts_with("error repeated_key"));
}

TEST_CASE(
    "another schema, another entity or a wrong id is refused; another name of the same entity is "
    "not",
    "[json]") {
  CHECK(read(changed("specimen/1", "specimen/2")).findings ==
        "error unknown_schema @ line 1, column 30\n");
  CHECK(read(changed("juniper.specimen", "other")).findings.starts_with("error unknown_schema"));
  CHECK(read(changed("\"entity\":", "\"entity\":1")).findings.starts_with("error wrong_entity"));
  CHECK(read(changed("\"id\":\"0", "\"id\":\"")).findings.starts_with("error malformed_id"));
  CHECK(read(changed("juniper.specimen/1", "juniper.former_name/1")).ok);
}

TEST_CASE("text that is no object, cut, too deep or too large is malformed", "[json]") {
  for (auto const& text :
       {std::string{}, std::string{"[]"}, std::string{"7"}, to_json(one()).substr(0, 100),
        "{\"fields\":" + std::string(100'000, '['), to_json(one()) + "x"}) {
    Findings findings;
    auto const r = from_json(specimen(), text, &findings);
    CHECK_FALSE(r.ok());
    CHECK_FALSE(findings.empty());
  }
  Findings findings;
  CHECK_FALSE(
      from_json(specimen(), std::string((std::size_t{16} << 20U) + 1, ' '), &findings).ok());
  CHECK(findings.front().code == "too_large");
}

TEST_CASE("an object without anything misses all that must be there", "[json]") {
  auto const r = read("{}");
  CHECK_FALSE(r.ok);
  for (auto const* key : {"key schema", "key entity", "key id", "key fields", "field flag"}) {
    INFO(key);
    CHECK(r.findings.find(std::string{"error missing_field @ "} + key) != std::string::npos);
  }
}

TEST_CASE("a record of which fields are kept back shows each field once", "[json]") {
  School school;
  school.name = "Meadow";
  auto const& info = describe(static_cast<School const*>(nullptr));
  auto const text = to_json(
      PartialRecord{.entity = &info,
                    .id = Uuid::from_number(3),
                    .version = 4,
                    .withheld = [&info](std::size_t i) { return info.fields[i].name == "town"; },
                    .value = [&](std::size_t i) { return info.fields[i].get(&school); },
                    .why_withheld = [](std::size_t) { return std::string{"a \"reason\""}; }});
  CHECK(
      text.starts_with("{\"schema\":\"juniper.seen.school/"
                       "1\",\"entity\":2,\"id\":\"00000000-0000-0000-0000-000000000003\","
                       "\"version\":4,\"fields\":{"));
  CHECK(text.find("\"name\":\"Meadow\"") != std::string::npos);
  CHECK(text.find("\"urn\":null") != std::string::npos);
  CHECK(text.ends_with("},\"withheld\":{\"town\":\"a \\\"reason\\\"\"}}"));
}

}  // namespace
}  // namespace juniper::mis::json
