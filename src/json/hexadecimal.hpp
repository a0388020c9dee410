// Bytes as lower-case hexadecimal digits, and back.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::json {

/// Two digits a byte.
inline std::string hexadecimal(ByteView bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  text.reserve(2 * bytes.size());
  for (auto const b : bytes) {
    text.push_back(digits[b >> 4U]);
    text.push_back(digits[b & 0x0FU]);
  }
  return text;
}

/// The bytes again; nothing when the text is anything but lower-case digits in pairs.
inline std::optional<Bytes> from_hexadecimal(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (text.size() % 2 != 0) { return std::nullopt; }
  Bytes bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    auto const high = digits.find(text[i]);
    auto const low = digits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) { return std::nullopt; }
    bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
  }
  return bytes;
}

}  // namespace juniper::mis::json
