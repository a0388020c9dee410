// Dates in four forms, booleans, numbers, and texts checked by their fields.
#include "csv_values.hpp"

#include <array>
#include <charconv>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::array<std::pair<std::string_view, DateForm>, 4> date_forms{
    {{"yyyy-mm-dd", DateForm::year_first},
     {"dd/mm/yyyy", DateForm::day_first_padded},
     {"d/m/yyyy", DateForm::day_first},
     {"m/d/yyyy", DateForm::month_first}}};

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// A number of one or two digits, or of exactly two.
std::optional<unsigned> short_number(std::string_view text, bool padded) {
  if (text.empty() || text.size() > 2 || (padded && text.size() != 2)) { return std::nullopt; }
  unsigned number = 0;
  for (char const c : text) {
    if (!is_digit(c)) { return std::nullopt; }
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  return number;
}

std::optional<bool> read_boolean(std::string_view text) {
  std::string low;
  for (char const c : text) { low.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c); }
  if (low == "true" || low == "yes" || low == "y" || low == "1") { return true; }
  if (low == "false" || low == "no" || low == "n" || low == "0") { return false; }
  return std::nullopt;
}

std::optional<Value> plain_value(Kind kind, DateForm dates, std::string const& text) {
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

std::optional<DateForm> date_form(std::string_view name) {
  for (auto const& [known, form] : date_forms) {
    if (known == name) { return form; }
  }
  return std::nullopt;
}

std::optional<Date> read_date(DateForm form, std::string_view text) {
  if (form == DateForm::year_first) { return parse_date(text); }
  auto const first = text.find('/');
  auto const second = first == std::string_view::npos ? first : text.find('/', first + 1);
  if (second == std::string_view::npos || text.size() - second != 5) { return std::nullopt; }
  bool const padded = form == DateForm::day_first_padded;
  auto const a = short_number(text.substr(0, first), padded);
  auto const b = short_number(text.substr(first + 1, second - first - 1), padded);
  auto const high = short_number(text.substr(second + 1, 2), true);
  auto const low = short_number(text.substr(second + 3), true);
  if (!a || !b || !high || !low) { return std::nullopt; }
  auto const [day, month] = form == DateForm::month_first ? std::pair{*b, *a} : std::pair{*a, *b};
  Date const date{std::chrono::year{static_cast<int>(*high * 100 + *low)}, std::chrono::month{month}, std::chrono::day{day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<Value> value_of(EntityInfo const& entity, std::size_t field, DateForm dates, std::string const& text) {
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

bool texts_alike(std::string_view a, std::string_view b) {
  for (;;) {
    auto const letter = next_letter(a);
    if (letter != next_letter(b)) { return false; }
    if (letter == 0) { return true; }
  }
}

bool values_alike(ValueView const& a, ValueView const& b) {
  auto const* x = std::get_if<std::string_view>(&a);
  auto const* y = std::get_if<std::string_view>(&b);
  return x != nullptr && y != nullptr ? texts_alike(*x, *y) : compare(a, b) == 0;
}

}  // namespace juniper::mis::exchange::csv
