// The National Insurance number: two letters, six digits, a suffix.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A National Insurance number (HMRC): two letters of which neither is D, F, I, Q, U or V and the
/// second is not O, but none of BG, GB, KN, NK, NT, TN, ZZ; six digits; A, B, C or D. Also read as
/// cards print it, in pairs with spaces, and in lower case. Placeholders that pension data carries
/// (prefix QQ, suffix F, M or U) are nobody's number and are refused.
class NationalInsuranceNumber {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "NationalInsuranceNumber";
  constexpr NationalInsuranceNumber() = default;
  /// Reads a number. \return malformed when it is not of the form; invalid when its letters are
  /// never given, or when it is a temporary reference number of HMRC.
  static Result<NationalInsuranceNumber> parse(std::string_view text);
  /// The nine characters; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(NationalInsuranceNumber const&,
                                    NationalInsuranceNumber const&) = default;

 private:
  InlineText<9> text_;
};

}  // namespace juniper::mis
