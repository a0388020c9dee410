// Reading the items of a GIAS record.
#include "gias_record.hpp"

#include <algorithm>
#include <charconv>

namespace juniper::mis::exchange::gias {
namespace {

constexpr std::size_t most_text = 500;

bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; }

std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || is_control(text.front()))) {
    text.remove_prefix(1);
  }
  while (!text.empty() && (text.back() == ' ' || is_control(text.back()))) {
    text.remove_suffix(1);
  }
  return text;
}

std::optional<unsigned> number(std::string_view digits) noexcept {
  unsigned n = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
  if (error != std::errc{} || end != digits.data() + digits.size()) { return std::nullopt; }
  return n;
}

std::optional<Date> british_day(std::string_view text) {
  if (text.size() != 10 || (text[2] != '-' && text[2] != '/') || text[5] != text[2]) {
    return std::nullopt;
  }
  auto const day = number(text.substr(0, 2));
  auto const month = number(text.substr(3, 2));
  auto const year = number(text.substr(6, 4));
  if (!day || !month || !year) { return std::nullopt; }
  Date const date{std::chrono::year{static_cast<int>(*year)}, std::chrono::month{*month},
                  std::chrono::day{*day}};
  return date.ok() ? std::optional{date} : std::nullopt;
}

}  // namespace

void RecordReader::say(Severity severity, char const* code, Item item, char const* text,
                       char const* help) {
  auto place = record_.place;
  place.append(", ").append(record_.field_word).append(" ");
  place.append(record_.spellings[static_cast<std::size_t>(item)]);
  report_.say(severity, code, std::move(place), text, help);
}

std::optional<std::string> RecordReader::text(Item item) {
  auto const raw = trimmed(record_[item]);
  if (raw.empty()) { return std::nullopt; }
  if (raw.size() > most_text) {
    say(Severity::warning, "too_long", item, "the text is longer than 500 bytes",
        "it is left out; check it in GIAS");
    return std::nullopt;
  }
  std::string clean{raw};
  if (std::ranges::any_of(clean, is_control)) {
    std::ranges::replace_if(clean, is_control, ' ');
    say(Severity::warning, "control_character", item,
        "the text holds line ends or control characters", "they were read as blanks");
  }
  return clean;
}

std::optional<std::int32_t> RecordReader::whole(Item item, std::int32_t lowest,
                                                std::int32_t highest) {
  auto const t = text(item);
  if (!t) { return std::nullopt; }
  std::int32_t n = 0;
  auto const [end, error] = std::from_chars(t->data(), t->data() + t->size(), n);
  if (error == std::errc{} && end == t->data() + t->size() && n >= lowest && n <= highest) {
    return n;
  }
  say(Severity::warning, "malformed_number", item, "this is not a whole number that can stand here",
      "it is left out; check it in GIAS");
  return std::nullopt;
}

std::optional<Date> RecordReader::day(Item item) {
  auto const t = text(item);
  if (!t) { return std::nullopt; }
  auto date = british_day(*t);
  if (!date) { date = parse_date(*t); }
  if (!date) {
    say(Severity::warning, "malformed_date", item, "this is not a date",
        "dates are dd-mm-yyyy, dd/mm/yyyy or yyyy-mm-dd; it is left out");
  }
  return date;
}

}  // namespace juniper::mis::exchange::gias
