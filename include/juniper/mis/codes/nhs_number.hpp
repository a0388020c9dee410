// The NHS number: ten digits with a check digit.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// An NHS number (NHS Data Dictionary): the first nine digits weighted 10 to 2, summed, modulo 11;
/// the last digit is 11 less the remainder, 0 for 11; a number that would need 10 is never issued.
/// Also read as cards print it, `943 476 5919`. Ordinary data: it names a person, as a UPN does,
/// and says nothing of health by itself.
class NhsNumber {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "NhsNumber";
  constexpr NhsNumber() = default;
  /// Reads a number. \return malformed when it is not ten digits; invalid when the check digit is
  /// wrong.
  static Result<NhsNumber> parse(std::string_view text);
  /// The check digit that belongs behind these nine digits; '\0' when there is none or they are not
  /// of the form.
  static char expected_check_digit(std::string_view body) noexcept;
  /// The ten digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(NhsNumber const&, NhsNumber const&) = default;

 private:
  InlineText<10> text_;
};

}  // namespace juniper::mis
