// Leaving without a known school: the transfer file goes to the area for lost pupils, the roll is an act of its own.
#include "catch.hpp"
#include "exchange/transfer_world.hpp"

namespace juniper::mis::exchange::ctf {
namespace {

std::pair<std::string, ExportReport> to_nobody_known(Transfers& t, Id<mis::Pupil> pupil, int number) {
  std::string text;
  auto report = take_out(t.desk, {.pupils = {pupil}, .number = number}, [&](std::string_view piece) { text += piece; }).value();
  return {std::move(text), std::move(report)};
}

TEST_CASE("a mid-year leaver with no known school: the file goes to nobody known, and the roll is not touched by it", "[exchange]") {
  Transfers t;
  auto const pupil = t.bring({whole_pupil()}).pupils.at(0).pupil.value();
  auto const enrolled = t.all(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil)).at(0);
  auto const record = t.desk.get(pupil).value();

  auto const [text, report] = to_nobody_known(t, pupil, 1);
  CHECK(report.file_name == "8201234_CTF_XXXXXXX_001.xml");
  CHECK(report.written == std::vector{pupil});
  auto const file = read_all(text, report.file_name);
  CHECK(file.header.destination.number == SchoolNumber::unknown());
  auto const& here = file.pupils.at(0).pupil.schools.back();
  CHECK(here.number == SchoolNumber::parse("820", "1234").value());
  CHECK(here.last_school == true);
  CHECK_FALSE(here.ends);

  // Neither enrolment nor pupil was written to.
  auto const after = t.all(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil));
  REQUIRE(after.size() == 1);
  CHECK_FALSE(after[0][&Enrolment::ends].has_value());
  CHECK(after[0].version() == enrolled.version());
  CHECK(t.desk.get(pupil).value().version() == record.version());

  // Twenty days of absence, and joint enquiries that found nobody: deletion on that ground, and the file once more.
  enrolment::Leaving leaving;
  leaving.pupil = pupil;
  leaving.last_day = day("2026-11-20");
  leaving.ground = "9(1)(i)";
  enrolment::leave(t.desk, leaving).value();
  auto const [later, second] = to_nobody_known(t, pupil, 2);
  CHECK(second.file_name == "8201234_CTF_XXXXXXX_002.xml");
  auto const left = read_all(later, second.file_name).pupils.at(0).pupil.schools.back();
  CHECK(left.ends == day("2026-11-20"));
  CHECK(left.ground == "9(1)(i)");
  CHECK(left.last_school == true);
}

TEST_CASE("a school that finds a lost pupil in that area brings the file in as any other", "[exchange]") {
  Transfers lost;
  auto const pupil = lost.bring({whole_pupil()}).pupils.at(0).pupil.value();
  auto const [text, sent] = to_nobody_known(lost, pupil, 1);
  Transfers finder;
  auto const report = bring_in(finder.desk, text, sent.file_name, {.starts = day("2026-11-23")}).value();
  CHECK(report.count(Outcome::added) == 1);
  CHECK(how_many(report.findings, "for_another_school") == 0);
  CHECK(how_many(report.findings, "file_name_differs") == 0);
}

}  // namespace
}  // namespace juniper::mis::exchange::ctf
