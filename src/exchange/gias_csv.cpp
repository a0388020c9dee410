// Reading GIAS's tables.
#include "csv_reader.hpp"
#include "gias_extract.hpp"
#include "text_encoding.hpp"

#include <optional>
#include <vector>

namespace juniper::mis::exchange::gias {
namespace {

constexpr std::size_t most_csv_bytes = std::size_t{256} << 20U;

std::string at_line(std::string const& name, std::size_t line) {
  return name + ":" + std::to_string(line);
}

std::string in_column(std::string const& name, std::size_t line, std::string_view column) {
  return at_line(name, line).append(", column ").append(column);
}

void say_encoding(DecodedText const& decoded, Gathering& gathering) {
  auto& report = gathering.report();
  if (decoded.from_windows_1252) {
    report.say(Severity::note, "windows_1252", gathering.name(),
               "the file is not UTF-8; it was read as Windows-1252",
               "nothing needs to be done if names with accents look right");
  }
  if (decoded.undefined > 0) {
    report.say(Severity::warning, "undefined_character",
               at_line(gathering.name(), decoded.first_undefined_line),
               "a byte stands for no character in Windows-1252",
               "look at this line: the file may be damaged");
  }
}

// Which column holds which item; nothing when one is missing that must be there.
using Layout = std::vector<std::optional<Item>>;

std::optional<Layout> layout_of(CsvRow const& header, Gathering& gathering, SourceRecord& record) {
  Layout layout(header.fields.size());
  std::array<bool, item_count> present{};
  for (std::size_t i = 0; i < header.fields.size(); ++i) {
    std::string_view title = header.fields[i];
    while (title.starts_with(' ')) { title.remove_prefix(1); }
    while (title.ends_with(' ')) { title.remove_suffix(1); }
    auto const* column = find_column(gathering.columns(), title);
    if (column == nullptr) { continue; }
    auto const item = static_cast<std::size_t>(column->item);
    if (present[item]) {
      gathering.report().say(Severity::warning, "duplicate_column",
                             in_column(gathering.name(), header.line, column->spelling),
                             "a column before says the same", "the first one counts");
      continue;
    }
    present[item] = true;
    layout[i] = column->item;
    record.spellings[item] = column->spelling;
  }
  bool complete = true;
  for (auto const& column : gathering.columns()) {
    auto const item = static_cast<std::size_t>(column.item);
    if (!column.required || present[item]) { continue; }
    present[item] = true;  // another spelling of the same is not missed again
    complete = false;
    gathering.report().say(Severity::error, "missing_column",
                           in_column(gathering.name(), header.line, column.spelling),
                           "the file does not have this column, so that nothing in it can be read",
                           "take the whole file from GIAS, with its first line");
  }
  return complete ? std::optional{std::move(layout)} : std::nullopt;
}

void take_row(CsvRow& row, Layout const& layout, SourceRecord& record, Gathering& gathering) {
  record.clear();
  record.place = at_line(gathering.name(), row.line);
  for (std::size_t i = 0; i < layout.size(); ++i) {
    if (layout[i]) { record[*layout[i]].swap(row.fields[i]); }
  }
  gathering.take(record);
}

void read_rows(std::string_view text, Gathering& gathering) {
  CsvReader reader{text};
  CsvRow row;
  SourceRecord record;
  record.field_word = "column";
  std::optional<Layout> layout;
  while (reader.next(row)) {
    if (row.blank()) { continue; }
    if (row.broken) {
      gathering.report().say(
          Severity::error, "unmatched_quotes", at_line(gathering.name(), row.line),
          "the quotes of this row do not match", "the row is left out; mend its quotes");
      continue;
    }
    if (!layout) {
      layout = layout_of(row, gathering, record);
      if (!layout) { return; }
      continue;
    }
    if (row.fields.size() != layout->size()) {
      gathering.report().say(
          Severity::error, "column_count", at_line(gathering.name(), row.line),
          "this row has more or fewer columns than the first line, so that they cannot be told "
          "apart",
          "the row is left out; put fields with commas or line ends into quotes");
      continue;
    }
    take_row(row, *layout, record, gathering);
  }
  if (!layout) {
    gathering.report().say(Severity::error, "empty_file", gathering.name(),
                           "there is no first line with the columns",
                           "take the whole file from GIAS");
  }
}

Extract read_csv(Source source, std::string_view bytes, std::string_view name) {
  Gathering gathering{source, name};
  if (bytes.size() > most_csv_bytes) {
    gathering.report().say(Severity::error, "too_large", gathering.name(),
                           "the file is larger than 256 MiB",
                           "GIAS's largest is a quarter of that: is it the right one?");
    return std::move(gathering).finish();
  }
  auto const decoded = decode(bytes);
  if (decoded.utf_16) {
    gathering.report().say(Severity::error, "utf_16", gathering.name(),
                           "the file is UTF-16, which is not read", "save it as UTF-8");
    return std::move(gathering).finish();
  }
  say_encoding(decoded, gathering);
  read_rows(decoded.text, gathering);
  return std::move(gathering).finish();
}

}  // namespace

Extract read_establishments_csv(std::string_view bytes, std::string_view name) {
  return read_csv(Source::establishments, bytes, name);
}

Extract read_groups_csv(std::string_view bytes, std::string_view name) {
  return read_csv(Source::groups, bytes, name);
}

}  // namespace juniper::mis::exchange::gias
