// Code set of the agencies that work with a school.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 12> agency_kinds{{
    {"childrens_services", "Local authority: children's social care"},
    {"education_service", "Local authority: education service"},
    {"virtual_school", "Local authority: virtual school"},
    {"police", "Police"},
    {"health", "Health service"},
    {"gp_practice", "General practice"},
    {"youth_justice", "Youth justice service"},
    {"probation", "Probation"},
    {"cafcass", "Children and Family Court Advisory and Support Service"},
    {"staffing", "Agency that supplies staff"},
    {"charity", "Charity or voluntary organisation"},
    {"other", "Another body"},
}};
}  // namespace detail

/// The set behind AgencyKind.
struct AgencyKindSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "AgencyKind", .source = "Juniper MIS", .entries = detail::agency_kinds};
};
/// What kind of body outside of the school it is.
using AgencyKind = Code<AgencyKindSet>;

}  // namespace juniper::mis
