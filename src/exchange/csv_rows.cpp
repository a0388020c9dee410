// Reading rows by a mapping.
#include "csv_rows.hpp"

#include "csv_values.hpp"

#include <algorithm>
#include <set>

namespace juniper::mis::exchange::csv {
namespace {

std::string name_of_look_up(Via const& via) { return via.table + '\n' + via.key + '\n' + via.give; }

bool holds_control_character(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7F'; });
}

// The part of a split text that is taken; empty when there are fewer.
std::string_view part_of(std::string_view text, Split const& split) {
  if (split.part == Split::last) {
    auto const at = text.rfind(split.at);
    return at == std::string_view::npos ? text : text.substr(at + split.at.size());
  }
  for (std::size_t n = 0;; ++n) {
    auto const at = text.find(split.at);
    if (n == split.part) { return text.substr(0, at); }
    if (at == std::string_view::npos) { return {}; }
    text.remove_prefix(at + split.at.size());
  }
}

}  // namespace

RowReader::RowReader(MappingContents const& mapping, OpenedTable const& table, std::string const& name,
                     std::vector<Table> const& others, Date today, Report& report)
    : mapping_(mapping), table_(table), name_(name), report_(report), today_(today) {
  for (auto const& [title, texts] : mapping.rows) { need(title, false); }
  for (auto const& plan : mapping.makes) {
    for (auto const& [title, texts] : plan.when) { need(title, false); }
    for (auto const& f : plan.fields) {
      for (auto const& title : f.source.columns) { need(title, f.source.may_lack); }
      if (f.source.via) { open_look_up(*f.source.via, others); }
    }
  }
  std::size_t const unmapped = static_cast<std::size_t>(std::ranges::count_if(
      table.titles, [&](std::string const& title) { return !columns_.contains(title) && title != finding_column; }));
  if (ready_ && unmapped > 0) {
    report_.say(Severity::note, "unmapped_columns", name_, std::to_string(unmapped) + " columns are not in the mapping",
                "nothing of them was read");
  }
}

void RowReader::need(std::string const& title, bool may_lack) {
  if (columns_.contains(title)) { return; }
  auto const at = table_.column(title);
  if (!at) {
    if (may_lack) { return; }
    report_.say(Severity::error, "missing_column", place_of(name_, table_.header_line, title),
                "the mapping needs this column, and the file does not have it",
                "export the table with its first line, or mend the mapping; capitals count");
    ready_ = false;
    return;
  }
  if (std::ranges::count(table_.titles, title) > 1) {
    report_.say(Severity::error, "repeated_column", place_of(name_, table_.header_line, title),
                "two columns have this title, so that it does not say which is meant", "rename one of them");
    ready_ = false;
  }
  columns_.emplace(title, *at);
}

void RowReader::open_look_up(Via const& via, std::vector<Table> const& others) {
  auto const name = name_of_look_up(via);
  if (look_ups_.contains(name)) { return; }
  auto const table = std::ranges::find(others, via.table, &Table::name);
  if (table == others.end()) {
    report_.say(Severity::error, "missing_table", via.table, "the mapping looks things up in this table, and it was not given",
                "give it together with the file");
    ready_ = false;
    return;
  }
  auto const opened = open_table(*table, report_);
  auto found = opened ? read_look_up(*table, *opened, via.key, via.give, report_) : std::nullopt;
  ready_ = ready_ && found.has_value();
  look_ups_.emplace(name, found ? *std::move(found) : LookedUp{});
}

std::string RowReader::cell(std::string const& title, RowState const& row) const {
  auto const at = columns_.find(title);
  if (at == columns_.end()) { return {}; }
  std::string text{trimmed(row.cells[at->second])};
  return std::ranges::find(mapping_.empty, text) == mapping_.empty.end() ? text : std::string{};
}

bool RowReader::holds(Conditions const& conditions, RowState const& row) const {
  return std::ranges::all_of(conditions, [&](auto const& condition) {
    auto const text = cell(condition.first, row);
    auto const& texts = condition.second;
    return texts.empty() ? !text.empty() : std::ranges::find(texts, text) != texts.end();
  });
}

Value RowReader::value(EntityPlan const& plan, FieldPlan const& field, RowState& row) const {
  auto const& source = field.source;
  if (source.kind == Source::Kind::today) { return Value{today_}; }
  if (source.kind == Source::Kind::value) { return value_of(*plan.entity, field.field, DateForm::year_first, source.text).value(); }
  if (source.kind != Source::Kind::column) { return {}; }
  std::string text;
  for (auto const& title : source.columns) {
    auto const more = cell(title, row);
    text += (text.empty() || more.empty() ? "" : source.join) + more;
  }
  if (source.split) { text = std::string{trimmed(part_of(text, *source.split))}; }
  if (text.empty()) { return {}; }
  auto const column = column_of(source);
  if (holds_control_character(text)) {
    row.fail("control_character", column, "this cell holds a line end, a tab or another control character", "take it out");
    return {};
  }
  if (text.find("\xEF\xBF\xBD") != std::string::npos) {
    row.fail("undefined_character", column, "a character of this cell was lost before it came here", "type it again");
    return {};
  }
  if (source.via) {
    auto const& found = look_ups_.at(name_of_look_up(*source.via));
    auto const at = found.find(text);
    if (at == found.end() || !at->second || at->second->empty()) {
      row.fail("not_in_table", column, "the other table has no such row, or more than one",
               "look for it in the column that the mapping names");
      return {};
    }
    text = *at->second;
  }
  auto const code = source.codes.find(text);
  auto const& meant = code == source.codes.end() ? text : code->second;
  if (meant.empty()) { return {}; }
  auto read = value_of(*plan.entity, field.field, code == source.codes.end() ? source.dates : DateForm::year_first, meant);
  if (read) { return *std::move(read); }
  auto const& info = plan.entity->fields[field.field];
  if (info.kind == Kind::date) {
    row.fail("not_a_date", column, "this is no day in the form that the mapping names", "mend it, or the mapping's 'dates'");
  } else {
    row.fail("invalid_value", column, "this cannot be a value of '" + std::string{info.label} + "'",
             info.codes != nullptr ? "take a code of " + std::string{info.codes->source} + ", or add it to the mapping's 'codes'"
                                   : "compare it with its source");
  }
  return {};
}

bool RowReader::read(CsvRow const& raw, RowState& row) const {
  row.line = raw.line;
  row.parts.assign(mapping_.makes.size(), {});
  row.cells = raw.broken ? std::vector<std::string>{std::string{raw.raw}} : raw.fields;
  if (raw.broken) {
    row.fail("unmatched_quotes", {}, "the quotes of this row do not match",
             "the whole line stands in the first cell: mend it there or in the file");
    return true;
  }
  if (row.cells.size() != table_.titles.size()) {
    row.fail("column_count", {}, "this row has more or fewer columns than the first line",
             "put fields with commas or line ends into quotes");
    return true;
  }
  if (!holds(mapping_.rows, row)) { return false; }
  bool any = false;
  for (std::size_t e = 0; e < mapping_.makes.size(); ++e) {
    auto const& plan = mapping_.makes[e];
    auto& part = row.parts[e];
    part.active = holds(plan.when, row);
    any = any || part.active;
    for (auto const& field : plan.fields) { part.values.push_back(part.active ? value(plan, field, row) : Value{}); }
  }
  return any;
}

}  // namespace juniper::mis::exchange::csv
