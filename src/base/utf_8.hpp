// Well-formed UTF-8, sequence by sequence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// The length of the well-formed sequence that a text begins with; 0 when it begins with none. Table 3-7 of the Unicode standard.
inline std::size_t utf_8_sequence(std::string_view text) noexcept {
  auto const byte_at = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  if (text.empty()) { return 0; }
  auto const lead = byte_at(0);
  if (lead < 0x80U) { return 1; }
  if (lead < 0xC2U || lead > 0xF4U) { return 0; }
  std::size_t const size = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
  if (text.size() < size) { return 0; }
  for (std::size_t k = 1; k < size; ++k) {
    if ((byte_at(k) & 0xC0U) != 0x80U) { return 0; }
  }
  auto const second = byte_at(1);
  bool const ill = (lead == 0xE0U && second < 0xA0U) || (lead == 0xEDU && second > 0x9FU) ||
                   (lead == 0xF0U && second < 0x90U) || (lead == 0xF4U && second > 0x8FU);
  return ill ? 0 : size;
}

}  // namespace juniper::mis
