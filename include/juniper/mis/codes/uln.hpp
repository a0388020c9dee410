// The unique learner number: 10 digits with a check digit.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A unique learner number (Learning Records Service, "ULN validation guide", version 3): the first
/// nine digits weighted 10 to 2, summed, modulo 11; a remainder of 0 is never issued, otherwise the
/// last digit is 10 less the remainder.
class Uln {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Uln";

  constexpr Uln() = default;

  /// Reads a number. \return malformed when it is not ten digits; invalid when the check digit is
  /// wrong.
  static Result<Uln> parse(std::string_view text);

  /// The check digit that belongs behind these nine digits; '\0' when there is none or they are not
  /// of the form.
  static char expected_check_digit(std::string_view body) noexcept;

  /// The ten digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }

  friend constexpr auto operator<=>(Uln const&, Uln const&) = default;

 private:
  InlineText<10> text_;
};

}  // namespace juniper::mis
