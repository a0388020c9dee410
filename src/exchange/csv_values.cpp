// Booleans, numbers, and texts checked by their fields.
#include "csv_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace juniper::mis::exchange::csv {
namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

std::optional<bool> read_boolean(std::string_view text) {
  auto const low = small_letters(text);
  if (low == "true" || low == "yes" || low == "y" || low == "1") { return true; }
  if (low == "false" || low == "no" || low == "n" || low == "0") { return false; }
  return std::nullopt;
}

std::optional<Value> plain_value(Kind kind, DateForms const& dates, std::string const& text) {
  switch (kind) {
    case Kind::boolean:
      if (auto const b = read_boolean(text)) { return Value{*b}; }
      return std::nullopt;
    case Kind::integer: {
      std::int64_t number = 0;
      auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
      return problem == std::errc{} && end == text.data() + text.size() ? std::optional{Value{number}} : std::nullopt;
    }
    case Kind::date:
      if (auto const date = read_date(dates, text)) { return Value{*date}; }
      return std::nullopt;
    case Kind::text:
    case Kind::code: return Value{text};
    default: return std::nullopt;
  }
}

// Without what does not count at the front: spaces, hyphens, apostrophes.
void pass_over(std::string_view& rest) {
  static constexpr std::array<std::string_view, 7> passed{" ", "-", "'", "\xC2\xA0", "\xE2\x80\x99", "\xE2\x80\x98", "\xE2\x80\x90"};
  for (auto at = passed.begin(); at != passed.end();) {
    if (rest.starts_with(*at)) {
      rest.remove_prefix(at->size());
      at = passed.begin();
    } else {
      ++at;
    }
  }
}

// The next letter, small; 0 at the end. U+00C0 to U+00DE have their small letters 32 further on, but for the sign U+00D7.
char16_t next_letter(std::string_view& rest) {
  pass_over(rest);
  if (rest.empty()) { return 0; }
  auto const c = static_cast<unsigned char>(rest.front());
  rest.remove_prefix(1);
  if (c >= 'A' && c <= 'Z') { return static_cast<char16_t>(c - 'A' + 'a'); }
  if (c != 0xC3U || rest.empty()) { return c; }
  auto const second = static_cast<unsigned char>(rest.front());
  rest.remove_prefix(1);
  bool const capital = second >= 0x80U && second <= 0x9EU && second != 0x97U;
  return static_cast<char16_t>(0xC300U | (capital ? second + 0x20U : second));
}

}  // namespace

std::optional<Value> value_of(EntityInfo const& entity, std::size_t field, DateForms const& dates, std::string const& text) {
  auto const& info = entity.fields[field];
  auto const value = plain_value(info.kind, dates, text);
  auto const probe = entity.make();
  if (!value || !info.set(probe.get(), view(*value))) { return std::nullopt; }
  return own(info.get(probe.get()));
}

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (text.starts_with(' ') || text.starts_with('\t')) {
      text.remove_prefix(1);
    } else if (text.ends_with(' ') || text.ends_with('\t')) {
      text.remove_suffix(1);
    } else if (text.starts_with("\xC2\xA0")) {
      text.remove_prefix(2);
    } else if (text.ends_with("\xC2\xA0")) {
      text.remove_suffix(2);
    } else {
      return text;
    }
  }
}

std::string small_letters(std::string_view text) {
  std::string low{text};
  for (char& c : low) {
    if (c >= 'A' && c <= 'Z') { c = static_cast<char>(c - 'A' + 'a'); }
  }
  return low;
}

std::string_view without_beginning(std::string_view text, std::vector<std::string> const& beginnings) {
  for (auto const& beginning : beginnings) {
    if (text.size() >= beginning.size() && small_letters(text.substr(0, beginning.size())) == small_letters(beginning)) {
      return trimmed(text.substr(beginning.size()));
    }
  }
  return text;
}

bool titles_alike(std::string_view a, std::string_view b) {
  auto const bare = [](std::string_view title) {
    auto low = small_letters(title);
    std::erase_if(low, [](char c) { return std::string_view{" _-./:\t\r\n"}.find(c) != std::string_view::npos; });
    return low;
  };
  return bare(a) == bare(b);
}

SpreadsheetMark spreadsheet_mark(std::string_view text) {
  static constexpr std::array<std::string_view, 8> errors{"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!"};
  if (std::ranges::find(errors, text) != errors.end()) { return SpreadsheetMark::error; }
  if (text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos) { return SpreadsheetMark::error; }
  auto const e = text.find_first_not_of("0123456789.");
  bool const mantissa = e != std::string_view::npos && e > 0 && is_digit(text.front()) && std::ranges::count(text.substr(0, e), '.') <= 1;
  if (!mantissa || (text[e] != 'E' && text[e] != 'e')) { return SpreadsheetMark::none; }
  auto const exponent = text.substr(e + 1);
  bool const power = exponent.size() >= 3 && exponent.front() == '+' &&  // what spreadsheets write; `7E1` may be a class
                     exponent.find_first_not_of("0123456789", 1) == std::string_view::npos;
  return power ? SpreadsheetMark::shortened : SpreadsheetMark::none;
}

bool lost_its_zero(std::string_view text) {
  std::string digits;
  for (char const c : text) {
    if (is_digit(c)) {
      digits += c;
    } else if (std::string_view{" -()./"}.find(c) == std::string_view::npos) {
      return false;
    }
  }
  return (digits.size() == 9 || digits.size() == 10) && digits.front() != '0';
}

bool texts_alike(std::string_view a, std::string_view b) {
  for (;;) {
    auto const letter = next_letter(a);
    if (letter != next_letter(b)) { return false; }
    if (letter == 0) { return true; }
  }
}

std::string folded(std::string_view text) {
  std::string all;
  for (auto letter = next_letter(text); letter != 0; letter = next_letter(text)) {
    if (letter > 0xFFU) { all += static_cast<char>(letter >> 8U); }
    all += static_cast<char>(letter & 0xFFU);
  }
  return all;
}

bool values_alike(ValueView const& a, ValueView const& b) {
  auto const* x = std::get_if<std::string_view>(&a);
  auto const* y = std::get_if<std::string_view>(&b);
  return x != nullptr && y != nullptr ? texts_alike(*x, *y) : compare(a, b) == 0;
}

}  // namespace juniper::mis::exchange::csv
