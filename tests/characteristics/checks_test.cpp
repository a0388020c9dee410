// Tests of the checks on care and special educational needs.
#include "catch.hpp"
#include <juniper/mis/characteristics/checks.hpp>

#include <string>
#include <vector>

using namespace juniper::mis;
using namespace std::chrono_literals;

namespace {

using Codes = std::vector<std::string>;

Codes codes_in(Findings const& findings) {
  Codes all;
  for (auto const& f : findings) {
    all.push_back(f.code);
    CHECK_FALSE(f.place.empty());
    CHECK_FALSE(f.help.empty());
  }
  return all;
}

Date const checked_on = 2026y / 11 / 23;

SenNeed ranked(char const* type, std::int32_t rank, Date starts = 2026y / 9 / 1,
               std::optional<Date> ends = {}) {
  return {.type = SenType::parse(type).value(), .rank = rank, .starts = starts, .ends = ends};
}

}  // namespace

TEST_CASE("a looked-after child has an authority, and one that there is", "[characteristics]") {
  LookedAfterSpell spell{.starts = 2026y / 9 / 1};
  CHECK(codes_in(characteristics::check(spell)) == Codes{"care_authority_missing"});
  spell.care_authority = "801";
  CHECK(characteristics::check(spell).empty());
  spell.care_authority = "000";
  spell.ends = 2026y / 8 / 31;
  CHECK(codes_in(characteristics::check(spell)) ==
        Codes{"ends_before_it_starts", "care_authority_unknown"});
}

TEST_CASE("from the 28th day on, counting the first, the authority is told of private fostering",
          "[characteristics]") {
  PrivateFosteringSpell spell{.starts = 2026y / 11 / 1};
  CHECK(characteristics::check(spell, 2026y / 11 / 27).empty());
  CHECK(codes_in(characteristics::check(spell, 2026y / 11 / 28)) == Codes{"authority_not_told"});
  spell.ends = 2026y / 11 / 27;
  CHECK(characteristics::check(spell, 2027y / 1 / 1).empty());
  spell.ends = 2026y / 11 / 28;
  CHECK_FALSE(characteristics::check(spell, 2027y / 1 / 1).empty());
  spell.authority_told_on = 2026y / 11 / 20;
  CHECK(characteristics::check(spell, 2027y / 1 / 1).empty());
}

TEST_CASE("needs are ranked from 1 on, each rank once on a day", "[characteristics]") {
  CHECK(characteristics::check_needs({}, checked_on).empty());
  std::vector needs{ranked("SPLD", 1), ranked("SLCN", 2)};
  CHECK(characteristics::check_needs(needs, checked_on).empty());
  needs.push_back(ranked("ASD", 1, 2025y / 9 / 1, 2026y / 8 / 31));  // over by then
  CHECK(characteristics::check_needs(needs, checked_on).empty());
  CHECK(codes_in(characteristics::check_needs(needs, 2026y / 8 / 31)).empty());
  needs.back().ends = {};
  CHECK(codes_in(characteristics::check_needs(needs, checked_on)) == Codes{"rank_twice"});
  CHECK(codes_in(characteristics::check_needs(std::vector{ranked("SPLD", 2)}, checked_on)) ==
        Codes{"no_primary_need"});
  CHECK(codes_in(characteristics::check_needs(std::vector{ranked("SPLD", 0)}, checked_on)) ==
        Codes{"rank_below_one", "no_primary_need"});
}

TEST_CASE("provision E and an EHC plan go together, and plans are reviewed", "[characteristics]") {
  std::vector provisions{
      SenProvisionSpell{.provision = SenProvision::of("E"), .starts = 2026y / 9 / 1}};
  std::vector plans{EhcPlan{.starts = 2026y / 9 / 1, .review_by = 2027y / 9 / 1}};
  CHECK(characteristics::check_sen(provisions, plans, checked_on).empty());
  CHECK(codes_in(characteristics::check_sen(provisions, {}, checked_on)) == Codes{"plan_missing"});
  CHECK(codes_in(characteristics::check_sen({}, plans, checked_on)) ==
        Codes{"plan_without_provision"});
  CHECK(characteristics::check_sen({}, plans, 2026y / 8 / 31).empty());
  CHECK(characteristics::check_sen(provisions, plans, 2027y / 9 / 1).empty());
  CHECK(codes_in(characteristics::check_sen(provisions, plans, 2027y / 9 / 2)) ==
        Codes{"review_overdue"});
  provisions.push_back({.provision = SenProvision::of("K"), .starts = 2026y / 10 / 1});
  CHECK(codes_in(characteristics::check_sen(provisions, plans, checked_on)) ==
        Codes{"provisions_overlap"});
}
