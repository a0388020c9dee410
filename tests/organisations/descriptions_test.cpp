// Tests of what the descriptions of trusts, schools, years and groups promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/organisations/contract_exit_entry.hpp>
#include <juniper/mis/organisations/group.hpp>
#include <juniper/mis/organisations/house.hpp>
#include <juniper/mis/organisations/legal_controller.hpp>
#include <juniper/mis/organisations/non_school_day.hpp>
#include <juniper/mis/organisations/processor_instruction.hpp>
#include <juniper/mis/organisations/school_link.hpp>
#include <juniper/mis/organisations/sub_processor.hpp>
#include <juniper/mis/organisations/term.hpp>

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

TEST_CASE(
    "sites, calendars, houses, links and controllers are nobody's data and belong to their school",
    "[organisations]") {
  for (auto const* e : {&description<Site>(), &description<SchoolCalendar>(), &description<Term>(),
                        &description<NonSchoolDay>(), &description<House>(),
                        &description<SchoolLink>(), &description<LegalController>()}) {
    CAPTURE(std::string{e->name});
    CHECK(e->subjects.count == 0);
    REQUIRE(e->organisation.length > 0);
    CHECK(e->organisation.names[e->organisation.length - 1] == "school");
  }
}

TEST_CASE("the contract of a supplier is not for everybody", "[organisations]") {
  for (auto const* e : {&description<ProcessorContract>(), &description<ProcessorInstruction>(),
                        &description<SubProcessor>(), &description<ContractExitEntry>()}) {
    for (auto const& f : e->fields) { CHECK(f.category == categories::contracts); }
  }
  CHECK(description<ContractExitEntry>().append_only);
}

TEST_CASE("the links between schools are those that GIAS knows", "[organisations]") {
  for (auto const* type : {"Predecessor", "Successor - merged", "Result of Amalgamation",
                           "Successor - Split School"}) {
    CHECK(SchoolLinkType::parse(type).ok());
  }
  CHECK_FALSE(SchoolLinkType::parse("Twin").ok());
}
