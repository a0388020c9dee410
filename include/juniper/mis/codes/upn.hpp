// The unique pupil number: 13 characters with a check letter.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/codes/inline_text.hpp>
#include <juniper/mis/describe/finding.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// Whether a number was given for good or until the real one is known.
enum class UpnKind : std::uint8_t {
  permanent,  ///< ends in a digit
  temporary,  ///< ends in a letter; replaced as soon as the permanent number is known, and then
              ///< kept as the former one
};

/// A unique pupil number (DfE, "Unique pupil numbers: a guide for schools and local authorities",
/// section 3 and annex A): check letter, local authority (3 digits), establishment (4), year of
/// allocation (2, in which the academic year begins), serial (3 digits, or 2 digits and a letter in
/// a temporary number).
///
/// It is a *blind number*: kept electronically, and given only to the local authority, central
/// government, the receiving school or a processor under contract; it never stands on a report or a
/// screen where the admission number would do. So it does not print, and text() is for exchange and
/// storage. Nothing here asks for uniqueness: two pupils with one number are a finding.
class Upn {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "Upn";

  constexpr Upn() = default;

  /// Reads a number. Upper case only. \return malformed when it is not of the form; invalid when
  /// the check letter is wrong, or when the local authority is 000, which never existed. Superseded
  /// and Welsh authorities are taken: their numbers are permanent.
  static Result<Upn> parse(std::string_view text);

  /// The check letter that belongs before these 12 characters (positions 2 to 13); '\0' when they
  /// are not of the form.
  static char expected_check_letter(std::string_view body) noexcept;

  /// The 13 characters; empty when this names nothing.
  constexpr std::string_view text() const noexcept { return text_.view(); }
  /// Whether it ends in a letter.
  UpnKind kind() const noexcept;
  /// The local authority that allocated it: 3 digits.
  constexpr std::string_view local_authority() const noexcept { return part(1, 3); }
  /// The establishment that allocated it: 4 digits; 3950 to 3999 are used by authorities for
  /// children outside state schools.
  constexpr std::string_view establishment() const noexcept { return part(4, 4); }
  /// Year in which it was allocated: the last two digits of the year in which the academic year
  /// begins.
  constexpr std::string_view allocation_year() const noexcept { return part(8, 2); }

  friend constexpr auto operator<=>(Upn const&, Upn const&) = default;

 private:
  constexpr std::string_view part(std::size_t from, std::size_t size) const noexcept {
    return text().empty() ? std::string_view{} : text().substr(from, size);
  }
  InlineText<13> text_;
};

/// What is worth knowing of a valid number: `temporary_upn` (note), `unknown_local_authority`
/// (warning). Never holds the number.
Findings check(Upn const& upn);

}  // namespace juniper::mis
