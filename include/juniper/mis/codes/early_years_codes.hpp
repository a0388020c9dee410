// Code sets of early education paid for by the state.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 4> funded_entitlements{{
    {"universal", "Universal hours for three and four year olds"},
    {"two_year_old", "Two year olds of families that receive support"},
    {"working_parents", "Working parents of three and four year olds"},
    {"working_parents_under_three", "Working parents of children under three"},
}};
}  // namespace detail

/// The set behind FundedEntitlement.
struct FundedEntitlementSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "FundedEntitlement",
      .source = "Childcare Act 2006, section 7; Childcare Act 2016, section 1",
      .entries = detail::funded_entitlements};
};
/// Which entitlement to early education hours are funded by.
using FundedEntitlement = Code<FundedEntitlementSet>;

}  // namespace juniper::mis
