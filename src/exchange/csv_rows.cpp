// Reading rows by a mapping.
#include "csv_rows.hpp"

#include "csv_values.hpp"
#include "text_encoding.hpp"

#include <algorithm>

namespace juniper::mis::exchange::csv {
namespace {

std::string name_of_look_up(Via const& via) {
  auto name = via.table + '\n' + via.key + '\n' + via.give + (via.unique ? "\n!" : "\n");
  for (auto const& [title, condition] : via.where) { name += title + '\n' + std::to_string(condition.line) + '\n'; }
  return name;
}

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

// The code that alone has this label, capitals apart; empty when there is none.
std::string code_labelled(CodeSetInfo const& codes, std::string_view label) {
  auto const low = small_letters(label);
  std::string code;
  for (auto const& entry : codes.entries) {
    if (small_letters(entry.label) != low) { continue; }
    if (!code.empty()) { return {}; }
    code = entry.code;
  }
  return code;
}

}  // namespace

std::vector<std::string> RowReader::needed(MappingContents const& mapping) {
  std::vector<std::string> all;
  auto const take = [&](std::string const& title, bool may_lack) {
    if (!may_lack && std::ranges::find(mapping.may_lack, title) == mapping.may_lack.end()) { all.push_back(title); }
  };
  for (auto const& [title, condition] : mapping.rows) { take(title, condition.may_lack); }
  for (auto const& plan : mapping.makes) {
    for (auto const& [title, condition] : plan.when) { take(title, condition.may_lack); }
    for (auto const& f : plan.fields) {
      if (f.source.kind != Source::Kind::column) { continue; }
      for (auto const& title : f.source.columns) { take(title, f.source.may_lack); }
    }
  }
  return all;
}

RowReader::RowReader(MappingContents const& mapping, OpenedTable const& table, Titles const& titles, std::string const& name,
                     ImportOptions const& options, Date today, Report& report)
    : mapping_(mapping), table_(table), titles_(titles), name_(name), options_(options), report_(report), today_(today) {
  for (auto const& [setting, meaning] : mapping.settings) {
    if (auto const at = options.settings.find(setting); at != options.settings.end() && !at->second.empty()) { continue; }
    report_.say(Severity::error, "missing_setting", "settings, " + setting, "the mapping asks for this setting: " + meaning,
                "give it with the file");
    ready_ = false;
  }
  auto const is_asked_for = [&](auto const& given) { return mapping.settings.contains(given.first); };
  if (!std::ranges::all_of(options.settings, is_asked_for)) {
    report_.say(Severity::error, "unknown_setting", "settings", "settings are given that the mapping does not ask for",
                "compare their names");
    ready_ = false;
  }
  find_columns(mapping.rows);
  for (auto const& one : mapping.left_out) {
    for (auto const& [title, condition] : one.when) {
      need(title, true, condition.line);
      if (condition.via) { open_look_up(*condition.via, options.tables); }
    }
  }
  for (auto const& plan : mapping.makes) {
    find_columns(plan.when);
    if (!plan.apart.empty()) { need(plan.apart, true, plan.line); }
    for (auto const& f : plan.fields) {
      if (f.source.kind == Source::Kind::setting) { take_setting(plan, f, f.source.text); }
      if (f.source.fallback.kind == Fallback::Kind::setting) { take_setting(plan, f, f.source.fallback.text); }
      if (f.source.kind != Source::Kind::column) { continue; }
      for (auto const& title : f.source.columns) { need(title, f.source.may_lack, f.source.line); }
      if (f.source.via) { open_look_up(*f.source.via, options.tables); }
    }
  }
  others_.clear();
  if (ready_) { find_unmapped(); }
}

void RowReader::find_columns(Conditions const& conditions) {
  for (auto const& [title, condition] : conditions) {
    need(title, condition.may_lack, condition.line);
    if (condition.via) { open_look_up(*condition.via, options_.tables); }
  }
}

void RowReader::need(std::string const& title, bool may_lack, std::size_t line) {
  if (columns_.contains(title)) { return; }
  auto const at = table_.column(title, titles_);
  auto const place = place_of(name_, table_.header_line, title);
  if (!at) {
    if (may_lack || std::ranges::find(mapping_.may_lack, title) != mapping_.may_lack.end()) { return; }
    report_.say(Severity::error, "missing_column", place,
                "the mapping needs this column (its line " + std::to_string(line) + "), and the file does not have it",
                "export the table with its titles, or mend the mapping");
    ready_ = false;
    return;
  }
  if (!at->only) {
    report_.say(Severity::error, "repeated_column", place, "two columns have this title, so that it does not say which is meant",
                "rename one of them");
    ready_ = false;
  } else if (!at->exact) {
    report_.say(Severity::note, "title_differs", place,
                "the title is written otherwise in the file: with other capitals, spaces or hyphens", "nothing needs to be done if it is the same column");
  }
  columns_.emplace(title, at->at);
}

// Says what is wrong with a setting before a row is read.
void RowReader::take_setting(EntityPlan const& plan, FieldPlan const& field, std::string const& setting) {
  auto const at = options_.settings.find(setting);
  if (at == options_.settings.end() || at->second.empty()) { return; }  // told already
  if (value_of(*plan.entity, field.field, {DateForm::iso()}, at->second)) { return; }
  report_.say(Severity::error, "wrong_setting", "settings, " + setting,
              "this setting cannot be a value of '" + std::string{plan.entity->fields[field.field].label} + "'",
              "dates are written yyyy-mm-dd");
  ready_ = false;
}

void RowReader::open_look_up(Via const& via, std::vector<Table> const& others) {
  auto const name = name_of_look_up(via);
  if (look_ups_.contains(name)) { return; }
  auto const table = std::ranges::find(others, via.table, &Table::name);
  if (table == others.end()) {
    look_ups_.emplace(name, LookedUp{});
    ready_ = ready_ && via.may_lack;
    if (via.may_lack || !others_.emplace(via.table, std::nullopt).second) { return; }
    report_.say(Severity::error, "missing_table", via.table, "the mapping looks things up in this table, and it was not given",
                "give it together with the file");
    return;
  }
  Titles const by{.called = &mapping_.called, .needed = {via.key, via.give}};
  bool const first = !others_.contains(via.table);
  if (first) { others_.emplace(via.table, open_table(*table, mapping_.separator, by, report_)); }
  auto const& opened = others_.at(via.table);
  auto const counts = [&](CsvRow const& row) {
    return std::ranges::all_of(via.where, [&](auto const& named) {
      auto const at = opened->column(named.first, by);
      return holds_for(named.second, at ? unless_empty(row.fields[at->at]) : std::string{});
    });
  };
  auto found = opened ? read_look_up(*table, *opened, via, by, counts, first, report_) : std::nullopt;
  ready_ = ready_ && found.has_value();
  look_ups_.emplace(name, found ? *std::move(found) : LookedUp{});
}

void RowReader::find_unmapped() {
  std::size_t unknown = 0;
  for (std::size_t i = 0; i < table_.titles.size(); ++i) {
    auto const& title = table_.titles[i];
    bool const mapped = std::ranges::any_of(columns_, [i](auto const& column) { return column.second == i; });
    if (mapped || title == finding_column) { continue; }
    unmapped_[i];
    bool const known = std::ranges::any_of(mapping_.not_loaded, [&](auto const& one) {
      auto const at = table_.column(one.first, titles_);
      return at && at->at == i;
    });
    if (!known && !title.empty()) { ++unknown; }
  }
  if (unknown > 0) {
    report_.say(Severity::note, "unmapped_columns", name_,
                unknown == 1 ? "a column is not in the mapping" : std::to_string(unknown) + " columns are not in the mapping",
                "nothing of them was read");
  }
}

std::map<std::string, std::size_t> RowReader::not_loaded() const {
  std::map<std::string, std::size_t> all;
  for (auto const& [i, rows] : unmapped_) {
    auto const& title = table_.titles[i];
    if (rows > 0) { all[title.empty() ? "column " + std::to_string(i + 1) : title] += rows; }
  }
  for (auto const& [title, why] : mapping_.not_loaded) {
    auto const at = table_.column(title, titles_);
    auto const rows = at ? unmapped_.find(at->at) : unmapped_.end();
    if (rows == unmapped_.end() || rows->second == 0) { continue; }
    report_.say(Severity::note, "not_loaded", place_of(name_, table_.header_line, title),
                "something stands here that was not loaded, in so many rows: " + std::to_string(rows->second) + "; " + why,
                "keep the file");
  }
  return all;
}

std::string RowReader::cell(std::string const& title, RowState const& row) const {
  auto const at = columns_.find(title);
  if (at == columns_.end()) { return {}; }
  return unless_empty(row.cells[at->second]);
}

// A cell without what stands around it; nothing for what the mapping calls empty.
std::string RowReader::unless_empty(std::string_view text) const {
  std::string bare{trimmed(text)};
  return std::ranges::find(mapping_.empty, bare) == mapping_.empty.end() ? bare : std::string{};
}

std::optional<std::string> RowReader::looked_up(Via const& via, std::string const& text) const {
  auto const& found = look_ups_.at(name_of_look_up(via));
  auto const at = found.find(text);
  if (at == found.end()) { return via.may_lack ? std::optional{std::string{}} : std::nullopt; }
  if (!at->second) { return std::nullopt; }
  return unless_empty(*at->second);
}

bool RowReader::holds_for_text(Condition const& condition, std::string_view text) const {
  if (condition.anything) { return !text.empty(); }
  auto const low = small_letters(text);
  auto const is = [&](std::string const& other) { return low == small_letters(other); };
  if (condition.setting.empty()) { return std::ranges::any_of(condition.texts, is) != condition.negated; }
  auto const at = options_.settings.find(condition.setting);
  return at != options_.settings.end() && is(at->second);
}

bool RowReader::holds_for(Condition const& condition, std::string_view text) const {
  if (condition.list.empty()) { return holds_for_text(condition, text); }
  for (auto rest = text;;) {
    auto const at = rest.find(condition.list);
    bool const one = holds_for_text(condition, trimmed(rest.substr(0, at)));
    if (one != condition.negated) { return one; }  // `not`: none of them may be; otherwise one has to be
    if (at == std::string_view::npos) { return condition.negated; }
    rest.remove_prefix(at + condition.list.size());
  }
}

bool RowReader::holds(Conditions const& conditions, RowState const& row) const {
  return std::ranges::all_of(conditions, [&](auto const& named) {
    auto const& [title, condition] = named;
    auto const text = cell(title, row);
    if (!condition.via) { return holds_for(condition, text); }
    auto const found = looked_up(*condition.via, text);
    return !found || holds_for(condition, *found);  // a row with an unknown key is not passed over: its fields will say so
  });
}

// Whether nothing is made of a row though it is of this mapping; it is told why.
bool RowReader::left_out(RowState& row) const {
  auto const at = std::ranges::find_if(mapping_.left_out, [&](LeftOut const& one) { return holds(one.when, row); });
  if (at == mapping_.left_out.end()) { return false; }
  row.doubts.push_back({"left_out", at->when.begin()->first, at->why, "do by hand what has to be done"});
  row.left_out = true;
  return true;
}

Value RowReader::fallback(EntityPlan const& plan, FieldPlan const& field) const {
  auto const& usual = field.source.fallback;
  if (usual.kind == Fallback::Kind::nothing) { return {}; }
  if (usual.kind == Fallback::Kind::today) { return Value{today_}; }
  auto const& text = usual.kind == Fallback::Kind::setting ? options_.settings.at(usual.text) : usual.text;
  return value_of(*plan.entity, field.field, {DateForm::iso()}, text).value();
}

// Finds what makes a text unusable, whatever its field.
bool RowReader::spoilt(std::string const& text, FieldPlan const& field, EntityPlan const& plan, RowState& row) const {
  auto const column = column_of(field.source);
  auto const fail = [&](char const* code, char const* what, char const* help) {
    row.fail(code, column, what, help);
    return true;
  };
  if (holds_control_character(text)) {
    return fail("control_character", "this cell holds a line end, a tab or another control character", "take it out");
  }
  if (text.find("\xEF\xBF\xBD") != std::string::npos) {
    return fail("undefined_character", "a character of this cell was lost before it came here", "type it again");
  }
  if (holds_misread_utf_8(text)) {
    if (table_.from_windows_1252) {
      return fail("mixed_encodings", "this cell is UTF-8, and other parts of the file are not", "save the whole file as UTF-8");
    }
    row.doubts.push_back({"misread_characters", column, "this cell looks as if its accents had been misread on their way here",
                          "compare it with its source, and type it again"});
  }
  auto const mark = spreadsheet_mark(text);
  if (mark == SpreadsheetMark::error) {
    return fail("spreadsheet_error", "a spreadsheet wrote an error here, or # for what did not fit",
                "widen the column or mend the formula");
  }
  auto const kind = plan.entity->fields[field.field].kind;
  if (mark == SpreadsheetMark::shortened && (kind == Kind::text || kind == Kind::integer)) {
    return fail("shortened_number", "a spreadsheet shortened this number, so that digits of it are lost", "export it as text");
  }
  return false;
}

Value RowReader::value(EntityPlan const& plan, FieldPlan const& field, RowState& row) const {
  auto const& source = field.source;
  auto const constant = [&](std::string const& text) { return value_of(*plan.entity, field.field, {DateForm::iso()}, text).value(); };
  if (source.kind == Source::Kind::today) { return Value{today_}; }
  if (source.kind == Source::Kind::value) { return constant(source.text); }
  if (source.kind == Source::Kind::setting) { return constant(options_.settings.at(source.text)); }
  if (source.kind != Source::Kind::column) { return {}; }
  std::string text;
  for (auto const& title : source.columns) {
    auto const more = cell(title, row);
    text += (text.empty() || more.empty() ? "" : source.join) + more;
  }
  if (source.split) { text = std::string{trimmed(part_of(text, *source.split))}; }
  text = std::string{without_beginning(text, source.without)};
  auto const column = column_of(source);
  if (!text.empty() && source.via) {
    auto found = looked_up(*source.via, text);
    if (!found) {
      row.fail("not_in_table", column, "the other table has no such row, or more than one",
               "look for it in the column that the mapping names");
      return {};
    }
    text = *std::move(found);
  }
  if (text.empty() || spoilt(text, field, plan, row)) { return {}; }
  auto const code = source.codes.find(small_letters(text));
  auto meant = code == source.codes.end() ? text : code->second;
  if (meant.empty()) { return {}; }
  if (source.telephone && lost_its_zero(meant)) {
    meant.insert(0, "0");
    row.doubts.push_back({"zero_put_back", column,
                          "this number does not begin with 0, as if a spreadsheet had taken it off: it was put back", "see whether it is right"});
  }
  auto const& info = plan.entity->fields[field.field];
  auto read = value_of(*plan.entity, field.field, code == source.codes.end() ? source.dates : DateForms{DateForm::iso()}, meant);
  if (!read && info.codes != nullptr) { read = value_of(*plan.entity, field.field, {}, code_labelled(*info.codes, meant)); }
  if (read) { return *std::move(read); }
  Fault fault{"invalid_value", column, "this cannot be a value of '" + std::string{info.label} + "'", "compare it with its source"};
  if (info.kind == Kind::date) {
    fault = {"not_a_date", column, "this is no day in the form that the mapping names", "mend it, or the mapping's 'dates'"};
  } else if (info.codes != nullptr) {
    fault.help = "take a code or a label of " + std::string{info.codes->source} + ", or add it to the mapping's 'codes'";
  }
  (field.may_be_wrong ? row.doubts : row.faults).push_back(std::move(fault));
  return {};
}

bool RowReader::read(CsvRow& raw, RowState& row) {
  row.line = raw.line;
  row.parts.assign(mapping_.makes.size(), {});
  if (raw.broken) {
    row.cells = {std::string{raw.raw}};
    row.fail("unmatched_quotes", {}, "the quotes of this row do not match",
             "the whole line stands in the first cell: mend it there or in the file");
    return true;
  }
  row.cells = raw.fields;
  while (row.cells.size() > table_.titles.size() && trimmed(row.cells.back()).empty()) { row.cells.pop_back(); }
  if (row.cells.size() != table_.titles.size()) {
    if (std::ranges::all_of(row.cells, [](std::string const& text) { return trimmed(text).empty(); })) { return false; }
    row.fail("column_count", {}, "this row has more or fewer columns than the first line",
             "put fields with commas or line ends into quotes");
    return true;
  }
  bool const empty = std::ranges::all_of(row.cells, [](std::string const& text) { return trimmed(text).empty(); });
  if (empty || !holds(mapping_.rows, row)) { return false; }
  if (left_out(row)) { return true; }
  for (auto& [column, rows] : unmapped_) { rows += trimmed(row.cells[column]).empty() ? 0U : 1U; }
  bool any = false;
  for (std::size_t e = 0; e < mapping_.makes.size(); ++e) {
    auto const& plan = mapping_.makes[e];
    auto& part = row.parts[e];
    part.active = holds(plan.when, row);
    any = any || part.active;
    part.values.resize(plan.fields.size());
    for (std::size_t i = 0; part.active && i < plan.fields.size(); ++i) {
      part.values[i] = value(plan, plan.fields[i], row);
      if (!absent(part.values[i]) || plan.fields[i].source.kind != Source::Kind::column) { continue; }
      part.values[i] = fallback(plan, plan.fields[i]);
      if (!absent(part.values[i])) { part.usual.insert(i); }
    }
  }
  return any;
}

}  // namespace juniper::mis::exchange::csv
