// The unique candidate identifier of public examinations: thirteen characters.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A unique candidate identifier, by which awarding bodies know a candidate: thirteen digits and
/// capital letters. Only the form is checked; a mistyped character is not found.
class Uci {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Uci";
  constexpr Uci() = default;
  /// Reads thirteen digits and capital letters. \return malformed.
  static Result<Uci> parse(std::string_view text);
  /// The thirteen characters; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(Uci const&, Uci const&) = default;

 private:
  InlineText<13> text_;
};

}  // namespace juniper::mis
