// What identifiers made of digits have in common.
#pragma once

#include <algorithm>
#include <string_view>

namespace juniper::mis::codes {

/// Whether every character is an ASCII digit.
inline bool all_digits(std::string_view text) noexcept {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace juniper::mis::codes
