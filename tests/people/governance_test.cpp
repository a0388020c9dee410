// Tests of what the description of a governance appointment promises.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/people/governance_appointment.hpp>

using namespace juniper::mis;

TEST_CASE("a governor is a person of whom something is known, at a school or a trust", "[people]") {
  auto const& entity = description<GovernanceAppointment>();
  auto const paths = entity.subjects.all();
  REQUIRE(paths.size() == 1);
  CHECK(paths[0].role == SubjectRole::about);
  CHECK(paths[0].path.names[0] == "person");
  CHECK(entity.find("organisation")->refers_to_organisation);
  for (auto const& f : entity.fields) { CHECK(f.category == categories::governance); }
}

TEST_CASE("roles and appointing bodies are those that GIAS publishes", "[people]") {
  CHECK(GovernanceRole::parse("Chair of local governing body").ok());
  CHECK(AppointingBody::parse("Elected by parents").ok());
  CHECK_FALSE(GovernanceRole::parse("Head boy").ok());
}
