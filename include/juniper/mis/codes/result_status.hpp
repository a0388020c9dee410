// The code set of what an assessment result is: given, interim, target, estimate.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 5> result_statuses{{
    {"E", "Estimate"},
    {"I", "Interim"},
    {"P", "Provisional (subject to regrading/appeal)"},
    {"R", "Result"},
    {"T", "Target"},
}};
}  // namespace detail

/// The set behind ResultStatus.
struct ResultStatusSet {
  /// The codes.
  static constexpr CodeSetInfo info{
      .name = "ResultStatus", .source = "CBDS, May 2026", .entries = detail::result_statuses};
};
/// What kind of result it is.
using ResultStatus = Code<ResultStatusSet>;

}  // namespace juniper::mis
