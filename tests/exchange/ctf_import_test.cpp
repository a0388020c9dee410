// Bringing pupils of a transfer file in: whom it recognises, what it adds, what it leaves alone.
#include "catch.hpp"
#include "exchange/transfer_world.hpp"
#include <juniper/mis/characteristics/free_school_meal_spell.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/characteristics/sen_need.hpp>
#include <juniper/mis/characteristics/sen_provision_spell.hpp>
#include <juniper/mis/enrolment/school_attended.hpp>
#include <juniper/mis/health/declared_disability.hpp>
#include <juniper/mis/people/former_upn.hpp>
#include <juniper/mis/people/language_spoken.hpp>

namespace juniper::mis::exchange::ctf {
namespace {

using Rows = std::map<std::string, std::size_t>;

TEST_CASE("somebody new is admitted with all that the model holds, and a second run changes nothing", "[exchange]") {
  Transfers t;
  auto const report = t.bring({whole_pupil()});
  CHECK(report.whole);
  REQUIRE(report.pupils.size() == 1);
  CHECK(report.pupils[0].outcome == Outcome::added);
  CHECK(report.rows_added == Rows{{"address", 3},
                                  {"child_adult_link", 2},
                                  {"contact_point", 4},
                                  {"declared_disability", 2},
                                  {"enrolment", 1},
                                  {"former_name", 1},
                                  {"former_upn", 1},
                                  {"free_school_meal_spell", 2},
                                  {"language_spoken", 2},
                                  {"looked_after_spell", 1},
                                  {"person", 3},
                                  {"pupil", 1},
                                  {"school_attended", 2},
                                  {"sen_need", 2},
                                  {"sen_provision_spell", 2},
                                  {"service_child_status", 1}});
  CHECK(report.not_loaded == Rows{{"Address/BS7666Address/AdministrativeArea", 1},
                                  {"Address/BS7666Address/PostTown", 1},
                                  {"Address/Easting and Northing", 1},
                                  {"Admissions", 1},
                                  {"ApplicationReference", 1},
                                  {"Attendance", 1},
                                  {"BasicDetails/EnrolStatus", 1},
                                  {"BasicDetails/MedicalFlag", 1},
                                  {"FSMhistory/FSMreviewDate", 1},
                                  {"StageAssessments", 1}});
  auto const pupil = t.desk.get(report.pupils[0].pupil.value()).value();
  CHECK(pupil[&mis::Pupil::upn].value() == Upn::parse("C302400625001").value());
  CHECK(pupil[&mis::Pupil::uln].value() == Uln::parse("1000000043").value());
  CHECK(pupil[&mis::Pupil::uci].value().text() == "302400625001A");
  CHECK(pupil[&mis::Pupil::ethnicity].value() == Ethnicity::of("MWBC"));
  auto const person = t.desk.get(pupil[&mis::Pupil::person].value()).value();
  CHECK(person[&Person::legal_surname].value() == "O'Neill <Jones>");
  CHECK(person[&Person::preferred_forename].value() == "Zo");
  CHECK(person[&Person::date_of_birth].value() == day("2013-02-28"));
  auto const enrolment = t.all(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil.id())).at(0);
  CHECK(enrolment[&Enrolment::starts].value() == day("2025-11-03"));
  CHECK_FALSE(enrolment[&Enrolment::ends].has_value());
  auto const links = t.all(Find<ChildAdultLink>{}.equal(&ChildAdultLink::child, person.id()));
  REQUIRE(links.size() == 2);
  for (auto const& link : links) {
    bool const mother = link[&ChildAdultLink::relationship].value() == Relationship::of("PAM");
    CHECK(link[&ChildAdultLink::parental_responsibility].value() == mother);
    for (auto const flag :
         {&ChildAdultLink::may_collect, &ChildAdultLink::receives_reports, &ChildAdultLink::may_see_data, &ChildAdultLink::lives_with}) {
      CHECK_FALSE(link[flag].value());
    }
  }
  CHECK(t.all<mis::SenNeed>().size() == 2);
  CHECK(t.all<FreeSchoolMealSpell>().at(0)[&FreeSchoolMealSpell::country].value() == UkCountry::of("ENG"));
  CHECK(t.all<LookedAfterSpell>().at(0)[&LookedAfterSpell::care_authority].value() == "302");
  CHECK(t.all<SchoolAttended>().size() == 2);

  auto const again = t.bring({whole_pupil()});
  CHECK(again.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(again.pupils[0].matched == MatchedBy::upn);
  CHECK(again.rows_added.empty());
  CHECK(again.rows_changed.empty());
  CHECK(how_many(again.findings, "differs") == 0);
}

TEST_CASE("a dry run says what a run does, and writes nothing", "[exchange]") {
  Transfers t;
  auto const planned = t.bring({whole_pupil()}, {.dry_run = true, .starts = day("2025-11-03")});
  CHECK(t.all<mis::Pupil>().empty());
  CHECK(planned.pupils.at(0).outcome == Outcome::added);
  CHECK_FALSE(planned.pupils[0].pupil);
  auto const done = t.bring({whole_pupil()});
  CHECK(planned.rows_added == done.rows_added);
  CHECK(planned.rows_changed == done.rows_changed);
  CHECK(planned.not_loaded == done.not_loaded);
  CHECK(lines_of(planned.findings) == lines_of(done.findings));
}

TEST_CASE("of somebody who is here, what is absent is filled in and what differs is kept", "[exchange]") {
  Transfers t;
  auto here = smallest_pupil();
  here.basic.preferred_forename = "Bertie";
  auto const first = t.bring({here}).pupils.at(0).pupil.value();
  auto more = smallest_pupil();
  more.surname = "ROOSTER";
  more.basic.preferred_forename = "Al";
  more.basic.middle_names = "Kurt";
  more.uln = Uln::parse("1000000043").value();
  auto const report = t.bring({more});
  CHECK(report.pupils.at(0).outcome == Outcome::changed);
  CHECK(report.pupils[0].pupil == first);
  CHECK(report.rows_changed == Rows{{"person", 1}, {"pupil", 1}});
  CHECK(how_many(report.findings, "differs") == 1);
  auto const pupil = t.desk.get(first).value();
  auto const person = t.desk.get(pupil[&mis::Pupil::person].value()).value();
  CHECK(person[&Person::legal_surname].value() == "Rooster");
  CHECK(person[&Person::preferred_forename].value() == "Bertie");
  CHECK(person[&Person::legal_middle_names].value() == "Kurt");
}

TEST_CASE("a temporary number gives way to the permanent one and is kept as former", "[exchange]") {
  Transfers t;
  auto here = smallest_pupil();
  here.upn = Upn::parse("F20136142500A").value();
  auto const first = t.bring({here}).pupils.at(0).pupil.value();
  auto now = smallest_pupil();
  now.basic.former_upn = here.upn;
  auto const report = t.bring({now});
  CHECK(report.pupils.at(0).pupil == first);
  CHECK(report.pupils[0].matched == MatchedBy::former_upn);
  auto const pupil = t.desk.get(first).value();
  CHECK(pupil[&mis::Pupil::upn].value() == *now.upn);
  CHECK(pupil[&mis::Pupil::former_upn].value() == *here.upn);
  CHECK(t.all<FormerUpn>().size() == 1);
  CHECK(t.bring({now}).pupils.at(0).outcome == Outcome::unchanged);
  // The old number still leads here.
  CHECK(t.bring({here}).pupils.at(0).matched == MatchedBy::former_upn);
  CHECK(t.all<mis::Pupil>().size() == 1);
}

TEST_CASE("whoever may be somebody here is scored and left to be decided", "[exchange]") {
  Transfers t;
  auto here = smallest_pupil();
  here.surname = "O’Neill";
  here.forename = "Zoë";
  auto const first = t.bring({here}).pupils.at(0).pupil.value();
  auto other = smallest_pupil();
  other.upn = Upn::parse("R674123101121").value();
  other.surname = "O'NEILL";
  other.forename = "ZOE";
  auto const asked = t.bring({other});
  CHECK(asked.pupils.at(0).outcome == Outcome::undecided);
  REQUIRE(asked.pupils[0].candidates.size() == 1);
  auto const& candidate = asked.pupils[0].candidates[0];
  CHECK(candidate.pupil == first);
  CHECK(candidate.score == 100);
  int sum = 0;
  for (auto const& part : candidate.parts) {
    sum += part.points;
    CHECK(part.what.find("Zo") == std::string::npos);
  }
  CHECK(sum == candidate.score);
  CHECK(t.all<mis::Pupil>().size() == 1);

  SECTION("the same one") {
    auto const done = t.bring({other}, {.starts = day("2025-11-03"), .decisions = {{1, first}}});
    CHECK(done.pupils.at(0).matched == MatchedBy::decision);
    CHECK(done.pupils[0].pupil == first);
    CHECK(how_many(done.findings, "upn_differs") == 1);
    CHECK(t.all<mis::Pupil>().size() == 1);
  }
  SECTION("another one") {
    auto const done = t.bring({other}, {.starts = day("2025-11-03"), .decisions = {{1, NewPupil{}}}});
    CHECK(done.pupils.at(0).outcome == Outcome::added);
    CHECK(t.all<mis::Pupil>().size() == 2);
  }
}

TEST_CASE("scores are sums of parts that can be explained", "[exchange]") {
  Transfers t;
  t.bring({smallest_pupil()});
  auto const score_of = [&](auto const& change) {
    auto other = smallest_pupil();
    other.upn = Upn::parse("R674123101121").value();
    change(other);
    auto const report = t.bring({other}, {.dry_run = true, .starts = day("2025-11-03")});
    return report.pupils.at(0).candidates.empty() ? 0 : report.pupils[0].candidates[0].score;
  };
  CHECK(score_of([](Pupil&) {}) == 100);
  CHECK(score_of([](Pupil& p) { p.sex = Sex::of("F"); }) == 90);
  CHECK(score_of([](Pupil& p) { p.born = day("2010-11-21"); }) == 0);
  CHECK(score_of([](Pupil& p) {
          p.surname = "Other";
          p.basic.preferred_surname = "Rooster";
        }) == 90);
  CHECK(score_of([](Pupil& p) { p.forename = "Alan"; }) == 80);
  CHECK(score_of([](Pupil& p) {
          p.surname = "Other";
          p.forename = "Ben";
        }) == 50);
  CHECK(score_of([](Pupil& p) {
          p.surname = "Other";
          p.forename = "Ben";
          p.sex = Sex::of("F");
        }) == 0);
}

TEST_CASE("a number that was given to the wrong child does not bring two children together", "[exchange]") {
  Transfers t;
  t.bring({smallest_pupil()});
  auto other = smallest_pupil();
  other.surname = "Okafor";
  other.forename = "Ngozi";
  other.born = day("2011-02-03");
  auto const report = t.bring({other});
  CHECK(report.pupils.at(0).outcome == Outcome::undecided);
  CHECK(report.pupils[0].candidates.size() == 1);
}

TEST_CASE("a file takes nobody off roll", "[exchange]") {
  Transfers t;
  auto pupil = smallest_pupil();
  pupil.schools = {{.number = SchoolNumber::parse("820", "1234").value(), .starts = day("2024-09-03")}};
  auto const admitted = t.bring({pupil}, {});
  CHECK(admitted.pupils.at(0).outcome == Outcome::added);
  CHECK(t.all<Enrolment>().at(0)[&Enrolment::starts].value() == day("2024-09-03"));
  pupil.schools[0].ends = day("2025-10-10");
  pupil.schools[0].ground = "9(1)(a)";
  auto const report = t.bring({pupil}, {});
  CHECK(report.pupils.at(0).outcome == Outcome::unchanged);
  CHECK(how_many(report.findings, "left_by_file") == 1);
  CHECK_FALSE(t.all<Enrolment>().at(0)[&Enrolment::ends].has_value());
}

TEST_CASE("nobody is admitted without a first day or a date of birth", "[exchange]") {
  Transfers t;
  auto const no_day = t.bring({smallest_pupil()}, {});
  CHECK(no_day.pupils.at(0).outcome == Outcome::not_loaded);
  CHECK(how_many(no_day.findings, "not_admitted") == 1);
  std::string const no_birth =
      "<CTfile><CTFpupilData><Pupil><UPN>C302400625001</UPN><Surname>A</Surname><Forename>B</Forename><Sex>F</Sex></Pupil></CTFpupilData></"
      "CTfile>";
  auto const report = bring_in(t.desk, no_birth, "f.xml", {.starts = day("2025-11-03")}).value();
  CHECK(report.count(Outcome::not_loaded) == 1);
  CHECK(how_many(report.findings, "not_admitted") == 1);
  CHECK(how_many(report.findings, "no_date_of_birth") == 1);
  CHECK(t.all<mis::Pupil>().empty());
}

TEST_CASE("what a desk may not write is said not to be loaded, and the rest is", "[exchange]") {
  Transfers t{std::string{}};  // the shipped policy
  auto const report = t.bring({whole_pupil()});
  CHECK(report.pupils.at(0).outcome == Outcome::added);
  for (auto const* block : {"SENhistory", "LookedAfter", "BasicDetails/Disabilities"}) {
    INFO(block);
    CHECK(report.not_loaded.contains(block));
  }
  CHECK(report.rows_added.at("child_adult_link") == 2);
  CHECK(how_many(report.findings, "not_for_this_desk") >= 3);
}

TEST_CASE("files of services and of other schools are brought in with what they have", "[exchange]") {
  Transfers t;
  auto const report = bring_in(t.desk, planted("ctf/as_services_write.xml"), "a.xml", {.starts = day("2025-11-03")}).value();
  CHECK(report.count(Outcome::added) == 1);
  CHECK(report.count(Outcome::not_loaded) == 1);
  CHECK(how_many(report.findings, "for_another_school") == 1);
  auto const again = bring_in(t.desk, planted("ctf/as_services_write.xml"), "a.xml", {.starts = day("2025-11-03")}).value();
  CHECK(again.count(Outcome::unchanged) == 1);
}

TEST_CASE("a desk that is not at a school, or may not see pupils, brings nothing in", "[exchange]") {
  Transfers t;
  auto trust = t.world.desk("admin", t.world.trust, purposes::records_management);
  CHECK(bring_in(trust, Transfers::file({smallest_pupil()}), "f.xml").error().code == ErrorCode::invalid);
  auto support = t.world.desk("support", t.world.meadow, purposes::support);
  CHECK(bring_in(support, Transfers::file({smallest_pupil()}), "f.xml").error().code == ErrorCode::refused);
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
