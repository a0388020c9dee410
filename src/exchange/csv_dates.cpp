// Patterns of days, and days by them.
#include "csv_dates.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                  "july",    "august",   "september", "october", "november", "december"};

bool is_numeral(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Takes from `least` to `most` digits off the front.
std::optional<unsigned> take_number(std::string_view& text, std::size_t least, std::size_t most) {
  unsigned number = 0;
  std::size_t n = 0;
  while (n < most && n < text.size() && is_numeral(text[n])) { number = number * 10 + static_cast<unsigned>(text[n++] - '0'); }
  if (n < least) { return std::nullopt; }
  text.remove_prefix(n);
  return number;
}

std::optional<unsigned> take_month(std::string_view& text) {
  auto const end = static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
  std::string word{text.substr(0, end)};
  for (char& c : word) { c = static_cast<char>(c | 0x20); }
  for (std::size_t i = 0; i < months.size(); ++i) {
    if (word == months[i] || word == months[i].substr(0, 3) || (i == 8 && word == "sept")) {
      text.remove_prefix(end);
      return static_cast<unsigned>(i + 1);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateForm> DateForm::parse(std::string_view pattern) {
  DateForm form;
  std::array<int, 3> seen{};  // year, month, day
  while (!pattern.empty()) {
    auto const take = [&pattern](std::string_view word) {
      if (!pattern.starts_with(word)) { return false; }
      pattern.remove_prefix(word.size());
      return true;
    };
    if (take("yyyy")) {
      form.parts_.push_back({Kind::year, true});
      ++seen[0];
    } else if (take("mon")) {
      form.parts_.push_back({Kind::month_name});
      ++seen[1];
    } else if (pattern.front() == 'm') {
      form.parts_.push_back({Kind::month, take("mm") || !take("m")});
      ++seen[1];
    } else if (pattern.front() == 'd') {
      form.parts_.push_back({Kind::day, take("dd") || !take("d")});
      ++seen[2];
    } else if (pattern == "*") {
      form.parts_.push_back({Kind::rest});
      pattern = {};
    } else if (std::string_view{" /-.,T"}.find(pattern.front()) != std::string_view::npos) {
      form.parts_.push_back({Kind::mark, false, pattern.front()});
      pattern.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  for (std::size_t i = 0; i + 1 < form.parts_.size(); ++i) {  // where does 111 end, in `dm`?
    bool const open = (form.parts_[i].kind == Kind::month || form.parts_[i].kind == Kind::day) && !form.parts_[i].padded;
    auto const next = form.parts_[i + 1].kind;
    if (open && next != Kind::mark && next != Kind::month_name) { return std::nullopt; }
  }
  return seen == std::array{1, 1, 1} ? std::optional{std::move(form)} : std::nullopt;
}

std::optional<Date> DateForm::read(std::string_view text) const {
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
  for (auto const& part : parts_) {
    std::optional<unsigned> number;
    switch (part.kind) {
      case Kind::year: number = take_number(text, 4, 4); year = number.value_or(0); break;
      case Kind::month: number = take_number(text, part.padded ? 2 : 1, 2); month = number.value_or(0); break;
      case Kind::day: number = take_number(text, part.padded ? 2 : 1, 2); day = number.value_or(0); break;
      case Kind::month_name: number = take_month(text); month = number.value_or(0); break;
      case Kind::mark:
        if (!text.starts_with(part.mark)) { return std::nullopt; }
        text.remove_prefix(1);
        continue;
      case Kind::rest: text = {}; continue;
    }
    if (!number) { return std::nullopt; }
  }
  Date const date{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
  return text.empty() && date.ok() ? std::optional{date} : std::nullopt;
}

std::string DateForm::write(unsigned year, unsigned month, unsigned day, bool padded) const {
  std::string text;
  auto const two = [&](unsigned n, bool always) { text += (n < 10 && (padded || always) ? "0" : "") + std::to_string(n); };
  for (auto const& part : parts_) {
    switch (part.kind) {
      case Kind::year: text += std::to_string(year); break;
      case Kind::month: two(month, part.padded); break;
      case Kind::day: two(day, part.padded); break;
      case Kind::month_name: text += months[month - 1].substr(0, 3); break;
      case Kind::mark: text += part.mark; break;
      case Kind::rest: break;
    }
  }
  return text;
}

bool DateForm::contradicts(DateForm const& other) const {
  for (bool const padded : {true, false}) {
    for (auto const& [a, b] : {std::pair{this, &other}, std::pair{&other, this}}) {
      auto const text = a->write(2003, 4, 5, padded);
      auto const here = a->read(text);
      auto const there = b->read(text);
      if (here && there && *here != *there) { return true; }
    }
  }
  return false;
}

std::optional<Date> read_date(DateForms const& forms, std::string_view text) {
  for (auto const& form : forms) {
    if (auto const date = form.read(text)) { return date; }
  }
  return std::nullopt;
}

}  // namespace juniper::mis::exchange::csv
