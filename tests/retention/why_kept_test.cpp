// Tests of asking at a desk why a pupil's record is kept: what is told, and what is not told to
// whoever may not know.
#include "catch.hpp"
#include <juniper/mis/retention/class_hold.hpp>
#include <juniper/mis/retention/commands.hpp>
#include <juniper/mis/retention/legal_hold.hpp>
#include <juniper/mis/testing/world.hpp>

namespace {

using namespace juniper::mis;
using namespace std::chrono_literals;

constexpr auto until =
    "at least until 9 March 2040 (RET-02 v1: date of birth + 25 years, if this is the last known "
    "school)";

struct SchoolWithLeavers {
  testing::World world;
  Id<Pupil> ava = world.admit("Ava", "Okafor", 2015y / 3 / 9);

  std::string told_to(std::string const& who, PurposeKey purpose) {
    auto desk = world.desk(who, world.meadow, purpose);
    return retention::why_kept(desk, ava).value().text();
  }
  std::string officer() { return told_to("officer", purposes::records_management); }
  std::string clerk() { return told_to("clerk", purposes::admissions); }
  void place_hold() {
    auto desk = world.desk("officer", world.meadow, purposes::records_management);
    retention::LegalHold hold;
    hold.organisation = Id<Organisation>{world.meadow.value};
    hold.subject = Id<Subject>{world.person_of(ava).value};
    hold.kind = HoldKind::parse("claim").value();
    hold.reason = SafeguardingText{"solicitor's letter"};
    hold.placed_at = desk.now();
    desk.add(hold).value();
  }
};

}  // namespace

TEST_CASE("the officer is told on what rule a pupil's record is kept, and that there is no hold",
          "[retention]") {
  SchoolWithLeavers school;
  CHECK(school.officer() == std::string{"on roll; after leaving: "} + until + "; no hold");
  auto desk = school.world.desk("officer", school.world.meadow, purposes::records_management);
  auto const why = retention::why_kept(desk, school.ava).value().why.text();
  CHECK(why.find("25 years from 9 March 2015 is 9 March 2040 (RET-02 v1).") != std::string::npos);
  CHECK(why.find("sexual") == std::string::npos);
}

TEST_CASE("a hold is told to whoever may know of it, and changes nothing for anybody else",
          "[retention]") {
  SchoolWithLeavers school;
  auto const before = school.clerk();
  school.place_hold();
  CHECK(school.officer() == std::string{"on roll; after leaving: "} + until + "; one hold");
  CHECK(school.clerk() == before);
  CHECK(before.find("hold") == std::string::npos);
}

TEST_CASE("after leaving the period runs, and a pupil who may not be seen is not found",
          "[retention]") {
  SchoolWithLeavers school;
  auto office = school.world.office();
  enrolment::leave(office, {.pupil = school.ava,
                            .last_day = 2026y / 11 / 20,
                            .ground = {},
                            .destination = {},
                            .destination_school = {}})
      .value();
  CHECK(school.officer() == std::string{"left on 20 November 2026; "} + until + "; no hold");
  auto elsewhere = school.world.desk("clerk_at_brook", school.world.brook, purposes::admissions);
  CHECK(retention::why_kept(elsewhere, school.ava).error().code == ErrorCode::not_found);
}

TEST_CASE("a replaced rule changes what is told", "[retention]") {
  SchoolWithLeavers school;
  auto desk = school.world.desk("officer", school.world.meadow, purposes::records_management);
  rulebook::Law law;
  law.book =
      law.book
          .with(
              R"({"rules": [{"id": "RET-02", "version": 1, "title": "t", "says": "s", "authority": "sector", "trigger": "date_of_birth",
    "polarity": "minimum", "amount": 30, "unit": "year", "leap": "later", "conditions": ["last_known_school"], "action": "review",
    "records": ["pupil_file"], "sources": ["a schedule"], "confidence": ["secondary"], "decided_by": "data"}]})")
          .value();
  CHECK(retention::why_kept(desk, school.ava, law).value().at_least_until == Date{2045y / 3 / 9});
}
