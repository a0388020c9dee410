// Tests of the checks on persons, pupils and links.
#include "catch.hpp"
#include <juniper/mis/people/checks.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

Date const day_of_check = 2026y / 11 / 23;

std::vector<std::string> codes(Findings const& findings) {
  std::vector<std::string> all;
  for (auto const& f : findings) {
    all.push_back(f.code);
    CHECK_FALSE(f.place.empty());
    CHECK_FALSE(f.text.empty());
    CHECK_FALSE(f.help.empty());
  }
  return all;
}

using Codes = std::vector<std::string>;

Person born(Date date) {
  return {.legal_forename = "Ava", .legal_surname = "Okafor", .date_of_birth = date};
}

}  // namespace

TEST_CASE("an ordinary person raises no finding", "[people]") {
  CHECK(people::check(born(2015y / 3 / 9), day_of_check).empty());
  CHECK(people::check(born(day_of_check), day_of_check).empty());
  CHECK(people::check(Person{.legal_forename = "Ava"}, day_of_check).empty());
  CHECK(people::check(Person{.legal_surname = "Okafor"}, day_of_check).empty());
}

TEST_CASE("a person without any name is an error", "[people]") {
  CHECK(codes(people::check(Person{}, day_of_check)) == Codes{"nameless"});
}

TEST_CASE("nobody is born in the future, and few are older than a hundred and twenty", "[people]") {
  CHECK(codes(people::check(born(add_days(day_of_check, 1)), day_of_check)) == Codes{"born_in_future"});
  CHECK(codes(people::check(born(1905y / 11 / 23), day_of_check)) == Codes{"implausible_age"});
  CHECK(people::check(born(1905y / 11 / 24), day_of_check).empty());
}

TEST_CASE("a temporary UPN is noted, an equal former one warned of", "[people]") {
  auto const permanent = Upn::parse("H801200001001").value();
  auto const temporary = Upn::parse("F20136142500A").value();
  CHECK(people::check(Pupil{}).empty());
  CHECK(people::check(Pupil{.upn = permanent, .former_upn = temporary}).empty());
  CHECK(codes(people::check(Pupil{.upn = temporary})) == Codes{"temporary_upn"});
  CHECK(codes(people::check(Pupil{.upn = permanent, .former_upn = permanent})) ==
        Codes{"former_upn_is_current"});
}

TEST_CASE("a link between a child and an adult has two ends and an order of days", "[people]") {
  ChildAdultLink link{.child = {Uuid::from_number(1)},
                      .adult = {Uuid::from_number(2)},
                      .relationship = Relationship::of("PAM"),
                      .contact_order = 1,
                      .starts = day_of_check,
                      .ends = day_of_check};
  CHECK(people::check(link).empty());
  link.ends = add_days(day_of_check, -1);
  link.adult = link.child;
  link.contact_order = 0;
  CHECK(codes(people::check(link)) ==
        Codes{"ends_before_it_starts", "linked_to_themselves", "contact_order_below_one"});
}
