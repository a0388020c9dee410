// GIAS's extracts in JSON: the sample, and texts that are not quite what they should be.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <string>

namespace juniper::mis::exchange::gias {
namespace {

TEST_CASE("the sample in JSON says what the sample table says", "[exchange]") {
  auto const records = read_establishments_json(sample("establishments.json"), "schools.json");
  auto const table = read_establishments_csv(sample("edubasealldata.csv"), "schools.csv");
  CHECK(lines_of(records.findings).empty());
  REQUIRE(records.establishments.size() == 8);
  REQUIRE(table.establishments.size() == 8);
  auto const& info = describe(static_cast<School const*>(nullptr));
  for (std::size_t i = 0; i < 8; ++i) {
    CHECK(records.establishments[i].trust_uid == table.establishments[i].trust_uid);
    for (auto const& f : info.fields) {
      INFO(i << ' ' << f.name);
      CHECK(own(f.get(&records.establishments[i].school)) ==
            own(f.get(&table.establishments[i].school)));
    }
  }
}

TEST_CASE("the sample's groups keep their references as text", "[exchange]") {
  auto const extract = read_groups_json(sample("groups.json"), "groups.json");
  CHECK(lines_of(extract.findings).empty());
  REQUIRE(extract.groups.size() == 3);
  auto const& trust = extract.groups[0];
  CHECK(trust.name == "ORMISTON ACADEMIES TRUST");
  CHECK(trust.group_uid == "4106");
  CHECK(trust.group_id == "TR01577");
  CHECK(trust.companies_house_number == "06982127");
  CHECK(trust.group_type == GroupType::of("6"));
  CHECK(trust.status == GroupStatus::of("OPEN"));
  CHECK(trust.opened_on ==
        Date{std::chrono::year{2009}, std::chrono::month{8}, std::chrono::day{5}});
  CHECK_FALSE(trust.closed_on);
  CHECK(extract.groups[2].group_type == GroupType::of("1"));
  CHECK(extract.groups[2].closed_on ==
        Date{std::chrono::year{2025}, std::chrono::month{10}, std::chrono::day{31}});
}

TEST_CASE("defects of records are said with line, record and field", "[exchange]") {
  auto const extract = read_establishments_json(
      "[\n"
      "{\"URN\": \"12345\", \"EstablishmentName\": \"A\"},\n"
      "{\"EstablishmentName\": \"B\"},\n"
      "{\"URN\": 123456, \"EstablishmentName\": \"C\", \"PhaseOfEducationId\": \"44\"},\n"
      "17,\n"
      "[1, [2]],\n"
      "{\"URN\": \"123457\", \"EstablishmentName\": {\"text\": \"D\"}},\n"
      "{\"URN\": \"123458\", \"EstablishmentName\": \"E\", \"Postcode\": [\"NW3 2BQ\"], "
      "\"Postcode\": \"NW3 2BQ\"},\n"
      "{\"URN\": \"123459\", \"EstablishmentName\": \"F\", \"LAId\": \"202\", "
      "\"EstablishmentNumber\": \"4001\",\n"
      " \"LAESTAB\": \"2024002\", \"TotalCapacity\": 12.5}\n"
      "]",
      "s.json");
  CHECK(lines_of(extract.findings) ==
        "error malformed_urn @ s.json:2, record 1, field URN\n"
        "error missing_urn @ s.json:3, record 2, field URN\n"
        "warning unknown_phase @ s.json:4, record 3, field PhaseOfEducationId\n"
        "error not_a_record @ s.json:5, record 4\n"
        "error not_a_record @ s.json:6, record 5\n"
        "warning nested_value @ s.json:7, record 6, field EstablishmentName\n"
        "error missing_name @ s.json:7, record 6, field EstablishmentName\n"
        "warning nested_value @ s.json:8, record 7, field Postcode\n"
        "warning duplicate_field @ s.json:8, record 7, field Postcode\n"
        "warning dfe_number_differs @ s.json:9, record 8, field LAESTAB\n"
        "warning malformed_number @ s.json:9, record 8, field TotalCapacity\n");
  REQUIRE(extract.establishments.size() == 3);
  CHECK(extract.establishments[0].school.urn == Urn::parse("123456").value());
  CHECK_FALSE(extract.establishments[1].school.postcode);
}

TEST_CASE(
    "a Companies House number that lost its zeros gets them back, and a wrong one is left out",
    "[exchange]") {
  auto const extract = read_groups_json(
      "[{\"group_uid\": \"1\", \"group_name\": \"A\", \"companies_house_number\": \"6982127\"},"
      "{\"group_uid\": \"2\", \"group_name\": \"B\", \"companies_house_number\": \"12\"},"
      "{\"group_uid\": \"3\", \"group_name\": \"C\", \"companies_house_number\": \"IP030412\"},"
      "{\"group_uid\": \"1\", \"group_name\": \"D\"}]",
      "g.json");
  CHECK(lines_of(extract.findings) ==
        "note zero_restored @ g.json:1, record 1, field companies_house_number\n"
        "warning malformed_companies_house_number @ g.json:1, record 2, field "
        "companies_house_number\n"
        "warning duplicate_group_uid @ g.json:1, record 4, field group_uid\n");
  REQUIRE(extract.groups.size() == 3);
  CHECK(extract.groups[0].companies_house_number == "06982127");
  CHECK_FALSE(extract.groups[1].companies_house_number);
  CHECK(extract.groups[2].companies_house_number == "IP030412");
}

TEST_CASE("records before the place where a text stops being JSON are kept", "[exchange]") {
  auto const extract = read_establishments_json(
      "[{\"URN\": \"123456\", \"EstablishmentName\": \"A\"},\n{\"URN\": \"123457\", \"Establ",
      "s.json");
  REQUIRE(extract.establishments.size() == 1);
  REQUIRE(extract.findings.size() == 1);
  CHECK(extract.findings[0].code == "not_json");
  CHECK(extract.findings[0].place == "s.json:2, column 25");
}

TEST_CASE("texts that are no list, too deep or empty give one error each", "[exchange]") {
  CHECK(lines_of(read_groups_json("{\"a\": 1}", "g.json").findings) ==
        "error not_a_list @ g.json:1\n");
  CHECK(lines_of(read_groups_json("\n\n7", "g.json").findings) == "error not_a_list @ g.json:3\n");
  CHECK(how_many(read_groups_json("", "g.json").findings, "not_json") == 1);
  CHECK(how_many(read_groups_json(std::string(100'000, '['), "g.json").findings, "too_deep") == 1);
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
