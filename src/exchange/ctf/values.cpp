// Codes as given, the numbers of schools at either end, and which form an address has.
#include "codes/digits.hpp"
#include <juniper/mis/exchange/ctf/blocks.hpp>
#include <juniper/mis/exchange/ctf/values.hpp>

#include <algorithm>
#include <string>

namespace juniper::mis::exchange::ctf {
namespace {

bool all_of(std::string_view text, char c) {
  return std::ranges::all_of(text, [c](char x) { return x == c; });
}

}  // namespace

Result<TransferCode> TransferCode::parse(std::string_view text) {
  bool good = !text.empty() && text.size() <= 16;
  if (good) {
    for (char const c : text) { good &= c > ' ' && c < '\x7F'; }
  }
  if (!good) { return Error{.code = ErrorCode::malformed, .text = "a code is 1 to 16 letters, digits or signs without a space"}; }
  TransferCode code;
  code.text_ = InlineText<16>{text};
  return code;
}

SchoolNumber::SchoolNumber(LaEstab const& number) : text_(number.text()) {}

Result<SchoolNumber> SchoolNumber::parse(std::string_view authority, std::string_view establishment) {
  auto const stands_for = [](std::string_view part) { return all_of(part, 'X') || all_of(part, 'M') || all_of(part, 'L'); };
  bool const good = authority.size() == 3 && establishment.size() == 4 && (codes::all_digits(authority) || stands_for(authority)) &&
                    (codes::all_digits(establishment) || stands_for(establishment));
  if (!good) {
    return Error{.code = ErrorCode::malformed,
                 .text = "a school's number is three and four digits, or what stands for an authority or an unknown school"};
  }
  SchoolNumber number;
  number.text_ = InlineText<7>{std::string{authority}.append(establishment)};
  return number;
}

SchoolNumber SchoolNumber::unknown() {
  SchoolNumber number;
  number.text_ = InlineText<7>{"XXXXXXX"};
  return number;
}

std::optional<LaEstab> SchoolNumber::la_estab() const {
  auto const number = LaEstab::parse(text());
  return number.ok() ? std::optional{*number} : std::nullopt;
}

bool Address::in_parts() const noexcept {
  return sub_building || building || street || locality || town || administrative_area || post_town || uprn;
}

bool Address::in_lines() const noexcept {
  return std::ranges::any_of(lines, [](auto const& line) { return line.has_value(); });
}

}  // namespace juniper::mis::exchange::ctf
