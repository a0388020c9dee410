// The numbers by which the state knows a school or a trust: URN, LA and establishment number,
// UKPRN.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <string_view>

namespace juniper::mis {

/// A unique reference number of an establishment (GIAS): six digits, never reused. A school that
/// becomes an academy is given another one.
class Urn {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Urn";
  constexpr Urn() = default;
  /// Reads six digits. \return malformed.
  static Result<Urn> parse(std::string_view text);
  /// The six digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(Urn const&, Urn const&) = default;

 private:
  InlineText<6> text_;
};

/// Local authority and establishment number ("DfE number", GIAS): three and four digits. Also read
/// as `202/2775`.
class LaEstab {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "LaEstab";
  constexpr LaEstab() = default;
  /// Reads seven digits, or three and four with a slash between them. \return malformed.
  static Result<LaEstab> parse(std::string_view text);
  /// The seven digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  /// The local authority: three digits.
  constexpr std::string_view local_authority() const noexcept { return text().substr(0, 3); }
  /// The establishment within it: four digits.
  constexpr std::string_view establishment() const noexcept {
    return text().empty() ? text() : text().substr(3);
  }
  friend constexpr auto operator<=>(LaEstab const&, LaEstab const&) = default;

 private:
  InlineText<7> text_;
};

/// A UK provider reference number: eight digits, of which the first is 1.
class Ukprn {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Ukprn";
  constexpr Ukprn() = default;
  /// Reads eight digits beginning with 1. \return malformed.
  static Result<Ukprn> parse(std::string_view text);
  /// The eight digits; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(Ukprn const&, Ukprn const&) = default;

 private:
  InlineText<8> text_;
};

}  // namespace juniper::mis
