// Tests of what the description of a penalty notice promises.
#include "catch.hpp"
#include <juniper/mis/attendance/penalty_notice.hpp>
#include <juniper/mis/describe/categories.hpp>

using namespace juniper::mis;

TEST_CASE("a penalty notice is about the child and the parent, and in no everyday category",
          "[attendance]") {
  auto const& e = description<PenaltyNotice>();
  REQUIRE(e.subjects.count == 2);
  CHECK(e.subjects.paths[0].path.names[0] == "child");
  CHECK(e.subjects.paths[1].path.names[0] == "parent");
  for (auto const& p : e.subjects.all()) { CHECK(p.role == SubjectRole::about); }
  for (auto const& f : e.fields) {
    CAPTURE(std::string{f.name});
    CHECK((f.category == categories::penalty_notices ||
           f.category == categories::penalty_notice_register));
    CHECK(f.sealed() == (f.category == categories::penalty_notices));
  }
}
