// What a desk writes, refuses and repeats.
#include "world.hpp"

#include "catch.hpp"

using namespace juniper::mis;
using testing::World;
using testing::code_of;
using namespace std::chrono_literals;

namespace {

enrolment::Admission admission(char const* forename) {
  return {.person = NewPerson{.legal_forename = forename, .legal_surname = "Okafor", .date_of_birth = 2015y / 3 / 9},
          .starts = testing::first_of_term};
}

}  // namespace

TEST_CASE("the second of two who read the same version is told of the conflict", "[core]") {
  World w;
  auto const ava = w.person_of(w.admit("Ava", "Okafor"));
  auto one = w.office();
  auto two = w.office();
  auto const first = one.get(ava).value();
  auto const second = two.get(ava).value();
  auto const done = one.patch(Patch(first).set(&Person::preferred_forename, PersonalText{"Avie"})).value();
  CHECK(done.version == 2);
  auto const late = two.patch(Patch(second).set(&Person::preferred_forename, PersonalText{"Av"}));
  CHECK(code_of(late) == ErrorCode::conflict);
  auto const now = two.get(ava).value();
  CHECK(now[&Person::preferred_forename].value().reveal() == "Avie");
}

TEST_CASE("what one may not write is refused, and nothing is changed", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto const ava = w.person_of(pupil);
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  auto office = w.office();
  auto const before = office.get(pupil).value().version();
  auto const seen = tutor.get(pupil).value();
  auto const refused = tutor.patch(Patch(seen).set(&Pupil::year_group, NcYear::year(8)));
  CHECK(code_of(refused) == ErrorCode::refused);
  CHECK_FALSE(refused.error().text.empty());
  // Ethnicity is not even visible, so it can be neither set nor cleared.
  CHECK(code_of(tutor.patch(Patch(seen).clear(&Pupil::ethnicity))) == ErrorCode::refused);
  CHECK(office.get(pupil).value().version() == before);
  CHECK(code_of(tutor.add(as_person({.legal_forename = "X", .legal_surname = "Y"}))) == ErrorCode::refused);
  (void)ava;
}

TEST_CASE("one cannot write what would lie outside one's reach", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto office = w.office();
  // A person without any tie to the school would be out of sight at once.
  CHECK(code_of(office.add(as_person({.legal_forename = "No", .legal_surname = "Tie"}))) == ErrorCode::refused);
  // Nor can a pupil be put on the roll of another school.
  CHECK(code_of(office.add(Enrolment{.id = {}, .pupil = pupil, .school = w.brook, .status = EnrolmentStatus::of("C"), .starts = testing::first_of_term})) ==
        ErrorCode::refused);
}

TEST_CASE("moving a record to where one does not reach is refused at its destination", "[core]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto office = w.office();
  auto const enrolments = office.list(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil)).value();
  auto const moved = office.patch(Patch(enrolments.records.front()).set(&Enrolment::school, w.brook));
  CHECK(code_of(moved) == ErrorCode::refused);
}

TEST_CASE("a command repeated with its key has one effect and one answer", "[core]") {
  World w;
  auto office = w.office();
  CommandOptions const once{.idempotency_key = "form 17", .call = {}};
  auto const first = enrolment::admit(office, admission("Ava"), once).value();
  auto const again = enrolment::admit(office, admission("Ava"), once).value();
  CHECK(first == again);
  CHECK(office.count<Pupil>().value() == 1);
  CHECK(code_of(enrolment::admit(office, admission("Eve"), once)) == ErrorCode::key_reused);
  CHECK(office.count<Pupil>().value() == 1);
  // Another account's keys are its own.
  w.employ("clerk2", "office", w.meadow);
  auto other = w.desk("clerk2", w.meadow, purposes::admissions);
  CHECK(enrolment::admit(other, admission("Eve"), once).value() != first);
}

TEST_CASE("kept answers are forgotten after a week", "[core]") {
  World w;
  auto office = w.office();
  CommandOptions const once{.idempotency_key = "form 17", .call = {}};
  auto const first = enrolment::admit(office, admission("Ava"), once).value();
  w.clock->advance(std::chrono::days{7} + std::chrono::hours{1});
  office = w.office();
  CHECK(enrolment::admit(office, admission("Ava"), once).value() != first);
}

TEST_CASE("a unit of work happens whole, or not at all, and its key covers the whole", "[core]") {
  World w;
  auto office = w.office();
  auto const failed = office.together([&](Desk& desk) -> Result<void> {
    enrolment::admit(desk, admission("Ava")).value();
    return Error{.code = ErrorCode::invalid, .text = "the caller changed their mind"};
  });
  CHECK(code_of(failed) == ErrorCode::invalid);
  CHECK(office.count<Pupil>().value() == 0);

  std::vector<Id<Pupil>> ids;
  auto const both = [&](Desk& desk) -> Result<void> {
    ids.push_back(enrolment::admit(desk, admission("Ava")).value());
    ids.push_back(enrolment::admit(desk, admission("Eve")).value());
    return {};
  };
  office.together(both, {.idempotency_key = "batch", .call = {}}).value();
  office.together(both, {.idempotency_key = "batch", .call = {}}).value();
  CHECK(office.count<Pupil>().value() == 2);
  REQUIRE(ids.size() == 4);
  CHECK(ids[0] == ids[2]);
  CHECK(ids[1] == ids[3]);
  CHECK(code_of(office.together([&](Desk& desk) -> Result<void> { enrolment::admit(desk, admission("Ava")).value(); return {}; },
                                {.idempotency_key = "batch", .call = {}})) == ErrorCode::key_reused);
}

TEST_CASE("a failed command undoes its unit, also when its error is passed over", "[core]") {
  World w;
  auto office = w.office();
  auto const done = office.together([&](Desk& desk) -> Result<void> {
    enrolment::admit(desk, admission("Ava")).value();
    (void)desk.add(as_person({.legal_forename = "No", .legal_surname = "Tie", .date_of_birth = {}})).ok();
    (void)enrolment::leave(desk, {.pupil = {Uuid::from_number(9)}, .last_day = testing::first_of_term}).ok();
    return {};
  });
  CHECK(code_of(done) == ErrorCode::not_found);
  CHECK(office.count<Pupil>().value() == 0);
}

TEST_CASE("the inner desk ends with its unit of work", "[core]") {
  World w;
  auto office = w.office();
  std::optional<Desk> kept;
  office.together([&](Desk& desk) -> Result<void> { kept = desk; return {}; }).value();
  CHECK_THROWS_AS(kept->count<Pupil>(), Failure);
}

TEST_CASE("input that breaks a rule is refused with its field, before anything is written", "[core]") {
  World w;
  auto office = w.office();
  auto born_later = admission("Ava");
  std::get<NewPerson>(born_later.person).date_of_birth = 2027y / 1 / 1;
  auto const refused = enrolment::admit(office, born_later);
  CHECK(code_of(refused) == ErrorCode::invalid);
  CHECK(refused.error().field == "starts");
  auto nameless = admission("Ava");
  std::get<NewPerson>(nameless.person).date_of_birth.reset();
  CHECK(code_of(enrolment::admit(office, nameless)) == ErrorCode::invalid);
  CHECK(office.count<Pupil>().value() == 0);
}

TEST_CASE("a pupil is admitted once, leaves, and may come back", "[core]") {
  World w;
  auto office = w.office();
  auto const ava = w.admit("Ava", "Okafor");
  auto const person = w.person_of(ava);
  CHECK(code_of(enrolment::admit(office, {.person = person, .starts = testing::first_of_term})) == ErrorCode::invalid);
  CHECK(code_of(enrolment::leave(office, {.pupil = ava, .last_day = 2026y / 9 / 1})) == ErrorCode::invalid);
  enrolment::leave(office, {.pupil = ava, .last_day = 2026y / 10 / 23, .ground = PersonalText{"9(1)(a)"}}).value();
  CHECK(code_of(enrolment::leave(office, {.pupil = ava, .last_day = 2026y / 10 / 23})) == ErrorCode::not_found);
  CHECK(enrolment::admit(office, {.person = person, .starts = 2026y / 11 / 2}).value() == ava);
  CHECK(office.count(Find<Enrolment>{}.equal(&Enrolment::pupil, ava)).value() == 2);
}

TEST_CASE("two pupils with one UPN are let in and found", "[core]") {
  World w;
  auto office = w.office();
  auto const upn = Upn::parse("E801200019001").value();
  auto a = admission("Ava");
  a.upn = upn;
  auto b = admission("Eve");
  b.upn = upn;
  enrolment::admit(office, a).value();
  CHECK(enrolment::upns_to_resolve(office).value().empty());
  enrolment::admit(office, b).value();
  auto const findings = enrolment::upns_to_resolve(office).value();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].code == "upn_borne_twice");
  CHECK(findings[0].place.find("E8012") == std::string::npos);
}

TEST_CASE("an officer erases a row that nothing refers to, and no other", "[core]") {
  World w;
  auto const ava = w.admit("Ava", "Okafor");
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  auto const pupil = officer.get(ava).value();
  CHECK(code_of(officer.erase(ava, pupil.version())) == ErrorCode::in_use);
  auto const enrolment = officer.list(Find<Enrolment>{}.equal(&Enrolment::pupil, ava)).value().records.front();
  CHECK(code_of(officer.erase(enrolment.id(), enrolment.version() + 1)) == ErrorCode::conflict);
  officer.erase(enrolment.id(), enrolment.version()).value();
  officer.erase(ava, pupil.version()).value();
  CHECK(code_of(officer.get(ava)) == ErrorCode::not_found);
  auto office = w.office();
  CHECK(code_of(office.erase(ava, 1)) == ErrorCode::not_found);
}
