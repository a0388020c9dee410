// Byte order mark and XML declaration.
#include "exchange/ctf/encoding.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace juniper::mis::exchange::ctf {
namespace {

using namespace std::string_view_literals;

bool same_word(std::string_view a, std::string_view b) noexcept {
  auto const low = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(a, b, {}, low, low);
}

// What stands behind `encoding=` in the declaration; empty when there is none.
std::string_view declared(std::string_view head) noexcept {
  if (!head.starts_with("<?xml")) { return {}; }
  auto const declaration = head.substr(0, head.find("?>"));
  auto at = declaration.find("encoding");
  if (at == std::string_view::npos) { return {}; }
  at = declaration.find_first_of("\"'", at);
  if (at == std::string_view::npos) { return {}; }
  auto const end = declaration.find(declaration[at], at + 1);
  return end == std::string_view::npos ? std::string_view{} : declaration.substr(at + 1, end - at - 1);
}

}  // namespace

Encoding encoding_of(std::string_view head) noexcept {
  static constexpr std::array as_is{"utf-8"sv, "utf8"sv, "us-ascii"sv, "ascii"sv};
  static constexpr std::array wide{"utf-16"sv, "utf-16le"sv, "utf-16be"sv, "utf16"sv, "unicode"sv, "ucs-2"sv, "iso-10646-ucs-2"sv};
  static constexpr std::array western{"windows-1252"sv, "cp1252"sv, "iso-8859-1"sv, "iso8859-1"sv, "latin1"sv};
  bool const marked = head.starts_with("\xEF\xBB\xBF");
  if (marked) { head.remove_prefix(3); }
  if (head.substr(0, 4).find("\0\0"sv) != std::string_view::npos) { return Encoding::other; }  // UTF-32
  static constexpr std::array wide_beginnings{"\xFF\xFE"sv, "\xFE\xFF"sv, "<\0?\0"sv, "\0<\0?"sv};
  if (std::ranges::any_of(wide_beginnings, [head](std::string_view begin) { return head.starts_with(begin); })) { return Encoding::utf_16; }
  if (head.substr(0, 4).find('\0') != std::string_view::npos) { return Encoding::other; }
  auto const first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || head[first] != '<') { return Encoding::not_xml; }
  auto const name = declared(head);
  auto const named = [name](std::string_view known) { return same_word(name, known); };
  if (marked || name.empty() || std::ranges::any_of(as_is, named)) { return Encoding::utf_8; }
  if (std::ranges::any_of(wide, named)) { return Encoding::called_utf_16; }
  return std::ranges::any_of(western, named) ? Encoding::windows_1252 : Encoding::other;
}

}  // namespace juniper::mis::exchange::ctf
