// Reading rows of comma-separated values.
#include "csv_reader.hpp"

#include <array>

namespace juniper::mis::exchange {
namespace {

std::string_view without_line_end(std::string_view text) noexcept {
  auto const last = text.find_last_not_of("\r\n");
  return last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

}  // namespace

bool CsvReader::at_row_end() const noexcept {
  return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
}

bool CsvReader::take_line_end() noexcept {
  if (at_ == text_.size()) { return false; }
  if (text_.substr(at_).starts_with("\r\n")) {
    at_ += 2;
  } else if (text_[at_] == '\n' || text_[at_] == '\r') {
    ++at_;
  } else {
    return false;
  }
  ++line_;
  return true;
}

void CsvReader::skip_line() noexcept {
  at_ = text_.find_first_of("\r\n", at_);
  if (at_ == std::string_view::npos) {
    at_ = text_.size();
  } else {
    take_line_end();
  }
}

void CsvReader::skip_spaces() noexcept {
  while (at_ < text_.size() && text_[at_] == ' ') { ++at_; }
}

// Stands on the quote afterwards, if there is one.
bool CsvReader::begins_with_quote() noexcept {
  auto const first = text_.find_first_not_of(' ', at_);
  if (first == std::string_view::npos || text_[first] != '"') { return false; }
  at_ = first;
  return true;
}

// Stands on the opening quote; false when the quotes do not match.
bool CsvReader::quoted(std::string& field) {
  ++at_;
  while (at_ < text_.size() && field.size() <= most_field_bytes) {
    auto const before = at_;
    if (take_line_end()) {
      field.append(text_.substr(before, at_ - before));
      continue;
    }
    char const c = text_[at_++];
    if (c != '"') {
      field.push_back(c);
    } else if (at_ < text_.size() && text_[at_] == '"') {
      field.push_back('"');
      ++at_;
    } else {
      skip_spaces();
      return at_row_end() || text_[at_] == separator_;
    }
  }
  return false;
}

bool CsvReader::plain(std::string& field) {
  auto const end = text_.find_first_of(std::array{separator_, '\r', '\n'}.data(), at_, 3);
  auto const size = (end == std::string_view::npos ? text_.size() : end) - at_;
  if (size > most_field_bytes) { return false; }
  field.assign(text_.substr(at_, size));
  at_ += size;
  return true;
}

bool CsvReader::next(CsvRow& row) {
  if (at_ == text_.size()) { return false; }
  auto const start = at_;
  row.line = line_;
  row.broken = false;
  for (std::size_t n = 0;; ++n) {
    if (row.fields.size() <= n) { row.fields.emplace_back(); }
    auto& field = row.fields[n];
    field.clear();
    if (!(begins_with_quote() ? quoted(field) : plain(field))) {
      row.broken = true;
      at_ = start;
      line_ = row.line;
      skip_line();
      row.raw = without_line_end(text_.substr(start, at_ - start));
      return true;
    }
    if (at_row_end()) {
      row.fields.resize(n + 1);
      row.raw = text_.substr(start, at_ - start);
      take_line_end();
      return true;
    }
    ++at_;  // the separator
  }
}

}  // namespace juniper::mis::exchange
