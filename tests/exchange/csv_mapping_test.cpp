// Mappings: every mistake is told with its line, and values are read as they say.
#include "catch.hpp"
#include "exchange/csv_mapping.hpp"
#include "exchange/csv_office.hpp"
#include "exchange/csv_values.hpp"

#include <array>
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
  CHECK(mistakes("\xEF\xBB\xBF" + class_list()).empty());
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

TEST_CASE("all mistakes of a mapping are told at once, each with its line", "[exchange]") {
  CHECK(mistakes(R"({"mapping": "juniper.csv/1",
 "settings": {"year": "the academic year"},
 "dates": ["dd/mm/yyyy", "m/d/yyyy"],
 "separator": ":",
 "makes": [
  {"as": "child", "entity": "persn",
   "match": [["legal_surname"]], "fields": {"legal_surname": {"column": "S"}}},
  {"as": "pupil", "entity": "pupil",
   "match": [["upn"],
             ["admission_number"]],
   "fields": {
    "person": {"row": "child"},
    "upn": {"column": "UPN", "form": "fax"},
    "years": {"setting": "yaer"},
    "uln": {"column": "ULN", "wrong": "right"},
    "year_group": {"column": "Y", "default": "77"}}}]})") ==
        "wrong_form@line 3 wrong_form@line 4 unknown_entity@line 6 wrong_form@line 13 unknown_field@line 14 wrong_form@line 15 "
        "wrong_value@line 16 unknown_field@line 10 ");
}

TEST_CASE("days are read in the form that is said, and in no other", "[exchange]") {
  auto const form = [](std::string_view pattern) { return DateForm::parse(pattern).value(); };
  auto const padded_form = form("dd/mm/yyyy");
  auto const day_first = form("d/m/yyyy");
  auto const month_first = form("m/d/yyyy");
  auto const iso_form = DateForm::iso();
  auto const run_together = form("yyyymmdd");
  auto const in_words = form("d mon yyyy");
  constexpr std::array<char const*, 12> names{"Jan", "feb", "MARCH", "apr", "may", "June", "jul", "aug", "Sept", "october", "Nov", "dec"};
  for (int days = -20'000; days < 40'000; days += 1) {
    auto const date = Date{std::chrono::sys_days{std::chrono::days{days}}};
    auto const d = std::to_string(static_cast<unsigned>(date.day()));
    auto const m = std::to_string(static_cast<unsigned>(date.month()));
    auto const y = std::to_string(static_cast<int>(date.year()));
    auto const dd = d.size() < 2 ? "0" + d : d;
    auto const mm = m.size() < 2 ? "0" + m : m;
    if (day_first.read(d + "/" + m + "/" + y) != date || padded_form.read(dd + "/" + mm + "/" + y) != date ||
        month_first.read(m + "/" + d + "/" + y) != date || iso_form.read(iso(date)) != date || run_together.read(y + mm + dd) != date ||
        in_words.read(d + " " + names[static_cast<unsigned>(date.month()) - 1] + " " + y) != date) {
      FAIL("read otherwise: " << iso(date));
    }
  }
  for (auto const* wrong : {"", "1/2/15", "1/2/02015", "31/4/2015", "0/1/2015", "1/13/2015", "1-2-2015", "a/2/2015", "1/2/2015 ", "1//2015",
                            "001/2/2015", "+1/2/2015", "1/2/20 5", "2015-02-01"}) {
    CAPTURE(wrong);
    CHECK_FALSE(day_first.read(wrong));
  }
  CHECK_FALSE(padded_form.read("1/02/2015"));
  CHECK_FALSE(month_first.read("13/1/2015"));
  CHECK_FALSE(in_words.read("9 Mar. 2015"));
  CHECK(form("yyyy-mm-ddT*").read("2015-03-09T00:00:00Z") == Date{std::chrono::year{2015} / 3 / 9});
  for (auto const* wrong : {"", "yyyy-mm", "yy-mm-dd", "dd/mm/yyyy/dd", "dmyyyy", "hh:mm", "*", "dd/mm*/yyyy"}) {
    CAPTURE(wrong);
    CHECK_FALSE(DateForm::parse(wrong));
  }
  CHECK(padded_form.contradicts(month_first));
  CHECK(form("yyyy-dd-mm").contradicts(iso_form));
  CHECK_FALSE(padded_form.contradicts(day_first));
  CHECK_FALSE(padded_form.contradicts(iso_form));
}

TEST_CASE("texts are alike but for capitals, spaces, hyphens and apostrophes", "[exchange]") {
  CHECK(texts_alike("O'Hara-Weir", "OHARA WEIR"));
  CHECK(texts_alike("Ren\xC3\xA9", "REN\xC3\x89"));
  CHECK(texts_alike("", " -"));
  CHECK_FALSE(texts_alike("Rene", "Ren\xC3\xA9"));
  CHECK_FALSE(texts_alike("Weir", "Weirs"));
  CHECK(titles_alike("Legal Surname", "legal_surname"));
  CHECK(titles_alike("E-mail", "Email"));
  CHECK_FALSE(titles_alike("Forename", "Forename 2"));
  CHECK_FALSE(texts_alike("\xC3\x97", "\xC3\xB7"));  // the signs of multiplication and division are no pair
}

TEST_CASE("what a spreadsheet did to a cell is seen, and what looks like it is not", "[exchange]") {
  for (auto const* text : {"1.23E+12", "4E+10", "12345678.9e+05"}) { CHECK(spreadsheet_mark(text) == SpreadsheetMark::shortened); }
  for (auto const* text : {"#N/A", "#REF!", "###", "########"}) { CHECK(spreadsheet_mark(text) == SpreadsheetMark::error); }
  for (auto const* text : {"", "7E1", "10E-2", "E+12", "#1", "##", "1.2.3E+12", "1E+1a", "E801200019001", "07700900123"}) {
    CAPTURE(text);
    CHECK(spreadsheet_mark(text) == SpreadsheetMark::none);
  }
  for (auto const* text : {"7700900123", "1632 960001", "(1632) 96-0001", "115496000"}) { CHECK(lost_its_zero(text)); }
  for (auto const* text : {"07700900123", "+447700900123", "77009001234", "960001", "ext 1632960001", ""}) { CHECK_FALSE(lost_its_zero(text)); }
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
