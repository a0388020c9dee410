// Escaping, and the check of UTF-8; text that fails it goes the long way round.
#include "appender.hpp"

#include "base/utf_8.hpp"
#include "hexadecimal.hpp"

#include <array>
#include <charconv>

#include <nlohmann/json.hpp>

namespace juniper::mis::json {
namespace {

// What a byte is to a JSON string.
enum class Sort : std::uint8_t { plain, escaped, beyond_ascii };

constexpr std::array<Sort, 256> sorts = [] {
  std::array<Sort, 256> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = i >= 0x80 ? Sort::beyond_ascii : i < 0x20 || i == '"' || i == '\\' ? Sort::escaped : Sort::plain;
  }
  return all;
}();

constexpr std::string_view hex_digits = "0123456789abcdef";

void escape(std::string& out, char c) {
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\t': out += "\\t"; return;
    case '\n': out += "\\n"; return;
    case '\f': out += "\\f"; return;
    case '\r': out += "\\r"; return;
    default: break;
  }
  auto const byte = static_cast<unsigned char>(c);
  out += "\\u00";
  out += hex_digits[byte >> 4U];
  out += hex_digits[byte & 0x0FU];
}

}  // namespace

void Appender::integer(std::int64_t v) {
  std::array<char, 24> digits;
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), v).ptr;
  out_.append(digits.data(), end);
}

void Appender::text(std::string_view characters) {
  auto const begin = out_.size();
  out_ += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < characters.size();) {
    auto const sort = sorts[static_cast<unsigned char>(characters[i])];
    if (sort == Sort::plain) {
      ++i;
      continue;
    }
    if (sort == Sort::beyond_ascii) {
      auto const length = utf_8_sequence(characters.substr(i));
      if (length == 0) {  // damaged text is rare: the library knows how much of it one U+FFFD stands for
        out_.resize(begin);
        out_ += nlohmann::json(std::string{characters}).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        return;
      }
      i += length;
      continue;
    }
    out_.append(characters, done, i - done);
    escape(out_, characters[i]);
    done = ++i;
  }
  out_.append(characters, done);
  out_ += '"';
}

void Appender::id(Uuid const& v) {
  constexpr std::string_view form = "\"00000000-0000-0000-0000-000000000000\"";
  auto const begin = out_.size();
  out_.append(form);
  auto at = begin + 1;
  for (auto const b : v.bytes) {
    if (form[at - begin] == '-') { ++at; }
    out_[at++] = hex_digits[b >> 4U];
    out_[at++] = hex_digits[b & 0x0FU];
  }
}

void Appender::bytes(ByteView v) { plain(hexadecimal(v)); }

}  // namespace juniper::mis::json
