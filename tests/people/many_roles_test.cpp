// Tests of one person in many roles, of agencies, and of replacing a UPN at a desk.
#include "catch.hpp"
#include "core/world.hpp"
#include <juniper/mis/people/agency_post.hpp>
#include <juniper/mis/people/former_upn.hpp>

#include <string>

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;
using testing::World;

namespace {

Upn with_check_letter(std::string const& body) {
  return Upn::parse(Upn::expected_check_letter(body) + body).value();
}

Upn given_upn() { return Upn::parse("H801200001001").value(); }
Upn first_upn() { return Upn::parse("F20136142500A").value(); }

Id<Pupil> admitted_under(World& w, Upn const& upn) {
  auto clerk = w.office();
  return enrolment::admit(clerk, {.person = NewPerson{.legal_forename = "Ava",
                                                      .legal_surname = "Okafor",
                                                      .date_of_birth = 2015y / 3 / 9},
                                  .upn = upn,
                                  .starts = testing::first_of_term})
      .value();
}

// What a desk sees as the pupil's number.
Upn upn_at(Desk& desk, Id<Pupil> pupil) {
  auto const seen = desk.get(pupil).value();
  return seen[&Pupil::upn].value();
}

std::size_t former_upns(Desk& desk, Id<Pupil> pupil) {
  return desk.count(Find<FormerUpn>{}.equal(&FormerUpn::pupil, pupil)).value();
}

}  // namespace

TEST_CASE(
    "one person is a pupil, a contact and a member of staff at once, and is written down once",
    "[people]") {
  World w;
  auto const sister = w.admit("Ada", "Okafor", 2008y / 4 / 2);
  auto const brother = w.admit("Ben", "Okafor", 2019y / 4 / 2);
  auto const person = w.person_of(sister);
  auto clerk = w.office();
  people::link(clerk, {.pupil = brother,
                       .adult = person,
                       .relationship = Relationship::of("FAM"),
                       .may_collect = true,
                       .starts = testing::first_of_term})
      .value();
  auto admin = w.admin();
  auto const member =
      admin.add(StaffMember{.person = person, .staff_code = PersonalText{"ADA"}}).value();
  admin
      .add(Appointment{.staff = member,
                       .school = w.meadow,
                       .post = "Midday assistant",
                       .starts = testing::first_of_term})
      .value();
  CHECK(clerk.count(Find<Person>{}.equal(&Person::legal_surname, PersonalText{"Okafor"})).value() ==
        2);
  CHECK(clerk.count(Find<ChildAdultLink>{}.equal(&ChildAdultLink::adult, person)).value() == 1);
  // Erased once, gone in every role.
  auto officer = w.desk("officer", w.trust, purposes::records_management);
  officer.erase_person(as_subject(person)).value();
  CHECK(code_of(officer.get(member)) == ErrorCode::not_found);
  CHECK(clerk.count(Find<ChildAdultLink>{}).value() == 0);
  CHECK(clerk.get(brother).ok());
}

TEST_CASE(
    "somebody at an agency is a person with a post there, about whom the agency's own record says "
    "nothing",
    "[people]") {
  CHECK(description<Agency>().subjects.count == 0);
  auto const& post = description<AgencyPost>();
  REQUIRE(post.subjects.count == 1);
  CHECK(post.subjects.paths[0].path.names[0] == "person");
  CHECK(&post.find("agency")->refers() == &description<Agency>());
}

TEST_CASE("a temporary UPN is replaced and recorded as the former one", "[people]") {
  World w;
  auto const pupil = admitted_under(w, first_upn());
  auto clerk = w.office();
  auto const written =
      people::replace_upn(
          clerk, {.pupil = pupil, .upn = given_upn(), .why = people::UpnChange::temporary_replaced})
          .value();
  auto const seen = clerk.get(pupil).value();
  CHECK(seen.version() == written.version);
  CHECK(seen[&Pupil::upn].value() == given_upn());
  CHECK(seen[&Pupil::former_upn].value() == first_upn());
  auto const formers = clerk.list(Find<FormerUpn>{}.equal(&FormerUpn::pupil, pupil)).value();
  REQUIRE(formers.size() == 1);
  CHECK(formers.records[0][&FormerUpn::upn].value() == first_upn());
  CHECK(formers.records[0][&FormerUpn::reason].value() == FormerUpnReason::of("temporary"));
  CHECK(formers.records[0][&FormerUpn::ends].value() == Date{2026y / 11 / 22});
}

TEST_CASE("a UPN that is another child's leaves no trace in the record", "[people]") {
  World w;
  auto const pupil = admitted_under(w, given_upn());
  auto clerk = w.office();
  auto const own = with_check_letter("801200001002");
  people::replace_upn(clerk,
                      {.pupil = pupil, .upn = own, .why = people::UpnChange::wrongly_allocated})
      .value();
  auto const seen = clerk.get(pupil).value();
  CHECK(seen[&Pupil::upn].value() == own);
  CHECK(seen[&Pupil::former_upn].state() == FieldState::absent);
  CHECK(former_upns(clerk, pupil) == 0);
}

TEST_CASE("a change of identity for safety is never made in the record that is given up",
          "[people]") {
  World w;
  auto const pupil = admitted_under(w, given_upn());
  auto clerk = w.office();
  auto const refused = people::replace_upn(clerk, {.pupil = pupil,
                                                   .upn = with_check_letter("801200001002"),
                                                   .why = people::UpnChange::identity_protected});
  REQUIRE(code_of(refused) == ErrorCode::invalid);
  CHECK_FALSE(refused.error().hint.empty());
  CHECK(upn_at(clerk, pupil) == given_upn());
  CHECK(former_upns(clerk, pupil) == 0);
}

TEST_CASE(
    "of two UPNs the present one stays and the second is recorded, once for one idempotency key",
    "[people]") {
  World w;
  auto const pupil = admitted_under(w, given_upn());
  auto clerk = w.office();
  people::NewUpn const change{.pupil = pupil,
                              .upn = with_check_letter("801200001002"),
                              .why = people::UpnChange::second_found};
  for (int i = 0; i < 2; ++i) {
    CHECK(people::replace_upn(clerk, change, {.idempotency_key = "second-1"}).ok());
  }
  CHECK(upn_at(clerk, pupil) == given_upn());
  CHECK(former_upns(clerk, pupil) == 1);
  auto tutor = w.desk("tutor", w.meadow, purposes::teaching);
  CHECK_FALSE(people::replace_upn(tutor, change).ok());
}
