// Tests of what the descriptions of trusts, schools, years and groups promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/organisations/group.hpp>

using namespace juniper::mis;

TEST_CASE("trusts and schools are organisations, and nobody's data", "[organisations]") {
  for (auto const* e : {&description<Trust>(), &description<School>()}) {
    CHECK(e->organisation.itself);
    CHECK(e->subjects.count == 0);
    for (auto const& f : e->fields) { CHECK_FALSE(f.category.personal); }
  }
}

TEST_CASE("years and groups belong to their school", "[organisations]") {
  for (auto const* e : {&description<AcademicYear>(), &description<Group>()}) {
    REQUIRE(e->organisation.length == 1);
    CHECK(&e->find(e->organisation.names[0])->refers() == &description<School>());
  }
}

TEST_CASE("only the name of a school has to be known", "[organisations]") {
  for (auto const& f : description<School>().fields) { CHECK(f.nullable == (f.name != "name")); }
  for (auto const& f : description<Trust>().fields) { CHECK(f.nullable == (f.name != "name")); }
}

TEST_CASE("schools and trusts are looked up by their public numbers", "[organisations]") {
  CHECK(description<School>().find("urn")->indexed);
  CHECK(description<School>().find("la_estab")->indexed);
  CHECK(description<School>().find("trust")->indexed);
  CHECK(description<Trust>().find("group_uid")->indexed);
}
