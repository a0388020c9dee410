// Importing class lists: what is added, changed and left alone, what a bad row costs, and that nothing happens twice.
#include "catch.hpp"
#include "exchange/csv_office.hpp"

#include <algorithm>
#include <set>

namespace juniper::mis::exchange::csv {
namespace {

std::string const two_siblings = std::string{class_list_titles} +
    "Okafor,Ava,09/03/2015,Girl,E801200019001,7,02/09/2026,Okafor,Grace,Mother,grace@example.org\r\n"
    "Okafor,Ben,21/11/2016,Boy,-,5,02/09/2026,Okafor,Grace,Mother,grace@example.org\r\n";

void same_findings(ImportReport const& a, ImportReport const& b) {
  CHECK(a.findings == b.findings);
  CHECK(a.failed_rows == b.failed_rows);
  CHECK(a.rows == b.rows);
  CHECK(a.failed == b.failed);
  CHECK(a.added == b.added);
  CHECK(a.changed == b.changed);
  CHECK(a.unchanged == b.unchanged);
}

}  // namespace

TEST_CASE("siblings of a class list come in with one mother, and a dry run says so and changes nothing", "[exchange]") {
  Office office;
  auto const before = office.state();
  auto const planned = office.import(class_list(), two_siblings, dry());
  CHECK(office.state() == before);
  auto const done = office.import(class_list(), two_siblings);
  same_findings(planned, done);
  CHECK(lines_of(done.findings).empty());
  CHECK(done.rows == 2);
  CHECK(done.failed == 0);
  CHECK(done.added == 10);  // three people, two pupils, two enrolments, two links, one e-mail address
  auto const mothers = office.desk.list(Find<Person>{}.equal(&Person::legal_forename, PersonalText{"Grace"})).value();
  CHECK(mothers.size() == 1);
  CHECK(office.desk.count<ChildAdultLink>().value() == 2);
  CHECK(office.desk.count<ContactPoint>().value() == 1);
  auto const pupil = office.desk.list(Find<Pupil>{}.equal(&Pupil::upn, Upn::parse("E801200019001").value())).value().records.front();
  CHECK(pupil[&Pupil::year_group].value() == NcYear::year(7));
  auto const person = office.desk.get(pupil[&Pupil::person].value()).value();
  CHECK(person[&Person::date_of_birth].value() == Date{std::chrono::year{2015} / 3 / 9});
  CHECK(person[&Person::sex].value() == Sex::of("F"));
  CHECK(office.world.core().verify(office.world.tenant).value().holds());
}

TEST_CASE("running an import again changes nothing, on another day too", "[exchange]") {
  Office office;
  office.import(class_list(), two_siblings);
  auto const state = office.state();
  office.world.clock->set(office.world.clock->now() + std::chrono::hours{30});
  office.desk = office.world.office();
  for (auto const& options : {ImportOptions{}, dry()}) {
    auto const again = office.import(class_list(), two_siblings, options);
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 10);
    CHECK(lines_of(again.findings).empty());
    CHECK(office.state() == state);
  }
}

TEST_CASE("what differs is patched, an empty cell changes nothing, and capitals make no other child", "[exchange]") {
  Office office;
  office.import(class_list(), two_siblings);
  auto const changed = office.import(
      class_list(), std::string{class_list_titles} + "OKAFOR,AVA,09/03/2015,,E801200019001,8,02/09/2026,,,,\r\n"
                                                     "okafor,ben,21/11/2016,Boy,,5,02/09/2026,,,,\r\n");
  CHECK(lines_of(changed.findings).empty());
  CHECK(changed.added == 0);
  CHECK(changed.changed == 1);  // the year group
  CHECK(changed.unchanged == 5);
  auto const pupil = office.desk.list(Find<Pupil>{}.equal(&Pupil::upn, Upn::parse("E801200019001").value())).value().records.front();
  CHECK(pupil[&Pupil::year_group].value() == NcYear::year(8));
  auto const person = office.desk.get(pupil[&Pupil::person].value()).value();
  CHECK(person[&Person::legal_surname].value().reveal() == "Okafor");
  CHECK(person[&Person::sex].value() == Sex::of("F"));
}

TEST_CASE("a bad row costs only itself, is told by line and column, and comes in once it is mended", "[exchange]") {
  Office office;
  auto const text = two_siblings +
                    "O'Hara,Niamh,31/02/2015,Girl,-,7,02/09/2026,,,,\r\n"                    // no such day
                    "Weir,Tom,1/2/2015,Boy,-,7,02/09/2026,,,,\r\n"                          // not padded
                    "Weir,Una,01/02/2015,Girl,A801200019001,7,02/09/2026,,,,\r\n"           // check letter
                    "Weir,Vic,01/02/2015,X,,7,02/09/2026,,,,\r\n"                           // no such sex
                    "Weir,,01/02/2015,Girl,,7,02/09/2026,,,,\r\n"                           // no forename
                    "Weir,Zoe,01/02/2015,Girl,,7,,,,,\r\n"                                  // not joined
                    "Weir,Kit,01/02/2015,Girl,,7\r\n"                                       // cut off
                    "Weir,\"Kay\"x,01/02/2015,Girl,,7,02/09/2026,,,,\r\n"                   // quotes
                    "Weir,\"Li\nly\",01/02/2015,Girl,,7,02/09/2026,,,,\r\n"                 // a line end in a name
                    "=Weir,+Max,01/02/2015,Boy,,77,02/09/2026,,,,\r\n"                      // no such year
                    "Weir,Ivy,03/02/2015,Girl,,7,02/09/2026,,,,\r\n";
  auto const planned = office.import(class_list(), text, dry());
  auto const done = office.import(class_list(), text);
  same_findings(planned, done);
  CHECK(lines_of(done.findings) ==
        "error not_a_date @ pupils.csv:4, column DOB\n"
        "error not_a_date @ pupils.csv:5, column DOB\n"
        "error invalid_value @ pupils.csv:6, column UPN\n"
        "error invalid_value @ pupils.csv:7, column Gender\n"
        "error no_key @ pupils.csv:8\n"
        "error missing_value @ pupils.csv:9, column Joined\n"
        "error column_count @ pupils.csv:10\n"
        "error unmatched_quotes @ pupils.csv:11\n"
        "error control_character @ pupils.csv:12, column Forename\n"
        "error invalid_value @ pupils.csv:14, column Year\n"
        "note looks_like_formula @ pupils.csv\n");
  CHECK(done.failed == 10);
  CHECK(office.desk.count<Pupil>().value() == 3);
  for (auto const& f : done.findings) {
    for (auto const* secret : {"Weir", "Niamh", "A801200019001", "31/02"}) {
      CHECK((f.text + f.help + f.place).find(secret) == std::string::npos);
    }
  }
  CHECK(done.failed_rows.starts_with("\xEF\xBB\xBF\"Surname\",\"Forename\""));
  CHECK(done.failed_rows.find("\"=Weir\",\"+Max\",\"01/02/2015\",\"Boy\",\"\",\"77\"") != std::string::npos);
  CHECK(done.failed_rows.find("\"invalid_value in Year\"\r\n") != std::string::npos);

  auto mended = done.failed_rows;
  auto const mend = [&mended](std::string const& wrong, std::string const& right) {
    auto const at = mended.find(wrong);
    REQUIRE(at != std::string::npos);
    mended.replace(at, wrong.size(), right);
  };
  mend("31/02/2015", "28/02/2015");
  mend("\"1/2/2015\"", "\"01/02/2015\"");
  mend("A801200019001", "");
  mend("\"77\"", "\"7\"");
  auto const again = office.import(class_list(), mended);
  CHECK(again.failed == 6);
  CHECK(office.desk.count<Pupil>().value() == 7);
  CHECK(std::ranges::count(again.failed_rows, '\n') == 8);  // with the line end inside a name; the finding's column is there once
  CHECK(again.failed_rows.find("\"finding\",\"finding\"") == std::string::npos);
  CHECK(office.import(class_list(), text).added == 0);
}

TEST_CASE("keys that lead to two people, or to somebody else, are not guessed at", "[exchange]") {
  Office office;
  office.world.admit("Ava", "Okafor");
  office.world.admit("Ava", "Okafor");
  auto const twice = office.import(class_list(), std::string{class_list_titles} + "Okafor,Ava,09/03/2015,Girl,,7,02/09/2026,,,,\r\n");
  CHECK(lines_of(twice.findings) == "error ambiguous_match @ pupils.csv:2, column DOB\n");
  auto const row = std::string{"E801200019001,7,02/09/2026,,,,\r\n"};
  office.import(class_list(), std::string{class_list_titles} + "Weir,Una,01/02/2015,Girl," + row);
  auto const state = office.state();
  auto const other = office.import(class_list(), std::string{class_list_titles} + "Marsh,Olive,05/06/2014,Girl," + row);
  CHECK(lines_of(other.findings) == "error does_not_agree @ pupils.csv:2, column DOB\n");
  CHECK(office.state() == state);
}

TEST_CASE("rows that say different things of one record: the first one stands, also the second time", "[exchange]") {
  Office office;
  auto const text = std::string{class_list_titles} + "Weir,Una,01/02/2015,Girl,E801200019001,7,02/09/2026,,,,\r\n"
                                                     "Weir,Una,01/02/2015,Girl,E801200019001,8,02/09/2026,,,,\r\n";
  for (int run = 0; run < 2; ++run) {
    auto const done = office.import(class_list(), text);
    CHECK(lines_of(done.findings) == "warning rows_disagree @ pupils.csv:3, column Year\n");
    CHECK(done.added == (run == 0 ? 3 : 0));
    CHECK(done.changed == 0);
  }
  CHECK(office.desk.list<Pupil>().value().records.front()[&Pupil::year_group].value() == NcYear::year(7));
}

TEST_CASE("what a desk may never write ends an import before it begins", "[exchange]") {
  Office office;
  auto dsl = office.world.safeguarding();
  auto const done = bring_in(dsl, office.mapping(class_list()), {"pupils.csv", two_siblings});
  REQUIRE_FALSE(done.ok());
  CHECK(done.error().code == ErrorCode::refused);
  CHECK_FALSE(done.error().field.empty());
  CHECK(office.desk.count<Pupil>().value() == 0);
  auto head = office.world.desk("admin", office.world.trust, purposes::records_management);
  CHECK_FALSE(bring_in(head, office.mapping(class_list()), {"pupils.csv", two_siblings}).ok());
}

TEST_CASE("rows of a school out of reach are refused one by one, in a dry run too", "[exchange]") {
  Office office;
  auto trust = office.world.admin();
  auto school = trust.get(office.world.meadow).value();
  trust.patch(Patch<School>{school}.set(&School::urn, Urn::parse("100001").value())).value();
  school = trust.get(office.world.meadow).value();
  auto brook = trust.get(office.world.brook).value();
  trust.patch(Patch<School>{brook}.set(&School::urn, Urn::parse("100002").value())).value();
  auto const json = std::string{R"({"mapping": "juniper.csv/1", "makes": [
    {"as": "school", "entity": "school", "there": "must", "match": [["urn"]], "fields": {"urn": {"column": "URN"}}},
    {"as": "year", "entity": "academic_year", "match": [["name", "school"]],
     "fields": {"name": {"column": "Year"}, "school": {"row": "school"}, "starts": {"column": "First"}, "ends": {"column": "Last"}}}]})"};
  std::string text = "URN,Year,First,Last\n";
  for (int year = 2027; year < 2047; ++year) {
    auto const y = std::to_string(year);
    text += (year % 5 == 0 ? "100002," : "100001,") + y + "," + y + "-09-01," + std::to_string(year + 1) + "-08-31\n";
  }
  text += "999999,2050,2050-09-01,2051-08-31\n";
  office.desk = office.world.desk("admin", office.world.meadow, purposes::records_management);
  auto const planned = office.import(json, text, dry());
  auto const done = office.import(json, text);
  same_findings(planned, done);
  CHECK(done.failed == 5);
  CHECK(done.added == 16);
  CHECK(std::ranges::count(done.findings, std::string{"refused"}, &Finding::code) == 4);
  CHECK(std::ranges::count(done.findings, std::string{"not_found"}, &Finding::code) == 1);
  CHECK(office.desk.count<AcademicYear>().value() == 17);
  auto const again = office.import(json, text);
  CHECK(again.added == 0);
  CHECK(again.failed == 5);
}

TEST_CASE("Windows-1252 is read and said, lost characters and UTF-16 are not let in", "[exchange]") {
  Office office;
  auto const name = [&](std::string const& surname) {
    return std::string{class_list_titles} + surname + ",Una,01/02/2015,Girl,,7,02/09/2026,,,,\r\n";
  };
  CHECK(lines_of(office.import(class_list(), name("Ren\xE9")).findings) == "note windows_1252 @ pupils.csv\n");
  CHECK(office.desk.list(Find<Person>{}.equal(&Person::legal_surname, PersonalText{"Ren\xC3\xA9"})).value().size() == 1);
  CHECK(office.import(class_list(), "\xEF\xBB\xBF" + name("REN\xC3\x89")).added == 0);
  CHECK(lines_of(office.import(class_list(), name("Ren\x81")).findings) ==
        "note windows_1252 @ pupils.csv\nerror undefined_character @ pupils.csv:2, column Surname\n");
  CHECK(lines_of(office.import(class_list(), "\xFF\xFES\0u\0").findings) == "error utf_16 @ pupils.csv\n");
  CHECK(lines_of(office.import(class_list(), "").findings) == "error empty_file @ pupils.csv\n");
  CHECK(lines_of(office.import(class_list(), "Surname,Surname\n").findings).find("error repeated_column @ pupils.csv:1, column Surname") !=
        std::string::npos);
  CHECK(lines_of(office.import(class_list(), "nom\n").findings).find("error missing_column @ pupils.csv:1, column Surname") !=
        std::string::npos);
}

TEST_CASE("records of earlier batches are known in later ones, in a dry run too; stopping keeps what was done", "[exchange]") {
  Office office;
  std::string text{class_list_titles};
  for (int i = 0; i < 450; ++i) {
    auto const n = std::to_string(i);
    text += "Weir,Child" + n + ",01/02/2015,Girl,,7,02/09/2026,Weir,Pat,Mother,pat@example.org\n";
  }
  auto const planned = office.import(class_list(), text, dry());
  std::size_t told = 0;
  auto const stopped = bring_in(office.desk, office.mapping(class_list()), {"pupils.csv", text},
                                {.dry_run = false, .tables = {}, .call = {.time = std::chrono::minutes{5}, .progress = [&told](std::size_t rows) {
                                                                           told = rows;
                                                                           return rows < 200;
                                                                         }}});
  CHECK(stopped.error().code == ErrorCode::cancelled);
  CHECK(told == 200);
  CHECK(office.desk.count<Pupil>().value() == 200);
  auto const done = office.import(class_list(), text);
  CHECK(done.added + 802 == planned.added);
  CHECK(planned.added == 450 * 4 + 2);
  CHECK(office.desk.count<Pupil>().value() == 450);
  CHECK(office.desk.count<ContactPoint>().value() == 1);
  CHECK(lines_of(done.findings).empty());
  CHECK(lines_of(planned.findings).empty());
}

TEST_CASE("two parents with one e-mail address come in as two, and running it again changes nothing", "[exchange]") {
  Office office;
  auto const text = std::string{class_list_titles} +
                    "Okafor,Ava,09/03/2015,Girl,,7,02/09/2026,Okafor,Grace,Mother,home@example.org\n"
                    "Okafor,Ava,09/03/2015,Girl,,7,02/09/2026,Okafor,Peter,Father,home@example.org\n";
  auto const done = office.import(class_list(), text);
  CHECK(done.failed == 0);
  CHECK(office.desk.count<ContactPoint>().value() == 2);
  auto const state = office.state();
  auto const again = office.import(class_list(), text);
  CHECK(again.failed == 0);
  CHECK(again.added + again.changed == 0);
  CHECK(how_many(again.findings, "ambiguous_match") == 2);  // warnings: nobody was recognised by the address
  CHECK(office.state() == state);
}

TEST_CASE("titles and cells as spreadsheets leave them are read, and said where it matters", "[exchange]") {
  Office office;
  std::string const titles = "surname,FORENAME,Birthday,Gender,UPN,Year ,Joined,Parent_surname,Parent forename,Relationship,Parent E-Mail,,\r\n";
  auto json = class_list();
  json.insert(json.find("\"empty\""), "\"also_called\": {\"DOB\": [\"Born\", \"Birthday\"]},\n  ");
  auto const done = office.import(json,
                                  "Meadow School,,,\r\n\r\nprinted on,\"23 November\n2026\"\r\n" + titles +
                                      "Okafor, \"Ava\" ,09/03/2015,GIRL,,7,02/09/2026,,,,,,\r\n"
                                      ",,,,,,,,,,,,\r\n"
                                      "Okafor,Ben,21/11/2016,boy,,5,02/09/2026,,,,,,,,\r\n"
                                      "Okafor,Cy,21/11/2017,boy,,5,02/09/2026,,,,,,,,x\r\n");
  CHECK(lines_of(done.findings) ==
        "note lines_above @ pupils.csv\n"
        "note title_differs @ pupils.csv:5, column Surname\n"
        "note title_differs @ pupils.csv:5, column Forename\n"
        "note title_differs @ pupils.csv:5, column Parent e-mail\n"
        "note title_differs @ pupils.csv:5, column Parent surname\n"
        "error column_count @ pupils.csv:9\n");
  CHECK(done.rows == 4);
  CHECK(done.passed_over == 1);
  CHECK(office.desk.count<Pupil>().value() == 2);
  CHECK(office.desk.list(Find<Person>{}.equal(&Person::legal_forename, PersonalText{"Ava"})).value().size() == 1);
}

TEST_CASE("what is damaged is not let in: two encodings in one file, what spreadsheets make of numbers, NUL, workbooks", "[exchange]") {
  Office office;
  auto const row = [](std::string const& surname, std::string const& email) {
    return surname + ",Una,01/02/2015,Girl,,7,02/09/2026,Weir,Pat,Mother," + email + "\r\n";
  };
  std::string const titles{class_list_titles};
  CHECK(lines_of(office.import(class_list(), titles + row("Ren\xE9", "") + row("Zo\xC3\xAB", ""), dry()).findings) ==
        "note windows_1252 @ pupils.csv\nerror mixed_encodings @ pupils.csv:3, column Surname\n");
  CHECK(lines_of(office.import(class_list(), titles + row("Zo\xC3\x83\xC2\xAB", ""), dry()).findings) ==
        "warning misread_characters @ pupils.csv:2, column Surname\n");
  CHECK(lines_of(office.import(class_list(), titles + row("#N/A", "1.5E+12"), dry()).findings).starts_with("error spreadsheet_error @ pupils.csv:2, column Surname\n"));
  CHECK(how_many(office.import(class_list(), titles + row("Weir", "7.7E+09"), dry()).findings, "shortened_number") == 2);
  CHECK(lines_of(office.import(class_list(), titles + row(std::string{"We\0ir", 5}, ""), dry()).findings) ==
        "error control_character @ pupils.csv:2, column Surname\n");
  CHECK(lines_of(office.import(class_list(), "PK\x03\x04rest", dry()).findings) == "error workbook @ pupils.csv\n");
  CHECK(lines_of(office.import(class_list(), std::string{"S\0u\0r\0", 6}, dry()).findings) == "error utf_16 @ pupils.csv\n");
}

TEST_CASE("what an earlier batch said of a record stands against later rows, in a dry run too", "[exchange]") {
  Office office;
  std::string text{class_list_titles};
  auto const pupil = [](int n, char const* year) {
    return "Weir,Child" + std::to_string(n) + ",01/02/2015,Girl,," + year + ",02/09/2026,,,,\n";
  };
  for (int i = 0; i < 250; ++i) { text += pupil(i, "7"); }
  text += pupil(3, "8") + pupil(4, "7");
  auto const planned = office.import(class_list(), text, dry());
  auto const done = office.import(class_list(), text);
  same_findings(planned, done);
  CHECK(lines_of(done.findings) == "warning rows_disagree @ pupils.csv:252, column Year\n");
  CHECK(done.added == 750);
  CHECK(office.import(class_list(), text).unchanged == 750);
}

}  // namespace juniper::mis::exchange::csv
