// A concern about two children and an adult: who may know of it, what is left when one of them is
// erased.
#include "catch.hpp"
#include "core/world.hpp"

using namespace juniper::mis;
using testing::code_of;
using testing::World;

namespace {

struct Concerned : World {
  Id<Pupil> ava = admit("Ava", "Okafor");
  Id<Pupil> ben = admit("Ben", "O’Neill",
                        Date{std::chrono::year{2014}, std::chrono::November, std::chrono::day{2}});
  Id<Concern> written = [this] {
    auto desk = safeguarding();
    return juniper::mis::safeguarding::raise(desk, both()).value();
  }();

  juniper::mis::safeguarding::NewConcern both() {
    return {.people = {{.person = person_of(ava),
                        .role = ConcernRole::of("child"),
                        .kinds = {ConcernKind::of("bullying"), ConcernKind::of("online")},
                        .account = "Ava said so"},
                       {.person = person_of(ben),
                        .role = ConcernRole::of("alleged"),
                        .kinds = {ConcernKind::of("neglect")},
                        .account = "Ben's side"}},
            .text = "both were at the gate",
            .happened_at = clock->now() - std::chrono::hours{1},
            .place = "the gate"};
  }
};

}  // namespace

TEST_CASE(
    "the safeguarding lead reads a concern with its parts and categories; for others there is none",
    "[safeguarding]") {
  Concerned w;
  auto dsl = w.safeguarding();
  auto const seen = dsl.get(w.written).value();
  CHECK(seen[&Concern::text].value().reveal() == "both were at the gate");
  CHECK(seen[&Concern::recorded_at].value() == w.clock->now());
  CHECK(dsl.count<ConcernParticipation>().value() == 2);
  CHECK(dsl.count<ConcernCategory>().value() == 3);
  for (auto const* who : {"clerk", "tutor", "teacher"}) {
    auto desk = w.desk(who, w.meadow,
                       std::string{who} == "clerk" ? purposes::admissions : purposes::teaching);
    CHECK(code_of(desk.get(w.written)) == ErrorCode::not_found);
    CHECK(desk.count<ConcernParticipation>().value() == 0);
    CHECK(desk.count<ConcernCategory>().value() == 0);
  }
  auto clerk = w.office();
  CHECK(code_of(juniper::mis::safeguarding::raise(clerk, w.both())) == ErrorCode::refused);
}

TEST_CASE("erasing one child of a concern leaves the other's view whole", "[safeguarding]") {
  Concerned w;
  auto dsl = w.safeguarding();
  auto const parts = dsl.list(Find<ConcernParticipation>{}.equal(&ConcernParticipation::person,
                                                                 w.person_of(w.ben)))
                         .value();
  REQUIRE(parts.size() == 1);
  dsl.add(SafeguardingAction{.participation = parts.records[0].id(),
                             .decided_at = w.clock->now(),
                             .kind = SafeguardingActionKind::of("not_referred"),
                             .text = "spoke to Ben",
                             .reasons = "below the threshold"})
      .value();
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(w.person_of(w.ava))).value();
  auto const seen = dsl.get(w.written).value();
  CHECK(seen[&Concern::text].value().reveal() == "both were at the gate");
  auto const left = dsl.list<ConcernParticipation>().value();
  REQUIRE(left.size() == 1);
  CHECK(left.records[0][&ConcernParticipation::account].value().reveal() == "Ben's side");
  CHECK(left.records[0][&ConcernParticipation::role].value() == ConcernRole::of("alleged"));
  auto const kinds = dsl.list<ConcernCategory>().value();
  REQUIRE(kinds.size() == 1);
  CHECK(kinds.records[0][&ConcernCategory::kind].value() == ConcernKind::of("neglect"));
  CHECK(dsl.list<SafeguardingAction>()
            .value()
            .records[0][&SafeguardingAction::reasons]
            .value()
            .reveal() == "below the threshold");
  CHECK(w.core().verify(w.tenant).value().holds());
  // Nothing is left when the second goes too.
  officer.erase_person(as_subject(w.person_of(w.ben))).value();
  CHECK(code_of(dsl.get(w.written)) == ErrorCode::not_found);
  CHECK(dsl.count<SafeguardingAction>().value() == 0);
  CHECK(w.core().verify(w.tenant).value().holds());
}

TEST_CASE("whoever a concern is about does not read it as safeguarding lead", "[safeguarding]") {
  Concerned w;
  auto concern = w.both();
  concern.people.push_back({.person = w.persons.at("dsl"),
                            .role = ConcernRole::of("alleged"),
                            .kinds = {},
                            .account = {}});
  // Written by the head, since nobody keeps the record of a concern about themselves.
  auto head = w.desk("head", w.meadow, purposes::safeguarding);
  // The lead becomes known at the school by an appointment.
  auto admin = w.admin();
  auto const member = admin.add(StaffMember{.person = w.persons.at("dsl")}).value();
  admin
      .add(Appointment{
          .staff = member, .school = w.meadow, .post = "Lead", .starts = testing::first_of_term})
      .value();
  auto const about_lead = juniper::mis::safeguarding::raise(head, concern).value();
  auto dsl = w.safeguarding();
  CHECK(head.get(about_lead).ok());
  CHECK(code_of(dsl.get(about_lead)) == ErrorCode::not_found);
  CHECK(dsl.count<Concern>().value() == 1);
}

TEST_CASE(
    "a concern without a child, without text, from the future or with one role twice is invalid",
    "[safeguarding]") {
  Concerned w;
  auto dsl = w.safeguarding();
  auto const before = dsl.count<Concern>().value();
  auto none = w.both();
  none.people.erase(none.people.begin());
  CHECK(code_of(juniper::mis::safeguarding::raise(dsl, none)) == ErrorCode::invalid);
  auto silent = w.both();
  silent.text = "";
  CHECK(code_of(juniper::mis::safeguarding::raise(dsl, silent)) == ErrorCode::invalid);
  auto later = w.both();
  later.happened_at = w.clock->now() + std::chrono::hours{1};
  CHECK(code_of(juniper::mis::safeguarding::raise(dsl, later)) == ErrorCode::invalid);
  auto twice = w.both();
  twice.people[1] = twice.people[0];
  CHECK(code_of(juniper::mis::safeguarding::raise(dsl, twice)) == ErrorCode::invalid);
  CHECK(dsl.count<Concern>().value() == before);
}
