// Mappings: every mistake is told with its line, and values are read as they say.
#include "catch.hpp"
#include "exchange/csv_mapping.hpp"
#include "exchange/csv_office.hpp"
#include "exchange/csv_values.hpp"

#include <random>

namespace juniper::mis::exchange::csv {
namespace {

std::string mistakes(std::string const& json) {
  auto const model = school_model();
  Findings findings;
  auto const read = Mapping::parse(json, model.registry, &findings);
  CHECK(read.ok() == findings.empty());
  std::string codes;
  for (auto const& f : findings) { codes += f.code + "@" + f.place + " "; }
  return codes;
}

// A mapping with this entity in it.
std::string making(std::string const& entity) { return "{\"mapping\": \"juniper.csv/1\",\n \"makes\": [\n" + entity + "]}"; }

}  // namespace

TEST_CASE("every shipped mapping can be read", "[exchange]") {
  for (auto const& file : std::filesystem::directory_iterator(std::filesystem::path{JUNIPER_MIS_TEST_SOURCE_DIR} / "../examples/data/csv_mappings")) {
    CAPTURE(file.path().filename().string());
    CHECK(mistakes(bytes_of_file(file.path())).empty());
  }
  CHECK(mistakes(class_list()).empty());
}

TEST_CASE("every mistake in a mapping is told", "[exchange]") {
  auto const person = [](std::string const& match, std::string const& fields) {
    return making("{\"entity\": \"person\", \"match\": [" + match + "], \"fields\": {" + fields + "}}");
  };
  std::string const surname = "\"legal_surname\": {\"column\": \"S\"}";
  CHECK(mistakes(person("[\"legal_surname\"]", surname)).empty());
  for (auto const& [json, code] : std::vector<std::pair<std::string, std::string>>{
           {"", "not_json"},
           {"[]", "wrong_form"},
           {"{}", "wrong_form"},
           {"{\"mapping\": \"juniper.csv/2\", \"makes\": []}", "wrong_form"},
           {making("{\"entity\": \"pupl\", \"match\": [], \"fields\": {}}"), "unknown_entity"},
           {person("[\"legal_surname\"]", "\"surname\": {\"column\": \"S\"}"), "unknown_field"},
           {person("[\"legal_surname\"]", surname + ", \"sex\": {\"value\": \"Q\"}"), "wrong_value"},
           {person("[\"legal_surname\"]", surname + ", \"sex\": {\"column\": \"X\", \"codes\": {\"Boy\": \"B\"}}"), "wrong_value"},
           {person("[\"legal_surname\"]", surname + ", \"sex\": {\"column\": \"X\", \"value\": \"F\"}"), "wrong_form"},
           {person("[\"legal_surname\"]", surname + ", \"sex\": {}"), "wrong_form"},
           {person("[\"legal_surname\"]", surname + ", \"sex\": {\"colum\": \"X\"}"), "unknown_key"},
           {person("[\"legal_surname\"]", "\"legal_surname\": {\"column\": \"S\", \"dates\": \"dd.mm.yy\"}"), "wrong_form"},
           {person("[\"legal_surname\"]", "\"legal_surname\": {\"column\": \"S\", \"split\": \",\"}"), "wrong_form"},
           {person("[\"legal_surname\"]", "\"legal_surname\": {\"desk\": \"today\"}"), "wrong_value"},
           {person("[\"sex\"]", surname), "unknown_field"},
           {person("", surname), "wrong_form"},
           {person("{\"by\": [\"legal_surname\"], \"period\": \"open\"}", surname), "wrong_form"},
           {person("{\"through\": \"pupil.person\"}", surname), "unknown_name"},
           {making("{\"entity\": \"pupil\", \"match\": [[\"ethnicity\"]], \"fields\": {\"ethnicity\": {\"column\": \"E\"}}}"), "encrypted_key"},
           {making("{\"entity\": \"pupil\", \"match\": [[\"person\"]], \"fields\": {\"person\": {\"column\": \"P\"}}}"), "unsupported_field"},
           {making("{\"entity\": \"pupil\", \"match\": [[\"person\"]], \"fields\": {\"person\": {\"row\": \"pupil\"}}}"), "wrong_reference"},
           {making("{\"entity\": \"person\", \"there\": \"perhaps\", \"match\": [[\"legal_surname\"]], \"fields\": {" + surname + "}}"), "wrong_form"},
       }) {
    CAPTURE(json);
    CHECK(mistakes(json).find(code + "@") != std::string::npos);
  }
  CHECK(mistakes(making("{\"entity\": \"pupl\"}")) == "unknown_entity@line 3 ");
}

TEST_CASE("days are read in the form that is said, and in no other", "[exchange]") {
  for (int days = -20'000; days < 40'000; days += 1) {
    auto const date = Date{std::chrono::sys_days{std::chrono::days{days}}};
    auto const d = std::to_string(static_cast<unsigned>(date.day()));
    auto const m = std::to_string(static_cast<unsigned>(date.month()));
    auto const y = std::to_string(static_cast<int>(date.year()));
    auto const padded = (d.size() < 2 ? "0" + d : d) + "/" + (m.size() < 2 ? "0" + m : m) + "/" + y;
    if (read_date(DateForm::day_first, d + "/" + m + "/" + y) != date || read_date(DateForm::day_first_padded, padded) != date ||
        read_date(DateForm::month_first, m + "/" + d + "/" + y) != date || read_date(DateForm::year_first, iso(date)) != date) {
      FAIL("read otherwise: " << padded);
    }
  }
  for (auto const* wrong : {"", "1/2/15", "1/2/02015", "31/4/2015", "0/1/2015", "1/13/2015", "1-2-2015", "a/2/2015", "1/2/2015 ", "1//2015",
                            "001/2/2015", "+1/2/2015", "1/2/20 5", "2015-02-01"}) {
    CAPTURE(wrong);
    CHECK_FALSE(read_date(DateForm::day_first, wrong));
  }
  CHECK_FALSE(read_date(DateForm::day_first_padded, "1/02/2015"));
  CHECK_FALSE(read_date(DateForm::month_first, "13/1/2015"));
  CHECK(date_form("m/d/yyyy") == DateForm::month_first);
  CHECK_FALSE(date_form("yyyy/mm/dd"));
}

TEST_CASE("texts are alike but for capitals, spaces, hyphens and apostrophes", "[exchange]") {
  CHECK(texts_alike("O'Hara-Weir", "OHARA WEIR"));
  CHECK(texts_alike("Ren\xC3\xA9", "REN\xC3\x89"));
  CHECK(texts_alike("", " -"));
  CHECK_FALSE(texts_alike("Rene", "Ren\xC3\xA9"));
  CHECK_FALSE(texts_alike("Weir", "Weirs"));
  CHECK_FALSE(texts_alike("\xC3\x97", "\xC3\xB7"));  // the signs of multiplication and division are no pair
}

TEST_CASE("no table and no mapping makes the import fall over", "[exchange]") {
  Office office;
  std::mt19937_64 random{20261125};
  auto const good = example("data/class_list.csv");
  for (int i = 0; i < 300; ++i) {
    auto bytes = good;
    for (auto n = random() % 6; n-- > 0;) {
      auto const at = random() % bytes.size();
      switch (random() % 3) {
        case 0: bytes[at] = static_cast<char>(random() % 256); break;
        case 1: bytes.erase(at, random() % 9); break;
        default: bytes.insert(at, 1, "\",\n\r\0="[random() % 6]);
      }
    }
    auto const report = bring_in(office.desk, office.mapping(class_list()), {"pupils.csv", bytes}, dry());
    REQUIRE(report.ok());
    CHECK(report->failed <= report->rows);
    auto json = class_list();
    json.erase(random() % json.size(), 1 + random() % 4);
    (void)Mapping::parse(json, office.world.core().registry()).ok();
  }
  CHECK(office.desk.count<Pupil>().value() == 0);
}

}  // namespace juniper::mis::exchange::csv
