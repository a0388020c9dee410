// Tests of which name is used where, and of initials.
#include "catch.hpp"
#include <juniper/mis/people/names.hpp>

#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

Person named_person() {
  return {.legal_forename = "Ava",
          .legal_middle_names = "Mary Ann",
          .legal_surname = "Okafor",
          .preferred_forename = "Avie"};
}

NameInUse known_at(NameUse use, char const* forename, std::optional<Date> starts = {},
                   std::optional<Date> ends = {}) {
  return {.kind = NameKind::of("preferred"),
          .use = use,
          .forename = PersonalText{forename},
          .starts = starts,
          .ends = ends};
}

std::string forename_at(Person const& person, std::vector<NameInUse> const& names, NameUse place,
                        Date day = 2026y / 11 / 23) {
  return std::string{people::name_used(person, names, place, day).forename.reveal()};
}

}  // namespace

TEST_CASE("initials are the first letters of forename and middle names", "[people]") {
  CHECK(people::initials(named_person()).reveal() == "AMA");
  CHECK(people::initials({.legal_forename = "Zo\u00eb-Jane"}).reveal() == "Z");
  CHECK(people::initials({.legal_forename = "\u00c9lodie", .legal_middle_names = "  \u0141ucja "})
            .reveal() == "\u00c9\u0141");
  CHECK(people::initials({}).empty());
}

TEST_CASE(
    "without names in use a person is called by the preferred name, at examinations by the one in "
    "law",
    "[people]") {
  auto const person = named_person();
  CHECK(forename_at(person, {}, NameUse::of("school")) == "Avie");
  CHECK(forename_at(person, {}, NameUse::of("examinations")) == "Ava");
  CHECK(people::name_used(person, {}, NameUse::of("school"), 2026y / 11 / 23).surname.reveal() ==
        "Okafor");
}

TEST_CASE(
    "a name in use holds where and when it is said to, and one used everywhere not at examinations",
    "[people]") {
  auto const person = named_person();
  std::vector<NameInUse> const names{
      known_at(NameUse::of("school"), "Alex", 2026y / 9 / 1, 2027y / 7 / 20),
      known_at(NameUse::of("everywhere"), "Ali")};
  CHECK(forename_at(person, names, NameUse::of("school")) == "Alex");
  CHECK(forename_at(person, names, NameUse::of("school"), 2026y / 8 / 31) == "Ali");
  CHECK(forename_at(person, names, NameUse::of("school"), 2027y / 7 / 20) == "Alex");
  CHECK(forename_at(person, names, NameUse::of("school"), 2027y / 7 / 21) == "Ali");
  CHECK(forename_at(person, names, NameUse::of("letters_home")) == "Ali");
  CHECK(forename_at(person, names, NameUse::of("examinations")) == "Ava");
}

TEST_CASE("of two names for one place the one that began last counts, in whatever order they come",
          "[people]") {
  auto const older = known_at(NameUse::of("school"), "Old");
  auto const old = known_at(NameUse::of("school"), "Before", 2026y / 1 / 1);
  auto const young = known_at(NameUse::of("school"), "Now", 2026y / 9 / 1);
  CHECK(forename_at(named_person(), {older, old, young}, NameUse::of("school")) == "Now");
  CHECK(forename_at(named_person(), {young, old, older}, NameUse::of("school")) == "Now");
  CHECK(forename_at(named_person(), {old, older}, NameUse::of("school")) == "Before");
}
