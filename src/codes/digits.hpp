// What identifiers made of digits and capital letters have in common.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace juniper::mis::codes {

/// Whether it is an ASCII digit.
constexpr bool digit(char c) noexcept { return c >= '0' && c <= '9'; }
/// Whether it is an ASCII capital letter.
constexpr bool capital(char c) noexcept { return c >= 'A' && c <= 'Z'; }

/// Whether every character is an ASCII digit.
inline bool all_digits(std::string_view text) noexcept { return std::ranges::all_of(text, digit); }

/// With ASCII letters in upper case.
inline std::string in_capitals(std::string_view text) {
  std::string all{text};
  for (char& c : all) { c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
  return all;
}

}  // namespace juniper::mis::codes
