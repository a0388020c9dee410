// Tests of the rule of former UPNs.
#include "catch.hpp"
#include <juniper/mis/people/upn_change.hpp>

using namespace juniper::mis;
using people::settle_upn;
using people::UpnChange;

namespace {

Upn const permanent_upn = Upn::parse("H801200001001").value();
Upn const temporary_upn = Upn::parse("F20136142500A").value();

Upn another_permanent() {
  std::string const body = "801200001002";
  return Upn::parse(Upn::expected_check_letter(body) + body).value();
}

}  // namespace

TEST_CASE("a temporary UPN goes to the former ones when the permanent one is known", "[people]") {
  auto const settled =
      settle_upn(temporary_upn, permanent_upn, UpnChange::temporary_replaced).value();
  CHECK(settled.current == permanent_upn);
  CHECK(settled.former == temporary_upn);
  CHECK(settled.reason == FormerUpnReason::of("temporary"));
  CHECK_FALSE(settled.new_record);
  CHECK_FALSE(settle_upn(permanent_upn, another_permanent(), UpnChange::temporary_replaced).ok());
  CHECK_FALSE(settle_upn(permanent_upn, temporary_upn, UpnChange::temporary_replaced).ok());
}

TEST_CASE(
    "of two UPNs the second goes to the former ones, unless assessments were recorded under it",
    "[people]") {
  auto const second = another_permanent();
  auto const usual = settle_upn(permanent_upn, second, UpnChange::second_found).value();
  CHECK(usual.current == permanent_upn);
  CHECK(usual.former == second);
  CHECK(usual.reason == FormerUpnReason::of("second"));
  auto const assessed = settle_upn(permanent_upn, second, UpnChange::second_found, second).value();
  CHECK(assessed.current == second);
  CHECK(assessed.former == permanent_upn);
  auto const assessed_before =
      settle_upn(permanent_upn, second, UpnChange::second_found, permanent_upn).value();
  CHECK(assessed_before.current == permanent_upn);
}

TEST_CASE("a UPN that belongs to another child is not recorded as former", "[people]") {
  auto const settled =
      settle_upn(permanent_upn, another_permanent(), UpnChange::wrongly_allocated).value();
  CHECK(settled.current == another_permanent());
  CHECK_FALSE(settled.former);
  CHECK_FALSE(settled.reason);
  CHECK_FALSE(settled.new_record);
}

TEST_CASE("a change of identity for safety keeps no link between the numbers", "[people]") {
  for (auto const& before : {permanent_upn, temporary_upn}) {
    auto const settled =
        settle_upn(before, another_permanent(), UpnChange::identity_protected).value();
    CHECK(settled.new_record);
    CHECK_FALSE(settled.former);
    CHECK_FALSE(settled.reason);
  }
}

TEST_CASE("a UPN is replaced by another one, and only when there is one", "[people]") {
  for (auto const why : {UpnChange::temporary_replaced, UpnChange::second_found,
                         UpnChange::wrongly_allocated, UpnChange::identity_protected}) {
    CHECK_FALSE(settle_upn({}, permanent_upn, why).ok());
    CHECK_FALSE(settle_upn(permanent_upn, permanent_upn, why).ok());
  }
}
