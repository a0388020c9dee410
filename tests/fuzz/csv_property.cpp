// Invariants of reading a table by a mapping, and of reading a mapping.
#include "fuzz/csv_property.hpp"

#include "exchange/csv_rows.hpp"
#include "exchange/text_encoding.hpp"
#include <juniper/mis/model.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace juniper::mis::fuzz {
namespace {

namespace csv = exchange::csv;

// Of every kind: alternatives, conditions, look-ups, settings, splits, codes, fallbacks, things that may be wrong.
constexpr std::string_view mapping_text = R"({"mapping": "juniper.csv/1",
 "dates": ["dd/mm/yyyy", "d mon yyyy", "yyyy-mm-ddT*"], "empty": ["-"],
 "settings": {"starts": "a day", "school": "a key"},
 "also_called": {"Forename": ["Given", "Legal Forename"]}, "may_lack": ["Year", "Orgs"], "not_loaded": {"Bus": "it is not held"},
 "leave_out": [{"when": {"Status": "gone"}, "why": "the source means to delete this"}],
 "rows": {"Orgs": {"not": "other", "list": ";"}},
 "makes": [
  {"as": "child", "entity": "person", "match": [["date_of_birth"]], "fields": {
    "legal_surname": {"column": "Surname"}, "legal_forename": {"column": "Forename"},
    "legal_middle_names": {"column": "Name", "missing": "allowed", "split": " ", "take": "second"},
    "date_of_birth": {"column": "DOB"}, "title": {"column": "Key", "missing": "allowed", "table": "titles.csv", "key": "K", "give": "V"},
    "sex": {"column": "Sex", "missing": "allowed", "wrong": "left out", "codes": {"Boy": "M", "Girl": "F"}}}},
  {"as": "pupil", "entity": "pupil", "apart": "UPN", "match": [["upn"], ["person"]], "fields": {
    "person": {"row": "child"}, "upn": {"column": "UPN", "missing": "allowed"},
    "year_group": {"column": "Year", "without": ["Year", "Y"], "default": "7"}}},
  {"as": "phone", "entity": "contact_point", "when": {"Phone": {"is": "anything", "missing": "allowed"}}, "match": [["value"]], "fields": {
    "person": {"row": "child"}, "channel": {"value": "phone"}, "value": {"column": "Phone", "missing": "allowed", "form": "telephone"},
    "starts": {"setting": "starts"}}}]})";

void require_that(bool holds, char const* what) {
  if (holds) { return; }
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

// Whether no text of ours would hold it by chance: it has many digits in a row, or characters beyond ASCII.
bool is_telling(std::string_view cell) {
  std::size_t digits = 0;
  for (char const c : cell) {
    digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    if (digits > 6 || static_cast<unsigned char>(c) >= 0x80U) { return cell.size() > 6; }
  }
  return false;
}

void check(Findings const& findings, std::vector<std::string> const& cells, bool with_help) {
  require_that(findings.size() <= 10'001, "findings are bounded");
  for (auto const& f : findings) {
    bool const whole = !f.code.empty() && !f.place.empty() && !f.text.empty() && (!with_help || !f.help.empty());
    require_that(whole, "a finding says what, where and what to do");
    require_that(f.place.size() < 200 && f.text.size() < 400 && f.place.find('\n') == std::string::npos, "a finding is short");
    auto const all = f.text + f.place + f.help;
    for (auto const& cell : cells) { require_that(all.find(cell) == std::string::npos, "a finding repeats no cell"); }
  }
}

void check(csv::MappingContents const& mapping, csv::RowState const& row) {
  for (std::size_t e = 0; e < row.parts.size() && !row.left_out; ++e) {
    auto const& plan = mapping.makes[e];
    auto const probe = plan.entity->make();
    for (std::size_t i = 0; i < row.parts[e].values.size(); ++i) {
      auto const& value = row.parts[e].values[i];
      if (absent(value)) { continue; }
      require_that(plan.entity->fields[plan.fields[i].field].set(probe.get(), view(value)), "a value is one of its field");
    }
  }
}

void failed_rows_come_back(csv::FailedRows& failed, std::vector<std::vector<std::string>> const& rows) {
  auto const text = failed.take();
  require_that(text.empty() == rows.empty(), "there is a table of failed rows when there are any");
  require_that(exchange::is_utf_8(text), "failed rows are UTF-8");
  exchange::CsvReader reader{std::string_view{text}.substr(text.empty() ? 0 : 3)};
  exchange::CsvRow row;
  bool const titled = rows.empty() || (reader.next(row) && row.fields.back() == csv::finding_column);
  require_that(titled, "failed rows have titles, the finding last");
  for (auto const& cells : rows) {
    require_that(reader.next(row), "every failed row is in the table");
    if (row.broken) { continue; }  // a cell of more than 64 KiB, of a row that was broken before
    require_that(row.fields.size() > cells.size() && std::equal(cells.begin(), cells.end(), row.fields.begin()), "a failed row comes back");
  }
  require_that(!reader.next(row), "and no other");
}

void hold_for_mapping(std::string_view json, Registry const& registry) {
  Findings findings;
  auto const read = csv::Mapping::parse(json, registry, &findings);
  require_that(read.ok() == findings.empty(), "a mapping is taken when there is nothing to say of it");
  check(findings, {}, false);
  for (std::size_t e = 0; read.ok() && e < read->contents().makes.size(); ++e) {
    auto const& plan = read->contents().makes[e];
    require_that(plan.entity != nullptr && !plan.match.empty(), "what a row makes is an entity with a key");
    for (auto const& field : plan.fields) {
      require_that(field.field < plan.entity->fields.size(), "a field is one of its entity");
      require_that(field.source.kind != csv::Source::Kind::row || field.source.entity < e, "what is referred to is made before");
    }
  }
}

}  // namespace

std::size_t hold_for_csv(std::string_view bytes) {
  static auto const model = school_model();
  if (bytes.starts_with('{')) {
    hold_for_mapping(bytes, model.registry);
    return 0;
  }
  static auto const mapping = csv::Mapping::parse(mapping_text, model.registry).value();
  csv::ImportOptions const options{.tables = {{"titles.csv", "K,V\n1,Dr\n2,Ms\n2,Mx\n"}},
                                   .settings = {{"starts", "2026-09-01"}, {"school", "S1"}}};
  Findings findings;
  exchange::Report report{findings};
  csv::Table const table{"t.csv", std::string{bytes}};
  csv::Titles const titles{.called = &mapping.contents().called, .needed = csv::RowReader::needed(mapping.contents())};
  auto const opened = csv::open_table(table, ',', titles, report);
  std::size_t count = 0;
  std::vector<std::string> telling;
  if (opened) {
    require_that(exchange::is_utf_8(opened->text), "a table is UTF-8 once it is opened");
    csv::RowReader rows{mapping.contents(), *opened, titles, table.name, options, Date{std::chrono::year{2026} / 9 / 1}, report};
    csv::FailedRows failed{opened->titles, ','};
    std::vector<std::vector<std::string>> cells_of_failed;
    exchange::CsvReader reader{opened->text};
    exchange::CsvRow raw;
    while (rows.ready() && reader.next(raw)) {
      require_that(raw.line > 0, "a row stands in a line");
      if (raw.line <= opened->header_line) { continue; }
      csv::RowState row;
      if (!rows.read(raw, row)) { continue; }
      ++count;
      if (row.faults.empty()) { check(mapping.contents(), row); }
      for (auto const* said : {&row.faults, &row.doubts}) {
        for (auto const& f : *said) {
          auto const severity = said == &row.faults ? Severity::error : Severity::warning;
          report.say(severity, f.code, csv::place_of(table.name, row.line, f.column), f.text, f.help.empty() ? "mend it" : f.help);
        }
      }
      if (telling.size() < 40) { std::ranges::copy_if(row.cells, std::back_inserter(telling), is_telling); }
      if (row.faults.empty() || cells_of_failed.size() == 40) { continue; }
      failed.add(row.cells, row.faults.front().code);
      cells_of_failed.push_back(row.cells);
    }
    if (rows.ready()) { rows.not_loaded(); }
    bool const had_finding = !opened->titles.empty() && opened->titles.back() == csv::finding_column;
    if (!had_finding) { failed_rows_come_back(failed, cells_of_failed); }
  }
  report.finish(table.name);
  check(findings, telling, true);
  return count;
}

}  // namespace juniper::mis::fuzz
