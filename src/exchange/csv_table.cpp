// Opening tables, and writing the failed rows of one.
#include "csv_table.hpp"

#include "csv_values.hpp"
#include "text_encoding.hpp"

#include <algorithm>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::size_t most_bytes = std::size_t{256} << 20U;

void say_encoding(DecodedText const& decoded, std::string const& name, Report& report) {
  if (decoded.from_windows_1252) {
    report.say(Severity::note, "windows_1252", name, "the file is not UTF-8; it was read as Windows-1252",
               "nothing needs to be done if names with accents look right");
  }
}

// The first row that holds something; nothing when there is none that can be read.
std::optional<CsvRow> first_row(CsvReader& reader) {
  CsvRow row;
  while (reader.next(row)) {
    if (row.blank()) { continue; }
    return row.broken ? std::nullopt : std::optional{std::move(row)};
  }
  return std::nullopt;
}

}  // namespace

std::string place_of(std::string const& table, std::size_t line, std::string_view column) {
  auto place = table + ":" + std::to_string(line);
  return column.empty() ? place : place.append(", column ").append(column);
}

std::optional<std::size_t> OpenedTable::column(std::string_view title) const {
  auto const at = std::ranges::find(titles, title);
  return at == titles.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - titles.begin())};
}

std::optional<OpenedTable> open_table(Table const& table, Report& report) {
  if (table.bytes.size() > most_bytes) {
    report.say(Severity::error, "too_large", table.name, "the file is larger than 256 MiB", "split it");
    return std::nullopt;
  }
  auto decoded = decode(table.bytes);
  if (decoded.utf_16) {
    report.say(Severity::error, "utf_16", table.name, "the file is UTF-16, which is not read", "save it as UTF-8");
    return std::nullopt;
  }
  say_encoding(decoded, table.name, report);
  OpenedTable opened{.text = std::move(decoded.text)};
  CsvReader reader{opened.text};
  auto header = first_row(reader);
  if (!header) {
    report.say(Severity::error, "empty_file", table.name, "there is no first line with the columns",
               "export the table again, with its first line");
    return std::nullopt;
  }
  opened.header_line = header->line;
  for (auto const& title : header->fields) { opened.titles.emplace_back(trimmed(title)); }
  return opened;
}

std::optional<LookedUp> read_look_up(Table const& table, OpenedTable const& opened, std::string const& key, std::string const& give,
                                     Report& report) {
  auto const from = opened.column(key);
  auto const to = opened.column(give);
  for (auto const& [at, title] : {std::pair{from, &key}, std::pair{to, &give}}) {
    if (at) { continue; }
    report.say(Severity::error, "missing_column", place_of(table.name, opened.header_line, *title),
               "the mapping looks things up in this column, and the file does not have it", "export the table again, or mend the mapping");
    return std::nullopt;
  }
  LookedUp found;
  CsvReader reader{opened.text};
  CsvRow row;
  while (reader.next(row)) {
    if (row.blank() || row.line <= opened.header_line) { continue; }
    if (row.broken || row.fields.size() != opened.titles.size()) {
      report.say(Severity::warning, "column_count", place_of(table.name, row.line), "this row cannot be told apart into columns",
                 "nothing is looked up in it; mend its quotes and commas");
      continue;
    }
    std::string const value{trimmed(row.fields[*to])};
    auto const [at, fresh] = found.emplace(trimmed(row.fields[*from]), value);
    if (!fresh && at->second != value) { at->second.reset(); }
  }
  return found;
}

FailedRows::FailedRows(std::vector<std::string> const& titles) : text_("\xEF\xBB\xBF"), columns_(titles.size()) {
  if (!titles.empty() && titles.back() == finding_column) { former_finding_ = --columns_; }
  for (std::size_t i = 0; i < columns_; ++i) { cell(titles[i], i == 0); }
  cell(finding_column, columns_ == 0);
  text_ += "\r\n";
}

void FailedRows::add(std::vector<std::string> const& cells, std::string const& finding) {
  bool const as_table = former_finding_ && cells.size() == columns_ + 1;
  auto const own = as_table ? columns_ : cells.size();
  for (std::size_t i = 0; i < std::max(own, columns_); ++i) {
    std::string_view const text = i < own ? std::string_view{cells[i]} : std::string_view{};
    cell(text, i == 0);
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos) { ++formulas_; }
  }
  cell(finding, false);
  text_ += "\r\n";
  ++rows_;
}

void FailedRows::cell(std::string_view text, bool first) {
  if (!first) { text_ += ','; }
  text_ += '"';
  for (char const c : text) {
    text_ += c;
    if (c == '"') { text_ += c; }
  }
  text_ += '"';
}

}  // namespace juniper::mis::exchange::csv
