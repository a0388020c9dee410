// The National Curriculum year group.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>
#include <compare>
#include <optional>
#include <string_view>

namespace juniper::mis {

namespace detail {
// DfE writes the years without a leading zero.
inline constexpr std::array<CodeEntry, 20> nc_years{{
    {"E1", "Early first year"},
    {"E2", "Early second year"},
    {"N1", "Nursery first year"},
    {"N2", "Nursery second year"},
    {"R", "Reception"},
    {"1", "Year 1"},
    {"2", "Year 2"},
    {"3", "Year 3"},
    {"4", "Year 4"},
    {"5", "Year 5"},
    {"6", "Year 6"},
    {"7", "Year 7"},
    {"8", "Year 8"},
    {"9", "Year 9"},
    {"10", "Year 10"},
    {"11", "Year 11"},
    {"12", "Year 12"},
    {"13", "Year 13"},
    {"14", "Year 14"},
    {"X", "National Curriculum not followed"},
}};
}  // namespace detail

/// The National Curriculum year a pupil is taught in ("actual" year, CBDS): E1, E2, N1, N2, R, 1 to
/// 14, X.
class NcYear {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "NcYear";

  constexpr NcYear() = default;

  /// The whole set.
  static constexpr CodeSetInfo const& code_set() noexcept { return info; }

  /// Reads a code. \return invalid when there is no such year.
  static Result<NcYear> parse(std::string_view text);
  /// Year 1 to 14, or Reception for 0. The number is the program's own: \throws Failure invalid
  /// outside of that.
  static constexpr NcYear year(int number) {
    if (number < 0 || number > 14) {
      throw Failure({.code = ErrorCode::invalid,
                     .text = "a year group is a number from 0 (Reception) to 14"});
    }
    return NcYear{5 + number};
  }
  /// Reception.
  static constexpr NcYear reception() { return NcYear{5}; }
  /// The nursery year before the last: children of two at its beginning.
  static constexpr NcYear nursery_first() { return NcYear{3}; }
  /// The nursery year before Reception.
  static constexpr NcYear nursery_second() { return NcYear{4}; }

  /// The code; empty when this names nothing.
  constexpr std::string_view text() const noexcept {
    return place_ == 0 ? std::string_view{} : detail::nc_years[place_ - 1U].code;
  }
  /// For people; empty when this names nothing.
  constexpr std::string_view label() const noexcept {
    return place_ == 0 ? std::string_view{} : detail::nc_years[place_ - 1U].label;
  }
  /// 0 for Reception, 1 to 14 for those years; nothing for the early years and X.
  constexpr std::optional<int> number() const noexcept {
    if (place_ < 5 || place_ > 19) { return std::nullopt; }
    return place_ - 5;
  }

  /// In the order in which pupils pass through them; X comes last.
  friend constexpr auto operator<=>(NcYear const&, NcYear const&) = default;

 private:
  static constexpr CodeSetInfo info{
      .name = "NcYear", .source = "CBDS NC year actual", .entries = detail::nc_years, .ordered = true};
  constexpr explicit NcYear(int place) : place_(static_cast<std::uint8_t>(place)) {}
  std::uint8_t place_ = 0;  // 1 for E1; 0 names nothing
};

}  // namespace juniper::mis
