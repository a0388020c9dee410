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
  CHECK(codes(people::check(born(add_days(day_of_check, 1)), day_of_check)) ==
        Codes{"born_in_future"});
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

TEST_CASE("a name in use is some part of a name", "[people]") {
  CHECK(codes(people::check(NameInUse{})) == Codes{"name_in_use_is_empty"});
  CHECK(people::check(NameInUse{.surname = PersonalText{"Mensah"}}).empty());
}

TEST_CASE("the nights of a child with two homes are 14 in all", "[people]") {
  Address one{.use = AddressUse::of("home"), .starts = 2026y / 9 / 1, .nights_per_fortnight = 9};
  Address other{.use = AddressUse::of("home"), .starts = 2026y / 9 / 1, .nights_per_fortnight = 5};
  CHECK(people::check_homes(std::vector{one, other}, day_of_check).empty());
  other.nights_per_fortnight = 4;
  CHECK(codes(people::check_homes(std::vector{one, other}, day_of_check)) ==
        Codes{"nights_do_not_add_up"});
  other.nights_per_fortnight = {};
  CHECK(codes(people::check_homes(std::vector{one, other}, day_of_check)) ==
        Codes{"homes_without_nights"});
  other.ends = add_days(day_of_check, -1);  // moved out
  one.nights_per_fortnight = {};
  CHECK(people::check_homes(std::vector{one, other}, day_of_check).empty());
  other.ends = {};
  other.use = AddressUse::of("correspondence");
  CHECK(people::check_homes(std::vector{one, other}, day_of_check).empty());
  one.nights_per_fortnight = 15;
  one.person = {Uuid::from_number(1)};
  one.lives_with = one.person;
  CHECK(codes(people::check(one)) == Codes{"nights_beyond_fortnight", "lives_with_themselves"});
}

TEST_CASE("somebody has one first language at a time", "[people]") {
  LanguageSpoken const polish{.language = Language::of("POL"), .use = LanguageUse::of("first")};
  LanguageSpoken english{.language = Language::of("ENG"), .use = LanguageUse::of("home")};
  CHECK(people::check_languages(std::vector{polish, english}, day_of_check).empty());
  english.use = LanguageUse::of("first");
  CHECK(codes(people::check_languages(std::vector{polish, english}, day_of_check)) ==
        Codes{"several_first_languages"});
  english.starts = add_days(day_of_check, 1);
  CHECK(people::check_languages(std::vector{polish, english}, day_of_check).empty());
}

TEST_CASE("a former UPN is over", "[people]") {
  CHECK(people::check(FormerUpn{.ends = day_of_check}, day_of_check).empty());
  CHECK(codes(people::check(FormerUpn{.ends = add_days(day_of_check, 1)}, day_of_check)) ==
        Codes{"former_upn_ends_in_future"});
}
