// Tests of taking a pupil off roll: only on a ground of the regulation that is in force.
#include "catch.hpp"
#include "core/world.hpp"

using namespace juniper::mis;
using namespace std::chrono_literals;
using testing::code_of;
using testing::World;

TEST_CASE("a pupil leaves the roll only on a ground of regulation 9 in force on the last day",
          "[enrolment]") {
  World w;
  auto const pupil = w.admit("Ava", "Okafor");
  auto clerk = w.office();
  for (auto const* ground : {"moved away", "9(1)(p)", "8(1)(a)", ""}) {
    auto const refused = enrolment::leave(
        clerk, {.pupil = pupil, .last_day = 2026y / 10 / 23, .ground = PersonalText{ground}});
    REQUIRE(code_of(refused) == ErrorCode::invalid);
    CHECK(refused.error().field == "leaving_ground");
  }
  CHECK(clerk.count(Find<Enrolment>{}.equal(&Enrolment::pupil, pupil).absent(&Enrolment::ends))
            .value() == 1);
  auto const left =
      enrolment::leave(clerk, {.pupil = pupil,
                               .last_day = 2026y / 10 / 23,
                               .ground = PersonalText{"9(1)(a)"},
                               .destination_school = LaEstab::parse("8012001").value()})
          .value();
  auto const seen = clerk.get(left).value();
  CHECK(seen[&Enrolment::leaving_ground].value().reveal() == "9(1)(a)");
  CHECK(seen[&Enrolment::destination_school].value() == LaEstab::parse("8012001").value());
}
