// UTF-8 or Windows-1252.
#include "text_encoding.hpp"

#include "base/utf_8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace juniper::mis::exchange {
namespace {

// Windows-1252 from 0x80 to 0x9F, as Unicode maps it; 0 where nothing is defined.
constexpr std::array<std::uint16_t, 32> upper_controls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

constexpr std::uint16_t replacement = 0xFFFD;

void append_utf_8(std::string& text, std::uint16_t point) {
  if (point < 0x80U) {
    text.push_back(static_cast<char>(point));
  } else if (point < 0x800U) {
    text.push_back(static_cast<char>(0xC0U | point >> 6U));
    text.push_back(static_cast<char>(0x80U | (point & 0x3FU)));
  } else {
    text.push_back(static_cast<char>(0xE0U | point >> 12U));
    text.push_back(static_cast<char>(0x80U | (point >> 6U & 0x3FU)));
    text.push_back(static_cast<char>(0x80U | (point & 0x3FU)));
  }
}

// The byte that Windows-1252 has for a character of UTF-8; 0 for one that it has none for.
std::uint8_t windows_1252_byte(std::string_view sequence) {
  auto const bits = [&](std::size_t i, unsigned mask) { return static_cast<unsigned>(static_cast<std::uint8_t>(sequence[i]) & mask); };
  unsigned const point = sequence.size() == 2   ? bits(0, 0x1FU) << 6U | bits(1, 0x3FU)
                         : sequence.size() == 3 ? bits(0, 0x0FU) << 12U | bits(1, 0x3FU) << 6U | bits(2, 0x3FU)
                                                : bits(0, 0x7FU);
  if (sequence.size() <= 2 && point < 0x100U) { return static_cast<std::uint8_t>(point); }
  auto const at = std::ranges::find(upper_controls, point);
  if (at == upper_controls.end()) { return 0; }
  return static_cast<std::uint8_t>(0x80U + static_cast<unsigned>(at - upper_controls.begin()));
}

bool begins_as_utf_16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) { return true; }
  if (bytes.size() < 4) { return false; }
  auto const holds = [&](std::size_t low) {  // two letters whose other bytes are 0
    return bytes[low] != 0 && bytes[low + 2] != 0 && bytes[1 - low] == 0 && bytes[3 - low] == 0;
  };
  return holds(0) || holds(1);
}

}  // namespace

bool holds_misread_utf_8(std::string_view text) {
  std::string bytes;  // as they would be in Windows-1252; 0 for what it cannot hold
  bool any = false;
  for (std::size_t i = 0; i < text.size();) {
    auto const size = std::max<std::size_t>(utf_8_sequence(text.substr(i)), 1);
    any = any || size > 1;
    bytes += static_cast<char>(size > 3 ? 0 : windows_1252_byte(text.substr(i, size)));
    i += size;
  }
  for (std::size_t i = 0; any && i < bytes.size(); ++i) {
    if (utf_8_sequence(std::string_view{bytes}.substr(i)) > 1) { return true; }
  }
  return false;
}

bool is_utf_8(std::string_view bytes) noexcept {
  for (std::size_t i = 0; i < bytes.size();) {
    auto const size = utf_8_sequence(bytes.substr(i));
    if (size == 0) { return false; }
    i += size;
  }
  return true;
}

std::size_t append_windows_1252(std::string& to, std::string_view bytes) {
  std::size_t undefined = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    auto const b = static_cast<std::uint8_t>(bytes[i]);
    std::uint16_t point = b >= 0x80U && b < 0xA0U ? upper_controls[b - 0x80U] : b;
    if (point == 0 && b != 0) {
      point = replacement;
      ++undefined;
    }
    append_utf_8(to, point);
  }
  return undefined;
}

DecodedText decode(std::string_view bytes) {
  DecodedText decoded;
  if (begins_as_utf_16(bytes)) {
    decoded.utf_16 = true;
    return decoded;
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) { bytes.remove_prefix(3); }
  if (is_utf_8(bytes)) {
    decoded.text = bytes;
    return decoded;
  }
  decoded.from_windows_1252 = true;
  decoded.text.reserve(bytes.size() + bytes.size() / 16);
  std::size_t line = 1;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '\n') { ++line; }
    if (append_windows_1252(decoded.text, bytes.substr(i, 1)) > 0 && decoded.undefined++ == 0) {
      decoded.first_undefined_line = line;
    }
  }
  return decoded;
}

}  // namespace juniper::mis::exchange
