// Transfer files as different systems write them, invented: what is read, what is brought in, and what is said of the rest.
#include "catch.hpp"
#include "exchange/transfer_world.hpp"
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/contact_point.hpp>

#include <map>
#include <string>

namespace juniper::mis::exchange::ctf {
namespace {

using Counts = std::map<std::string, std::size_t>;

TransferFile habit(char const* name) { return read_all(planted(std::string{"ctf/habits/"} + name), name); }

ImportReport brought(Transfers& t, char const* name, ImportOptions options = {.starts = Date{2025y / 11 / 3}}) {
  return bring_in(t.desk, planted(std::string{"ctf/habits/"} + name), name, options).value();
}

// Whatever the file: a dry run says what a run does, a second run changes nothing, no finding holds a value, and nobody leaves.
void hold_for(char const* name) {
  INFO(name);
  Transfers t;
  auto const planned = brought(t, name, {.dry_run = true, .starts = Date{2025y / 11 / 3}});
  CHECK(t.all<mis::Pupil>().empty());
  auto const done = brought(t, name);
  CHECK(lines_of(planned.findings) == lines_of(done.findings));
  CHECK(planned.rows_added == done.rows_added);
  CHECK(planned.not_loaded == done.not_loaded);
  auto const again = brought(t, name);
  CHECK(again.rows_added.empty());
  CHECK(again.rows_changed.empty());
  for (std::size_t i = 0; i < done.pupils.size(); ++i) {
    // One who has no number that can be read is asked about, not merged.
    bool const nameable = again.pupils.at(i).outcome == Outcome::undecided && how_many(done.findings, "no_upn") > 0;
    auto const before = done.pupils[i].outcome;
    CHECK((nameable || again.pupils[i].outcome == (before == Outcome::added ? Outcome::unchanged : before)));
  }
  CHECK(how_many(again.findings, "differs") == 0);
  for (auto const& enrolment : t.all<Enrolment>()) { CHECK_FALSE(enrolment[&Enrolment::ends].has_value()); }
  for (auto const& finding : done.findings) {
    CHECK_FALSE(finding.help.empty());
    for (auto const* value :
         {"Khan", "Imran", "Novak", "Owain", "Brien", "Letter", "Mill Lane", "07700", "NEXTDOOR", "QQQQ", "302400", "2061"}) {
      CHECK((finding.place + finding.text).find(value) == std::string::npos);
    }
  }
}

TEST_CASE("every habit: rehearsed, brought in once, said without a value", "[exchange]") {
  for (auto const* name : {"one_line.xml", "prefixes.xml", "no_pupils.xml", "headless.xml", "contacts_and_homes.xml", "sen_and_meals.xml",
                           "results_and_more.xml", "says_utf_8.xml", "says_utf_16.xml", "utf_16.xml", "half_wrong.xml"}) {
    hold_for(name);
  }
}

TEST_CASE("a file in one line, with a namespace and attributes nobody asked for, is read without a word", "[exchange]") {
  auto const file = habit("one_line.xml");
  CHECK(file.report.whole);
  CHECK(lines_of(file.report.findings).empty());
  REQUIRE(file.pupils.size() == 1);
  CHECK(file.pupils[0].pupil.surname == "Ní Bhriain");
  CHECK(file.pupils[0].pupil.sex == Sex::of("F"));
}

TEST_CASE("prefixes, comments, instructions to processors and CDATA are XML, and read as such", "[exchange]") {
  auto const file = habit("prefixes.xml");
  CHECK(lines_of(file.report.findings).empty());
  REQUIRE(file.pupils.size() == 1);
  CHECK(file.header.source.name == "Bell & Book School");
  CHECK(file.header.written_at == std::chrono::local_days{2025y / 10 / 31} + 14h + 5min + 9s);
  auto const& pupil = file.pupils[0].pupil;
  CHECK(pupil.upn == Upn::parse("K302400621102").value());
  CHECK(pupil.surname == "Smith & Sons");
  CHECK(pupil.born == day("2016-02-29"));
  CHECK(pupil.sex == Sex::of("M"));
}

TEST_CASE("a file without pupils, and one without its head, are said to be that", "[exchange]") {
  CHECK(lines_of(habit("no_pupils.xml").report.findings) == "warning no_pupils @ no_pupils.xml\n");
  auto const headless = habit("headless.xml");
  CHECK(headless.pupils.size() == 1);
  CHECK(lines_of(headless.report.findings) ==
        "warning bad_value @ headless.xml:5, Header/DateTime\n"
        "warning other_version @ headless.xml:8\n"
        "warning no_source @ headless.xml:8\n"
        "note empty_element @ headless.xml:6, DocumentQualifier\n");
}

TEST_CASE("a file that is not in the encoding it says is read, with a warning", "[exchange]") {
  auto const western = habit("says_utf_8.xml");
  REQUIRE(western.pupils.size() == 1);
  CHECK(western.pupils[0].pupil.surname == "O’Brien");
  CHECK(western.pupils[0].pupil.forename == "Zoë");
  CHECK(lines_of(western.report.findings) == "warning wrong_encoding @ says_utf_8.xml:5\n");
  CHECK(western.report.findings[0].text.ends_with("Windows-1252: 2"));

  auto const called = habit("says_utf_16.xml");
  REQUIRE(called.pupils.size() == 1);
  CHECK(called.pupils[0].pupil.surname == "Łukasik");
  CHECK(called.pupils[0].pupil.born == day("2014-08-31"));
  CHECK(called.pupils[0].pupil.upn == Upn::parse("J302400621109").value());
  CHECK(called.pupils[0].pupil.basic.medical_flag == false);
  CHECK(lines_of(called.report.findings) ==
        "warning wrong_encoding @ says_utf_16.xml\n"
        "note empty_element @ says_utf_16.xml:6, UniqueLearnerNumber\n");

  auto const wide = habit("utf_16.xml");
  REQUIRE(wide.pupils.size() == 1);
  CHECK(wide.pupils[0].pupil.surname == "Мельник");
  CHECK(lines_of(wide.report.findings) == "note converted @ utf_16.xml\n");
}

TEST_CASE("contacts: two of one name are two, whoever is called first, and numbers without digits are none", "[exchange]") {
  Transfers t;
  auto const report = brought(t, "contacts_and_homes.xml");
  CHECK(lines_of(report.findings) ==
        "warning bad_value @ contacts_and_homes.xml:13, pupil 1, Phones/Phone/TelephoneType\n"
        "warning bad_value @ contacts_and_homes.xml:36, pupil 1, Contacts/Contact/Relationship\n"
        "warning bad_value @ contacts_and_homes.xml:39, pupil 1, Contacts/Contact/Order\n"
        "warning bad_value @ contacts_and_homes.xml:39, pupil 1, Contacts/Contact/Relationship\n"
        "note file_name @ contacts_and_homes.xml\n"
        "warning no_digits @ contacts_and_homes.xml, pupil 1\n"
        "warning no_at_sign @ contacts_and_homes.xml, pupil 1\n"
        "note permissions_to_give @ contacts_and_homes.xml, pupil 1\n"
        "note permissions_to_give @ contacts_and_homes.xml, pupil 1\n"
        "note permissions_to_give @ contacts_and_homes.xml, pupil 1\n"
        "note permissions_to_give @ contacts_and_homes.xml, pupil 1\n"
        "warning nameless_contact @ contacts_and_homes.xml, pupil 1\n");
  // The pupil's home, the mother's and the father's; one number of the pupil's two that are the same; the mother's mobile and mail, the
  // father's number.
  CHECK(report.rows_added ==
        Counts{{"address", 3}, {"child_adult_link", 4}, {"contact_point", 4}, {"enrolment", 1}, {"person", 5}, {"pupil", 1}});
  auto const pupil = t.desk.get(report.pupils.at(0).pupil.value()).value();
  auto const child = pupil[&mis::Pupil::person].value();
  auto const links = t.all(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, child));
  CHECK(links.size() == 4);
  std::map<std::string, bool> responsible;
  for (auto const& link : links) {
    responsible[std::string{link[&ChildAdultLink::relationship].value().text()}] = link[&ChildAdultLink::parental_responsibility].value();
  }
  CHECK(responsible.at("PAM"));
  CHECK(responsible.at("PAF"));
  CHECK_FALSE(responsible.at("OTH"));  // a relationship whose code is not known
}

TEST_CASE("spells that end before they start, codes that are not known, and rows given twice are left out", "[exchange]") {
  Transfers t;
  auto const report = brought(t, "sen_and_meals.xml");
  CHECK(lines_of(report.findings) ==
        "note file_name @ sen_and_meals.xml\n"
        "warning unknown_code @ sen_and_meals.xml, pupil 1\n"
        "warning bad_dates @ sen_and_meals.xml, pupil 1\n"
        "warning no_starting_day @ sen_and_meals.xml, pupil 1\n"
        "warning bad_dates @ sen_and_meals.xml, pupil 1\n"
        "warning unknown_code @ sen_and_meals.xml, pupil 1\n"
        "warning unknown_code @ sen_and_meals.xml, pupil 1\n"
        "warning unknown_code @ sen_and_meals.xml, pupil 1\n"
        "note not_loaded @ sen_and_meals.xml, BasicDetails/Disabilities\n"
        "note not_loaded @ sen_and_meals.xml, BasicDetails/Languages\n"
        "note not_loaded @ sen_and_meals.xml, FSMhistory\n"
        "note not_loaded @ sen_and_meals.xml, FSMhistory/FSMreviewDate\n"
        "note not_loaded @ sen_and_meals.xml, SENhistory\n");
  CHECK(report.not_loaded == Counts{{"BasicDetails/Disabilities", 1},
                                    {"BasicDetails/Languages", 1},
                                    {"FSMhistory", 1},
                                    {"FSMhistory/FSMreviewDate", 1},
                                    {"SENhistory", 1}});
  // School Action of 2018 is withdrawn and read; the spell from 2021 in small letters is read.
  CHECK(report.rows_added.at("sen_provision_spell") == 2);
  CHECK(report.rows_added.at("sen_need") == 1);
  CHECK(report.rows_added.at("free_school_meal_spell") == 1);
  CHECK(report.rows_added.at("declared_disability") == 1);
  CHECK(report.rows_added.at("service_child_status") == 1);
  CHECK(report.rows_added.at("language_spoken") == 1);
}

TEST_CASE("blocks that are not held are counted as not loaded, known to the reader or not", "[exchange]") {
  Transfers t;
  auto const report = brought(t, "results_and_more.xml");
  CHECK(lines_of(report.findings) ==
        "warning bad_value @ results_and_more.xml:11, pupil 1, Attendance/YearData/SessionsPossible\n"
        "warning bad_value @ results_and_more.xml:17, pupil 1, StageAssessments/KeyStage/StageAssessment/Result\n"
        "warning bad_value @ results_and_more.xml:24, pupil 1, SchoolHistory/School\n"
        "warning unknown_element @ results_and_more.xml:13, Exclusions\n"
        "warning unknown_element @ results_and_more.xml:20, Modules\n"
        "warning unknown_element @ results_and_more.xml:8, NAWdetails\n"
        "note file_name @ results_and_more.xml\n"
        "warning bad_dates @ results_and_more.xml, pupil 1\n"
        "note not_loaded @ results_and_more.xml, Attendance\n"
        "note not_loaded @ results_and_more.xml, BasicDetails/EnrolStatus\n"
        "note not_loaded @ results_and_more.xml, BasicDetails/MedicalFlag\n"
        "note not_loaded @ results_and_more.xml, SchoolHistory\n"
        "note not_loaded @ results_and_more.xml, SchoolHistory/School/RemovalGrounds\n"
        "note not_loaded @ results_and_more.xml, StageAssessments\n");
  CHECK(report.not_loaded == Counts{{"Attendance", 1},
                                    {"BasicDetails/EnrolStatus", 1},
                                    {"BasicDetails/MedicalFlag", 1},
                                    {"Exclusions", 1},
                                    {"Modules", 1},
                                    {"NAWdetails", 2},
                                    {"SchoolHistory", 1},
                                    {"SchoolHistory/School/RemovalGrounds", 1},
                                    {"StageAssessments", 1}});
  CHECK(report.rows_added == Counts{{"enrolment", 2}, {"person", 2}, {"pupil", 2}, {"school_attended", 2}});
}

TEST_CASE("pupils who are wrong cost none who is right", "[exchange]") {
  Transfers t;
  auto const report = brought(t, "half_wrong.xml");
  CHECK(report.whole);
  CHECK(lines_of(report.findings) ==
        "error nameless @ half_wrong.xml:6, pupil 2\n"
        "warning bad_value @ half_wrong.xml:8, pupil 4, UPN\n"
        "warning no_upn @ half_wrong.xml:8, pupil 4\n"
        "error nameless @ half_wrong.xml:9, pupil 5\n"
        "warning bad_value @ half_wrong.xml:10, pupil 6, DOB\n"
        "warning bad_value @ half_wrong.xml:10, pupil 6, Sex\n"
        "warning no_upn @ half_wrong.xml:10, pupil 6\n"
        "warning no_date_of_birth @ half_wrong.xml:10, pupil 6\n"
        "note empty_element @ half_wrong.xml:6, Surname\n"
        "note file_name @ half_wrong.xml\n"
        "error not_admitted @ half_wrong.xml, pupil 3\n"
        "error not_admitted @ half_wrong.xml, pupil 6\n"
        "warning bad_dates @ half_wrong.xml, pupil 7\n"
        "note not_loaded @ half_wrong.xml, SchoolHistory\n");
  std::vector<std::pair<std::size_t, Outcome>> outcomes;
  for (auto const& p : report.pupils) { outcomes.emplace_back(p.number, p.outcome); }
  CHECK(outcomes == std::vector<std::pair<std::size_t, Outcome>>{{1, Outcome::added},
                                                                 {3, Outcome::not_loaded},
                                                                 {4, Outcome::added},
                                                                 {6, Outcome::not_loaded},
                                                                 {7, Outcome::added}});
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
