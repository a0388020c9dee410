// Tests of what the descriptions of people promise.
#include "catch.hpp"
#include <juniper/mis/describe/categories.hpp>
#include <juniper/mis/describe/retention_classes.hpp>
#include <juniper/mis/people/address.hpp>
#include <juniper/mis/people/appointment.hpp>
#include <juniper/mis/people/child_adult_link.hpp>
#include <juniper/mis/people/contact_point.hpp>
#include <juniper/mis/people/former_name.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <array>

using namespace juniper::mis;

TEST_CASE("a person is who data are about, and nobody else is", "[people]") {
  CHECK(description<Person>().is_subject);
  for (auto const* e :
       {&description<FormerName>(), &description<Address>(), &description<ContactPoint>(),
        &description<Pupil>(), &description<StaffMember>(), &description<Appointment>(),
        &description<ChildAdultLink>()}) {
    CHECK_FALSE(e->is_subject);
    CHECK(e->subjects.count > 0);
  }
}

TEST_CASE("a link is about the child first and about the adult too", "[people]") {
  auto const paths = description<ChildAdultLink>().subjects.all();
  REQUIRE(paths.size() == 2);
  CHECK(paths[0].path.names[0] == "child");
  CHECK(paths[1].path.names[0] == "adult");
  CHECK(paths[0].role == SubjectRole::about);
  CHECK(paths[1].role == SubjectRole::about);
}

TEST_CASE("a pupil's ethnicity is kept while on roll alone, a member of staff's with the file",
          "[people]") {
  auto const& pupil = description<Pupil>();
  CHECK(pupil.kept_as(*pupil.find("ethnicity")) == retention_classes::while_on_roll);
  CHECK(pupil.kept_as(*pupil.find("upn")) == retention_classes::pupil_file);
  auto const& staff = description<StaffMember>();
  CHECK(staff.kept_as(*staff.find("ethnicity")) == retention_classes::staff_file);
}

TEST_CASE("a link that is not filled in allows nothing", "[people]") {
  ChildAdultLink const link;
  CHECK_FALSE((link.parental_responsibility || link.lives_with || link.may_collect ||
               link.receives_reports || link.may_see_data));
}

TEST_CASE("a UPN is looked up by and never asked to be the only one", "[people]") {
  auto const* upn = description<Pupil>().find("upn");
  CHECK(upn->indexed);
  CHECK(upn->nullable);
  CHECK(upn->category == categories::identifiers);
  CHECK(upn->personal_text);
}
