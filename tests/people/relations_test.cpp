// Tests of the relations between people: what a store finds is what plain loops over the same facts
// find.
#include "catch.hpp"
#include "support/random_school.hpp"
#include <juniper/mis/people/relations.hpp>

using namespace juniper::mis;
using juniper::mis::testing::RandomSchool;

namespace {

RelationContext asked_by(Uuid actor, Date day) {
  return {.actor = {actor}, .organisation = {Uuid::from_number(1)}, .today = day};
}

}  // namespace

TEST_CASE("a person is themselves and nobody else", "[people]") {
  RandomSchool const school{1};
  for (auto const& p : school.persons) {
    auto const context = asked_by(p.id.value, school.day(0));
    CHECK(school.found(description<Person>(), people::itself().people("id", context)) ==
          std::set{p.id.value});
  }
}

TEST_CASE("own children are those of links in force today that let a parent see data",
          "[people]") {
  std::size_t found_some = 0;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    RandomSchool const school{seed};
    for (auto const& adult : school.persons) {
      for (int offset = -1; offset <= 10; ++offset) {
        auto const today = school.day(offset);
        std::set<Uuid> expected;
        for (auto const& link : school.links) {
          bool const in_force = link.starts <= today && (!link.ends || today <= *link.ends);
          bool const as_parent = link.parental_responsibility || link.lives_with;
          if (link.adult == adult.id && in_force && as_parent && link.may_see_data) {
            expected.insert(link.child.value);
          }
        }
        auto const context = asked_by(adult.id.value, today);
        auto const found =
            school.found(description<Person>(), people::own_child().people("id", context));
        if (found != expected) { FAIL("seed " << seed << ", day " << offset); }
        found_some += found.size();
      }
    }
  }
  CHECK(found_some > 100);
}

TEST_CASE("kin are all children to whom somebody was ever linked, and people at agencies those with a post", "[people]") {
  std::size_t found_some = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    RandomSchool const school{seed};
    std::set<Uuid> at_agencies;
    for (auto const& p : school.posts) { at_agencies.insert(p.person.value); }
    for (auto const& adult : school.persons) {
      std::set<Uuid> expected;
      for (auto const& link : school.links) {
        if (link.adult == adult.id) { expected.insert(link.child.value); }
      }
      auto const context = asked_by(adult.id.value, school.day(400));
      auto const found = school.found(description<Person>(), people::kin().people("id", context));
      if (found != expected) { FAIL("kin, seed " << seed); }
      found_some += found.size();
      if (school.found(description<Person>(), people::at_agencies().people("id", context)) != at_agencies) { FAIL("agencies, seed " << seed); }
    }
  }
  CHECK(found_some > 50);
}

TEST_CASE("an account without a person behind it has neither a self nor children", "[people]") {
  RandomSchool const school{1};
  RelationContext const machine{.today = school.day(3)};
  CHECK(people::itself().people("id", machine).is_never());
  CHECK(school.found(description<Person>(), people::own_child().people("id", machine)).empty());
  CHECK(people::kin().people("id", machine).is_never());
}

TEST_CASE("everywhere is everybody and everything", "[people]") {
  RandomSchool const school{1};
  RelationContext const machine{.today = school.day(3)};
  auto const everywhere = people::everywhere();
  CHECK(school.found(description<Person>(), everywhere.people("id", machine)).size() ==
        school.persons.size());
  CHECK(
      school.found(description<Group>(), everywhere.things(description<Group>(), machine)).size() ==
      school.groups.size());
}
