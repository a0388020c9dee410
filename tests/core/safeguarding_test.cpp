// A note about two children: who may know of it, and what is left when one of them is erased.
#include "world.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;

namespace {

struct TwoChildren : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Pupil> ben = admit("Ben", "O’Neill", Date{std::chrono::year{2014}, std::chrono::November, std::chrono::day{2}});
  Id<SafeguardingNote> written = [this] {
    auto desk = safeguarding();
    return juniper::mis::safeguarding::note(desk, {.children = {{ava, "Ava said so"}, {ben, "Ben saw it"}}, .text = "both were at the gate"}).value();
  }();
};

}  // namespace

TEST_CASE("the safeguarding lead reads the note; for everybody else there is none", "[core]") {
  TwoChildren w;
  auto dsl = w.safeguarding();
  auto const note = dsl.get(w.written).value();
  CHECK(note[&SafeguardingNote::text].value().reveal() == "both were at the gate");
  CHECK(dsl.count<NoteParticipation>().value() == 2);
  for (auto const* who : {"clerk", "tutor", "teacher"}) {
    auto const purpose = std::string{who} == "clerk" ? purposes::admissions : purposes::teaching;
    auto desk = w.desk(who, w.meadow, purpose);
    CHECK(code_of(desk.get(w.written)) == ErrorCode::not_found);
    CHECK(desk.count<SafeguardingNote>().value() == 0);
    CHECK(desk.list<NoteParticipation>().value().size() == 0);
  }
  auto clerk = w.office();
  CHECK(code_of(juniper::mis::safeguarding::note(clerk, {.children = {{w.ava, {}}}, .text = "no"})) == ErrorCode::refused);
}

TEST_CASE("every read of it is in the log", "[core]") {
  TwoChildren w;
  auto dsl = w.safeguarding();
  auto const before = w.core().verify(w.tenant).value().events;
  dsl.get(w.written).value();
  dsl.list<SafeguardingNote>().value();
  CHECK(w.core().verify(w.tenant).value().events == before + 2);
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  tutor.get(w.ava).value();
  CHECK(w.core().verify(w.tenant).value().events == before + 2);
}

TEST_CASE("erasing one child leaves the other's view whole and the first unreadable", "[core]") {
  TwoChildren w;
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  auto const person = w.person_of(w.ava);
  officer.erase_person(as_subject(person)).value();
  auto dsl = w.safeguarding();
  CHECK(code_of(dsl.get(w.ava)) == ErrorCode::not_found);
  CHECK(code_of(dsl.get(person)) == ErrorCode::not_found);
  auto const note = dsl.get(w.written).value();
  CHECK(note[&SafeguardingNote::text].value().reveal() == "both were at the gate");
  auto const parts = dsl.list<NoteParticipation>().value();
  REQUIRE(parts.size() == 1);
  CHECK(parts.records[0][&NoteParticipation::account_of_child].value().reveal() == "Ben saw it");
  CHECK(w.core().verify(w.tenant).value().holds());
  // Nothing is left when the second goes too.
  officer.erase_person(as_subject(w.person_of(w.ben))).value();
  CHECK(code_of(dsl.get(w.written)) == ErrorCode::not_found);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("nobody but an officer erases a person, and an erased one stays erased for the same reason", "[core]") {
  TwoChildren w;
  auto const person = w.person_of(w.ava);
  auto clerk = w.office();
  CHECK(code_of(clerk.erase_person(as_subject(person))) == ErrorCode::refused);
  auto elsewhere = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  CHECK(code_of(elsewhere.erase_person(as_subject(person))) == ErrorCode::not_found);
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(person)).value();
  CHECK(code_of(officer.erase_person(as_subject(person))) == ErrorCode::not_found);
}

TEST_CASE("a note without children or text is invalid", "[core]") {
  World w;
  auto dsl = w.safeguarding();
  CHECK(code_of(juniper::mis::safeguarding::note(dsl, {.children = {}, .text = "x"})) == ErrorCode::invalid);
  CHECK(code_of(juniper::mis::safeguarding::note(dsl, {.children = {{w.admit("A", "B"), {}}}, .text = ""})) == ErrorCode::invalid);
  // A record about several people must be about somebody, also when its steps are done by hand.
  CHECK(code_of(dsl.add(SafeguardingNote{.id = {}, .school = w.meadow, .author = {}, .written_at = w.clock->now(), .text = "alone"})) == ErrorCode::invalid);
}
