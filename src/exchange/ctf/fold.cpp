// Folding of names and telephone numbers.
#include "exchange/ctf/fold.hpp"

namespace juniper::mis::exchange::ctf {
namespace {

// Base letters of U+00C0 to U+017F; a blank where there is none.
constexpr std::string_view bases =
    "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
static_assert(bases.size() == 0x180U - 0xC0U);

char small(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const b = static_cast<unsigned char>(text[i]);
    if (b < 0x80U) {
      char const c = small(text[i]);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) { out += c; }
    } else if (b >= 0xC3U && b <= 0xC5U && i + 1 < text.size()) {
      auto const point = (b & 0x1FU) << 6U | (static_cast<unsigned char>(text[i + 1]) & 0x3FU);
      if (point >= 0xC0U && bases[point - 0xC0U] != ' ') { out += small(bases[point - 0xC0U]); }
      ++i;
    } else if (text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size()) {
      i += 2;  // U+2000 to U+203F: dashes, quotation marks, spaces
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string digits_of(std::string_view number) {
  std::string out;
  bool const abroad = number.find('+') != std::string_view::npos;
  for (char const c : number) {
    if (c >= '0' && c <= '9') { out += c; }
  }
  if (abroad && out.starts_with("44")) { out.replace(0, 2, out.substr(2).starts_with('0') ? "" : "0"); }
  return out;
}

}  // namespace juniper::mis::exchange::ctf
