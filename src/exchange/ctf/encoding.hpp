// In which encoding a transfer file says it is, found before any of it is parsed.
#pragma once

#include <cstdint>
#include <string_view>

namespace juniper::mis::exchange::ctf {

/// What a file's first bytes say.
enum class Encoding : std::uint8_t {
  utf_8,          ///< or nothing else
  windows_1252,   ///< or ISO 8859-1, which is read as what it is taken for everywhere
  utf_16,         ///< of either order of bytes
  called_utf_16,  ///< it says UTF-16 and is not: XML made as a text in memory and saved in another encoding, UTF-8 as a rule
  other,          ///< not read
  not_xml,        ///< it does not begin like XML
};

/// How many bytes at the beginning of a file encoding_of() wants to see, if there are so many.
inline constexpr std::size_t head_bytes = 512;

/// Looks at byte order mark and XML declaration.
Encoding encoding_of(std::string_view head) noexcept;

}  // namespace juniper::mis::exchange::ctf
