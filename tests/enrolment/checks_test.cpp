// Tests of the checks on enrolments.
#include "catch.hpp"
#include <juniper/mis/enrolment/checks.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

std::vector<std::string> codes_of(Findings const& findings) {
  std::vector<std::string> all;
  for (auto const& f : findings) { all.push_back(f.code); }
  return all;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("an enrolment that is open, or closed on a ground, raises no finding", "[enrolment]") {
  CHECK(enrolment::check(Enrolment{.starts = 2026y / 9 / 2}).empty());
  CHECK(enrolment::check(
            Enrolment{.starts = 2026y / 9 / 2, .ends = 2026y / 9 / 2, .leaving_ground = "9(1)(a)"})
            .empty());
}

TEST_CASE("an enrolment does not end before it starts", "[enrolment]") {
  Enrolment const e{.starts = 2026y / 9 / 2, .ends = 2026y / 9 / 1, .leaving_ground = "9(1)(a)"};
  CHECK(codes_of(enrolment::check(e)) == Codes{"ends_before_it_starts"});
  CHECK(enrolment::check(e)[0].severity == Severity::error);
}

TEST_CASE("leaving and its ground go together", "[enrolment]") {
  CHECK(codes_of(enrolment::check(Enrolment{.starts = 2026y / 9 / 2, .ends = 2026y / 12 / 18})) ==
        Codes{"left_without_ground"});
  CHECK(codes_of(enrolment::check(Enrolment{
            .starts = 2026y / 9 / 2, .leaving_ground = "9(1)(a)"})) == Codes{"ground_without_end"});
}

TEST_CASE("nobody starts school before being born", "[enrolment]") {
  Enrolment const e{.starts = 2015y / 9 / 1};
  CHECK(codes_of(enrolment::check(e, 2015y / 9 / 2)) == Codes{"started_before_birth"});
  CHECK(enrolment::check(e, 2015y / 9 / 1).empty());
}
