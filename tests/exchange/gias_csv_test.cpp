// GIAS's tables: the sample, and a file in which every line has a defect of its own.
#include "catch.hpp"
#include "exchange/source_files.hpp"
#include <juniper/mis/exchange/gias.hpp>

#include <string>
#include <vector>

namespace juniper::mis::exchange::gias {
namespace {

std::string small_table(std::string const& header, std::string const& rows) {
  return header + "\n" + rows;
}

TEST_CASE("the sample table holds eight schools and nothing is wrong with it", "[exchange]") {
  auto const extract = read_establishments_csv(sample("edubasealldata.csv"), "schools.csv");
  CHECK(lines_of(extract.findings).empty());
  REQUIRE(extract.establishments.size() == 8);
  auto const& first = extract.establishments.front();
  CHECK(first.school.urn == Urn::parse("135234").value());
  CHECK(first.school.la_estab == LaEstab::parse("3336907").value());
  CHECK(first.school.ukprn == Ukprn::parse("10021075").value());
  CHECK(first.school.name == "George Salter Academy");
  CHECK(first.school.phase == SchoolPhase::of("4"));
  CHECK(first.school.type == EstablishmentType::of("28"));
  CHECK(first.school.status == EstablishmentStatus::of("1"));
  CHECK(first.school.street == "Davey Road");
  CHECK_FALSE(first.school.locality);
  CHECK(first.school.town == "West Bromwich");
  CHECK(first.school.county == "West Midlands");
  CHECK(first.school.postcode == "B70 9UW");
  CHECK(first.school.telephone == "01215534665");
  CHECK(first.school.lowest_age == 11);
  CHECK(first.school.highest_age == 19);
  CHECK(first.school.capacity == 1370);
  CHECK(first.trust_uid == "4106");
  CHECK(extract.establishments.back().trust_uid.empty());
}

TEST_CASE("the sample table of groups says what the sample in JSON says", "[exchange]") {
  auto const table = read_groups_csv(sample("allgroupsdata.csv"), "groups.csv");
  auto const records = read_groups_json(sample("groups.json"), "groups.json");
  CHECK(lines_of(table.findings).empty());
  REQUIRE(table.groups.size() == 3);
  REQUIRE(records.groups.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(table.groups[i].group_uid == records.groups[i].group_uid);
    CHECK(table.groups[i].group_type == records.groups[i].group_type);
    CHECK(table.groups[i].opened_on == records.groups[i].opened_on);
    CHECK(table.groups[i].closed_on == records.groups[i].closed_on);
    CHECK(table.groups[i].companies_house_number == records.groups[i].companies_house_number);
  }
}

TEST_CASE("every planted defect is found at its line, and every good row is kept", "[exchange]") {
  auto const extract = read_establishments_csv(planted("dirty_establishments.csv"), "dirty.csv");
  CHECK(lines_of(extract.findings) ==
        "note windows_1252 @ dirty.csv\n"
        "warning undefined_character @ dirty.csv:20\n"
        "warning control_character @ dirty.csv:3, column EstablishmentName\n"
        "error malformed_urn @ dirty.csv:6, column URN\n"
        "error missing_urn @ dirty.csv:7, column URN\n"
        "error missing_name @ dirty.csv:8, column EstablishmentName\n"
        "error column_count @ dirty.csv:9\n"
        "error unmatched_quotes @ dirty.csv:10\n"
        "warning unknown_phase @ dirty.csv:11, column PhaseOfEducation (code)\n"
        "warning unknown_type @ dirty.csv:11, column TypeOfEstablishment (code)\n"
        "warning unknown_status @ dirty.csv:11, column EstablishmentStatus (code)\n"
        "warning malformed_date @ dirty.csv:12, column OpenDate\n"
        "warning dates_reversed @ dirty.csv:13, column CloseDate\n"
        "warning malformed_number @ dirty.csv:14, column SchoolCapacity\n"
        "warning ages_reversed @ dirty.csv:14, column StatutoryLowAge\n"
        "warning malformed_ukprn @ dirty.csv:15, column UKPRN\n"
        "warning unusual_postcode @ dirty.csv:15, column Postcode\n"
        "note zero_restored @ dirty.csv:15, column TelephoneNum\n"
        "warning duplicate_urn @ dirty.csv:16, column URN\n"
        "warning unknown_local_authority @ dirty.csv:17, column LA (code)\n"
        "warning malformed_dfe_number @ dirty.csv:18, column EstablishmentNumber\n"
        "warning malformed_group_uid @ dirty.csv:19, column Trusts (code)\n"
        "warning control_character @ dirty.csv:21, column EstablishmentName\n");
  CHECK(extract.establishments.size() == 13);
  for (auto const& f : extract.findings) {
    CHECK_FALSE(f.text.empty());
    CHECK_FALSE(f.help.empty());
  }
}

TEST_CASE("values of a dirty table are mended only where that is safe", "[exchange]") {
  auto const extract = read_establishments_csv(planted("dirty_establishments.csv"), "dirty.csv");
  auto const by_urn = [&extract](std::string_view urn) -> School const& {
    for (auto const& e : extract.establishments) {
      if (e.school.urn->text() == urn) { return e.school; }
    }
    throw Failure({.code = ErrorCode::not_found, .text = "no such school in the table"});
  };
  CHECK(by_urn("900001").name ==
        "\xC3\x89"
        "cole \xE2\x80\x93 St Thomas \xC3\xA0 Becket\xE2\x80\x99s");
  CHECK(by_urn("900001").opened_on ==
        Date{std::chrono::year{2010}, std::chrono::month{9}, std::chrono::day{1}});
  CHECK(by_urn("900002").name == "Hill, Top School");
  CHECK(by_urn("900002").street == "The \"Old\" Lane");
  CHECK_FALSE(by_urn("900007").phase);
  CHECK_FALSE(by_urn("900008").opened_on);
  CHECK_FALSE(by_urn("900010").capacity);
  CHECK(by_urn("900011").telephone == "02000000011");
  CHECK(by_urn("900011").postcode == "NW3 2CQ");
  CHECK_FALSE(by_urn("900011").ukprn);
  CHECK_FALSE(by_urn("900013").la_estab);
  CHECK(by_urn("900017").la_estab == LaEstab::parse("0006328").value());
  CHECK(by_urn("900017").postcode == "NW3 2BQ");
  CHECK(by_urn("900017").opened_on ==
        Date{std::chrono::year{2023}, std::chrono::month{9}, std::chrono::day{28}});
}

TEST_CASE("names of head teachers and other values of a table stand in no finding", "[exchange]") {
  auto const extract = read_establishments_csv(planted("dirty_establishments.csv"), "dirty.csv");
  for (auto const& f : extract.findings) {
    for (auto const* value : {"Canary", "900", "Too", "many", "TR0001", "20000011", "NW3"}) {
      CHECK(f.text.find(value) == std::string::npos);
      CHECK(f.help.find(value) == std::string::npos);
      CHECK(f.place.find(value) == std::string::npos);
    }
  }
}

TEST_CASE("columns are found by name, in any order, among unknown ones", "[exchange]") {
  auto const extract = read_establishments_csv(
      small_table("Whatever, EstablishmentName ,URN", "x,A School,123456\n"), "s.csv");
  CHECK(extract.findings.empty());
  REQUIRE(extract.establishments.size() == 1);
  CHECK(extract.establishments[0].school.name == "A School");
}

TEST_CASE("a column that must be there is missed once, by its name", "[exchange]") {
  auto const extract =
      read_establishments_csv(small_table("URN,Name", "123456,A\n123457,B\n"), "s.csv");
  CHECK(lines_of(extract.findings) == "error missing_column @ s.csv:1, column EstablishmentName\n");
  CHECK(extract.establishments.empty());
  auto const groups = read_groups_csv(small_table("URN,Name", "123456,A\n"), "g.csv");
  CHECK(lines_of(groups.findings) ==
        "error missing_column @ g.csv:1, column Group UID\nerror missing_column @ g.csv:1, column "
        "Group Name\n");
}

TEST_CASE("a column that stands twice counts once", "[exchange]") {
  auto const extract = read_establishments_csv(
      small_table("URN,EstablishmentName,EstablishmentName", "123456,First,Second\n"), "s.csv");
  CHECK(lines_of(extract.findings) ==
        "warning duplicate_column @ s.csv:1, column EstablishmentName\n");
  REQUIRE(extract.establishments.size() == 1);
  CHECK(extract.establishments[0].school.name == "First");
}

TEST_CASE("an empty file and a file in UTF-16 are said to be so", "[exchange]") {
  CHECK(lines_of(read_establishments_csv("", "s.csv").findings) == "error empty_file @ s.csv\n");
  CHECK(lines_of(read_establishments_csv("\r\n\r\n", "s.csv").findings) ==
        "error empty_file @ s.csv\n");
  CHECK(lines_of(read_establishments_csv("\xFF\xFEU", "s.csv").findings) ==
        "error utf_16 @ s.csv\n");
}

TEST_CASE("more defects than anybody reads are counted", "[exchange]") {
  std::string rows;
  for (int i = 0; i < 10'005; ++i) { rows += "x,y\n"; }
  auto const extract = read_establishments_csv(small_table("URN,EstablishmentName", rows), "s.csv");
  REQUIRE(extract.findings.size() == 10'001);
  CHECK(extract.findings.back().code == "more_findings");
  CHECK(extract.findings.back().text == "5 more findings are not listed");
}

}  // namespace
}  // namespace juniper::mis::exchange::gias
