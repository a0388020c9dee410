// Values that only transfer files have: codes that are kept as given, and the numbers of schools at either end.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/establishment_numbers.hpp>
#include <juniper/mis/codes/inline_text.hpp>

#include <compare>
#include <optional>
#include <string_view>

/// Common transfer files (CTF): pupils' records on their way from school to school.
namespace juniper::mis::exchange::ctf {

/// A code of a set that a transfer file is not checked against, because a later file may have more of them: a subject of the
/// National Curriculum, a language, a type of need. One to sixteen printable ASCII characters without a space, as given.
class TransferCode {
 public:
  constexpr TransferCode() = default;
  /// Reads a code. \return malformed.
  static Result<TransferCode> parse(std::string_view text);
  /// The code; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  friend constexpr auto operator<=>(TransferCode const&, TransferCode const&) = default;

 private:
  InlineText<16> text_;
};

/// Local authority and establishment as files state them. Beside digits: `LLLL` for the authority itself, `X` throughout when it is not
/// known or not said (files made by DfE's own services), `M` throughout for a school that is not publicly funded in England or Wales.
class SchoolNumber {
 public:
  constexpr SchoolNumber() = default;
  /// A school by its number.
  explicit SchoolNumber(LaEstab const& number);
  /// Reads both parts. \return malformed.
  static Result<SchoolNumber> parse(std::string_view authority, std::string_view establishment);
  /// One that is not known or not said: `XXXXXXX`.
  static SchoolNumber unknown();

  /// Three characters.
  constexpr std::string_view authority() const noexcept { return text_.view().substr(0, 3); }
  /// Four characters.
  constexpr std::string_view establishment() const noexcept { return text_.view().empty() ? text_.view() : text_.view().substr(3); }
  /// The seven characters, as they stand in the name of a file; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  /// The school's number when all of it is digits.
  std::optional<LaEstab> la_estab() const;

  friend constexpr auto operator<=>(SchoolNumber const&, SchoolNumber const&) = default;

 private:
  InlineText<7> text_;
};

}  // namespace juniper::mis::exchange::ctf
