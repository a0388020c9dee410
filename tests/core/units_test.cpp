// Units of work that are left in the middle: what a caller swallows, keeps or repeats must not leave half of anything.
#include "world.hpp"

#include <stdexcept>

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;
using namespace std::chrono_literals;

namespace units_in_the_middle {

Person somebody(char const* forename) { return as_person({.legal_forename = forename, .legal_surname = "Middle"}); }

// A command that writes a row and then fails in the way asked for.
Result<Uuid> half(Desk& desk, bool by_exception) {
  return desk.command("half", {}, {}, [&](Desk& inner) -> Result<Uuid> {
    inner.add(somebody("Half")).value();
    if (by_exception) { throw std::runtime_error("the caller's own"); }
    return Error{.code = ErrorCode::invalid, .text = "the second step was not possible"};
  });
}

}  // namespace units_in_the_middle

TEST_CASE("a step that failed half-way keeps its unit from being committed, though its command goes on", "[core]") {
  World w;
  auto admin = w.admin();
  auto const before = admin.count<Person>().value();
  auto const done = admin.command("outer", {}, {}, [](Desk& desk) -> Result<Uuid> {
    CHECK(code_of(units_in_the_middle::half(desk, false)) == ErrorCode::invalid);
    return desk.add(units_in_the_middle::somebody("Whole")).value().value;
  });
  CHECK(code_of(done) == ErrorCode::invalid);
  CHECK(admin.count<Person>().value() == before);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("what a unit was refused is in the log, whatever becomes of the unit", "[core]") {
  World w;
  auto clerk = w.office();
  auto const events = [&] { return w.core().verify(w.tenant).value().events; };
  auto before = events();
  // The caller passes the refusal over, and then fails for a reason of their own.
  CHECK(code_of(clerk.together([&](Desk& desk) -> Result<void> {
          CHECK(code_of(desk.erase(enrolment::admit(desk, {.person = NewPerson{.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9},
                                                         .starts = testing::first_of_term}).value(), 1)) == ErrorCode::refused);
          return Error{.code = ErrorCode::invalid, .text = "the caller's own"};
        })) == ErrorCode::invalid);
  CHECK(events() == before + 1);
  before = events();
  clerk.together([&](Desk& desk) -> Result<void> {
         CHECK(code_of(desk.list(Find<StaffMember>{}.sorted_by(&StaffMember::ethnicity))) == ErrorCode::refused);
         return {};
       }).value();
  CHECK(events() == before + 1);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("an exception that the caller catches half-way keeps its unit from being committed", "[core]") {
  World w;
  auto admin = w.admin();
  auto const before = admin.count<Person>().value();
  auto const done = admin.together([](Desk& desk) -> Result<void> {
    CHECK_THROWS_AS(units_in_the_middle::half(desk, true), std::runtime_error);
    desk.add(units_in_the_middle::somebody("After")).value();
    return {};
  });
  CHECK_FALSE(done.ok());
  CHECK(admin.count<Person>().value() == before);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("the inner desk ends with its unit of work, also when an exception ended that", "[core]") {
  World w;
  auto admin = w.admin();
  std::optional<Desk> kept;
  CHECK_THROWS_AS(admin.together([&](Desk& desk) -> Result<void> {
    kept = desk;
    throw std::runtime_error("the caller's own");
  }),
                  std::runtime_error);
  REQUIRE(kept);
  CHECK_THROWS_AS(kept->add(units_in_the_middle::somebody("Late")), Failure);
  CHECK_THROWS_AS(kept->count<Person>(), Failure);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("a repeated command answers without a version, since the record may have moved on", "[core]") {
  World w;
  auto admin = w.admin();
  auto const somebody = units_in_the_middle::somebody("Once");
  CommandOptions const once{.idempotency_key = "somebody", .call = {}};
  auto const first = admin.add_record(description<Person>(), &somebody, once).value();
  auto const again = admin.add_record(description<Person>(), &somebody, once).value();
  CHECK(first.id == again.id);
  CHECK(first.version == 1);
  CHECK(again.version == 0);
}

TEST_CASE("whom encrypted data are about is not changed: their key would stay the other's", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto const ben = w.admit("Ben", "Hartley");
  auto const hers = w.person_of(ava);
  auto const his = w.person_of(ben);
  auto office = w.office();
  auto const seen = office.get(ava).value();
  auto const moved = office.patch(Patch(seen).set(&Pupil::person, his));
  CHECK(code_of(moved) == ErrorCode::invalid);
  CHECK(moved.error().field == "person");
  // To the same person again is no change.
  CHECK(office.patch(Patch(seen).set(&Pupil::person, hers)).ok());
}

TEST_CASE("a record may only refer to what its writer may know of", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto elsewhere = w.desk("clerk_at_brook", w.brook, purposes::admissions);
  REQUIRE(code_of(elsewhere.get(ava)) == ErrorCode::not_found);
  Enrolment grab{.id = {}, .pupil = ava, .school = w.brook, .status = EnrolmentStatus::of("C"), .starts = testing::first_of_term};
  auto const grabbed = elsewhere.add(grab);
  CHECK(code_of(grabbed) == ErrorCode::not_found);
  CHECK(code_of(elsewhere.get(ava)) == ErrorCode::not_found);
  // What is not there at all is refused in the same words.
  grab.pupil = {Uuid::from_number(12345)};
  auto const nothing = elsewhere.add(grab);
  REQUIRE_FALSE(nothing.ok());
  CHECK(grabbed.error() == nothing.error());
  // By a patch neither.
  auto const own = enrolment::admit(elsewhere, {.person = NewPerson{.legal_forename = "Cy", .legal_surname = "Brook", .date_of_birth = 2015y / 1 / 1},
                                                .starts = testing::first_of_term}).value();
  auto const enrolment = elsewhere.list(Find<Enrolment>{}.equal(&Enrolment::pupil, own)).value().records.front();
  CHECK(code_of(elsewhere.patch(Patch(enrolment).set(&Enrolment::pupil, ava))) == ErrorCode::not_found);
  // Nor through a command, nor as somebody's relative.
  CHECK(code_of(people::link(elsewhere, {.pupil = own, .adult = w.person_of(ava), .relationship = Relationship::of("PAM"),
                                         .may_see_data = true, .starts = testing::first_of_term})) == ErrorCode::not_found);
  auto dsl = w.safeguarding();
  CHECK(code_of(juniper::mis::safeguarding::note(dsl, {.children = {{own, {}}}, .text = "about a child of another school"})) == ErrorCode::not_found);
  // Control: at the trust's own desk both are known.
  auto const trust_wide = w.employ("trust_clerk", "office", w.trust);
  (void)trust_wide;
  auto desk = w.desk("trust_clerk", w.trust, purposes::admissions);
  CHECK(desk.get(ava).ok());
  grab.pupil = ava;
  CHECK(desk.add(grab).ok());
  CHECK(w.core().verify(w.tenant).value().holds());
}
