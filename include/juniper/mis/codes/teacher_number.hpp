// The teacher reference number: seven digits.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A teacher reference number (DfE, Teaching Record System): seven digits without a check digit,
/// leading zeros kept. Also read as older papers print it, `12/34567`.
class Trn {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Trn";
  constexpr Trn() = default;
  /// Reads seven digits, or two and five with a slash between them. \return malformed.
  static Result<Trn> parse(std::string_view text);
  /// The seven digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(Trn const&, Trn const&) = default;

 private:
  InlineText<7> text_;
};

}  // namespace juniper::mis
