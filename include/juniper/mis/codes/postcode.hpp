// The British postcode.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A postcode as GIAS and Royal Mail write it: area of one or two letters, district of a digit and
/// perhaps another or a letter, one space, a digit and two letters of which neither is C, I, K, M,
/// O or V; and `GIR 0AA`. Lower case, and other spaces or none before the last three characters,
/// are read. Says that a postcode is of the form, not that there is such a place.
class Postcode {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Postcode";
  constexpr Postcode() = default;
  /// Reads a postcode. \return malformed.
  static Result<Postcode> parse(std::string_view text);
  /// In capitals with one space; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  /// The part before the space: `SW1A`.
  constexpr std::string_view outward() const noexcept { return text().substr(0, text().find(' ')); }
  friend constexpr auto operator<=>(Postcode const&, Postcode const&) = default;

 private:
  InlineText<8> text_;
};

}  // namespace juniper::mis
