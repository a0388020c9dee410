// Code set of people who work at a school without being employed by it.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 7> engagement_capacities{{
    {"supply", "Supplied by an agency"},
    {"contractor", "Works for a contractor"},
    {"trainee", "Trainee who is not salaried"},
    {"volunteer", "Volunteer"},
    {"visiting", "Visiting specialist"},
    {"governor", "Governor, trustee or member"},
    {"other", "Other"},
}};
}  // namespace detail

/// The set behind EngagementCapacity.
struct EngagementCapacitySet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "EngagementCapacity",
                                    .source = "Juniper MIS core",
                                    .entries = detail::engagement_capacities};
};
/// As what somebody works at a school who is not employed by it.
using EngagementCapacity = Code<EngagementCapacitySet>;

}  // namespace juniper::mis
