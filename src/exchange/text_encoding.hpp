// Bytes of a file as UTF-8 text, whatever a spreadsheet made of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace juniper::mis::exchange {

/// A file's text.
struct DecodedText {
  std::string text{};                    ///< UTF-8, without a byte order mark
  bool from_windows_1252 = false;        ///< it was not valid UTF-8 and was read as Windows-1252
  bool utf_16 = false;                   ///< it begins as UTF-16 does, with its mark or two letters of it: not read
  std::size_t undefined = 0;             ///< bytes that Windows-1252 does not define, now U+FFFD
  std::size_t first_undefined_line = 0;  ///< where the first of them is
};

/// Whether every byte belongs to a well-formed sequence (no overlong forms, no surrogates).
bool is_utf_8(std::string_view bytes) noexcept;

/// Appends Windows-1252 as UTF-8. \return how many bytes Windows-1252 does not define, for each of which U+FFFD was appended.
std::size_t append_windows_1252(std::string& to, std::string_view bytes);

/// Whether a text holds what characters of UTF-8 become when they are read as Windows-1252: `\u00C3\u00A9` for `\u00E9`. Such a file
/// was put together from two, or has been decoded once too often.
bool holds_misread_utf_8(std::string_view text);

/// UTF-8 when it is valid, Windows-1252 otherwise.
DecodedText decode(std::string_view bytes);

}  // namespace juniper::mis::exchange
