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

bool is_workbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"); }

std::vector<std::string> titles_of(CsvRow const& row) {
  std::vector<std::string> titles;
  for (auto const& title : row.fields) { titles.emplace_back(trimmed(title)); }
  return titles;
}

bool holds_something(CsvRow const& row) {
  return !row.broken && std::ranges::any_of(row.fields, [](std::string const& cell) { return !trimmed(cell).empty(); });
}

// Finds the line of titles.
bool find_titles(OpenedTable& table, Titles const& by) {
  constexpr int most_lines = 20;
  CsvReader reader{table.text, table.separator};
  CsvRow row;
  std::vector<std::string> first;
  std::size_t first_line = 0;
  for (int n = 0; n < most_lines && reader.next(row); ++n) {
    if (!holds_something(row)) { continue; }
    table.titles = titles_of(row);
    table.header_line = row.line;
    if (std::ranges::all_of(by.needed, [&](std::string const& title) { return table.column(title, by).has_value(); })) { return true; }
    ++table.lines_above;
    if (first.empty()) {
      first = table.titles;
      first_line = row.line;
    }
  }
  table.titles = std::move(first);
  table.header_line = first_line;
  table.lines_above = 0;
  return !table.titles.empty();
}

}  // namespace

std::string place_of(std::string const& table, std::size_t line, std::string_view column) {
  auto place = table + ":" + std::to_string(line);
  return column.empty() ? place : place.append(", column ").append(column);
}

std::optional<FoundColumn> OpenedTable::column(std::string const& title, Titles const& by) const {
  std::vector<std::string> names{title};
  if (by.called != nullptr) {
    if (auto const at = by.called->find(title); at != by.called->end()) { names.insert(names.end(), at->second.begin(), at->second.end()); }
  }
  for (auto const& name : names) {
    for (bool const exact : {true, false}) {
      auto const fits = [&](std::string const& there) { return exact ? there == name : titles_alike(there, name); };
      auto const at = std::ranges::find_if(titles, fits);
      if (at == titles.end()) { continue; }
      return FoundColumn{static_cast<std::size_t>(at - titles.begin()), exact, std::ranges::count_if(titles, fits) == 1};
    }
  }
  return std::nullopt;
}

std::optional<OpenedTable> open_table(Table const& table, char separator, Titles const& by, Report& report) {
  if (table.bytes.size() > most_bytes) {
    report.say(Severity::error, "too_large", table.name, "the file is larger than 256 MiB", "split it");
    return std::nullopt;
  }
  if (is_workbook(table.bytes)) {
    report.say(Severity::error, "workbook", table.name, "the file is a workbook of a spreadsheet, not a table of text",
               "open it there and save the sheet as CSV UTF-8");
    return std::nullopt;
  }
  auto decoded = decode(table.bytes);
  if (decoded.utf_16) {
    report.say(Severity::error, "utf_16", table.name, "the file is UTF-16, which is not read", "save it as UTF-8");
    return std::nullopt;
  }
  say_encoding(decoded, table.name, report);
  OpenedTable opened{.text = std::move(decoded.text), .separator = separator, .from_windows_1252 = decoded.from_windows_1252};
  if (!find_titles(opened, by)) {
    report.say(Severity::error, "empty_file", table.name, "there is no first line with the columns",
               "export the table again, with its first line");
    return std::nullopt;
  }
  if (opened.lines_above > 0) {
    report.say(Severity::note, "lines_above", table.name,
               "lines above the titles that hold something: " + std::to_string(opened.lines_above) + "; they are not read",
               "nothing needs to be done if they are no rows of the table");
  }
  return opened;
}

std::optional<LookedUp> read_look_up(Table const& table, OpenedTable const& opened, Via const& via, Titles const& by,
                                     std::function<bool(CsvRow const&)> const& counts, bool tell_rows, Report& report) {
  if (via.may_lack && !opened.column(via.give, by)) { return LookedUp{}; }
  bool whole = true;
  std::vector<std::string> titles{via.key, via.give};
  for (auto const& [title, condition] : via.where) {
    if (!condition.may_lack) { titles.push_back(title); }
  }
  for (auto const& title : titles) {
    if (opened.column(title, by)) { continue; }
    report.say(Severity::error, "missing_column", place_of(table.name, opened.header_line, title),
               "the mapping looks things up in this column (its line " + std::to_string(via.line) + "), and the file does not have it",
               "export the table again, or mend the mapping");
    whole = false;
  }
  if (!whole) { return std::nullopt; }
  auto const from = opened.column(via.key, by)->at;
  auto const to = opened.column(via.give, by)->at;
  LookedUp found;
  std::map<std::string, std::string> giver;  // the first key that gave something
  CsvReader reader{opened.text, opened.separator};
  CsvRow row;
  while (reader.next(row)) {
    if (!holds_something(row) && !row.broken) { continue; }
    if (row.line <= opened.header_line) { continue; }
    if (row.broken || row.fields.size() != opened.titles.size()) {
      if (tell_rows) {
        report.say(Severity::warning, "column_count", place_of(table.name, row.line), "this row cannot be told apart into columns",
                   "nothing is looked up in it; mend its quotes and commas");
      }
      continue;
    }
    if (!counts(row)) { continue; }
    std::string const key{trimmed(row.fields[from])};
    std::string const value{trimmed(row.fields[to])};
    auto const [at, fresh] = found.emplace(key, value);
    if (!fresh && at->second != value) { at->second.reset(); }
    if (!via.unique || value.empty()) { continue; }
    if (auto const& first = giver.emplace(value, key).first->second; first != key) {
      found[first].reset();
      at->second.reset();
    }
  }
  return found;
}

FailedRows::FailedRows(std::vector<std::string> const& titles, char separator)
    : text_("\xEF\xBB\xBF"), separator_(separator), columns_(titles.size()) {
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
    if (text.size() > 1 && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos) { ++formulas_; }
  }
  cell(finding, false);
  text_ += "\r\n";
  ++rows_;
}

void FailedRows::cell(std::string_view text, bool first) {
  if (!first) { text_ += separator_; }
  text_ += '"';
  for (char const c : text) {
    text_ += c;
    if (c == '"') { text_ += c; }
  }
  text_ += '"';
}

}  // namespace juniper::mis::exchange::csv
