// Bringing a table in: batches of rows are read, matched, checked, and written through the desk; a bad row costs only itself.
#include "csv_matching.hpp"
#include "csv_values.hpp"
#include "csv_writing.hpp"

#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <set>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::size_t batch_rows = 200;

class Import {
 public:
  Import(Desk& desk, MappingContents const& mapping, Table const& table, ImportOptions const& options)
      : desk_(desk),
        mapping_(mapping),
        table_(table),
        options_(options),
        watch_({.time = options.call.time, .progress = {}}),
        notes_(report_.findings),
        matcher_(desk, mapping_, [this] { return bounds(); }),
        writer_(desk, options.dry_run, matcher_, [this] { return bounds(); }) {}

  Result<ImportReport> run() {
    if (auto may = may_at_all(); !may.ok()) { return std::move(may).error(); }
    Titles const titles{.called = &mapping_.called, .needed = RowReader::needed(mapping_)};
    if (auto const opened = open_table(table_, mapping_.separator, titles, notes_)) {
      RowReader rows{mapping_, *opened, titles, table_.name, options_, desk_.today(), notes_};
      if (rows.ready()) {
        FailedRows failed{opened->titles, mapping_.separator};
        if (auto done = read_all(*opened, rows, failed); !done.ok()) { return std::move(done).error(); }
        report_.not_loaded = rows.not_loaded();
        count(failed);
      }
    }
    notes_.finish(table_.name);
    return std::move(report_);
  }

 private:
  CallOptions bounds() const { return {.time = watch_.left(), .progress = {}}; }

  // Fields that this desk may never read or write end an import before it begins, unless the mapping lets go of them.
  Result<void> may_at_all() {
    for (auto& plan : mapping_.makes) {
      for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        auto const& field = plan.entity->fields[plan.fields[i].field];
        bool const written = plan.may_add || !plan.in_key(i);
        auto why = desk_.why_never(*plan.entity, field);
        if (why.empty() && written) { why = desk_.why_never_written(*plan.entity, field); }
        if (!why.empty() && plan.fields[i].may_refuse) {
          auto const column = RowReader::column_of(plan.fields[i].source);
          notes_.say(Severity::note, "not_for_this_desk", table_.name + (column.empty() ? "" : ", column " + column),
                     "the field '" + std::string{plan.entity->name} + "." + std::string{field.name} + "' is not brought in here: " + why,
                     "bring the file in once more at a desk that may write it");
          plan.fields[i].source.kind = Source::Kind::left_out;
          continue;
        }
        if (!why.empty()) {
          return Error{.code = ErrorCode::refused,
                       .text = std::move(why),
                       .hint = "an import needs to see what it brings up to date, and to write what it brings",
                       .entity = std::string{plan.entity->name},
                       .field = std::string{field.name}};
        }
        if (plan.fields[i].source.kind != Source::Kind::organisation || field.refers == nullptr) { continue; }
        auto const here = desk_.get_record(field.refers(), desk_.organisation().value, bounds());
        if (here.ok()) { continue; }
        if (here.error().code != ErrorCode::not_found) { return here.error(); }
        return Error{.code = ErrorCode::invalid,
                     .text = "the mapping needs a desk at a " + std::string{field.refers().name},
                     .hint = "open the desk there",
                     .entity = std::string{plan.entity->name},
                     .field = std::string{field.name}};
      }
    }
    return {};
  }

  Result<void> read_all(OpenedTable const& opened, RowReader& rows, FailedRows& failed) {
    CsvReader reader{opened.text, opened.separator};
    CsvRow raw;
    std::vector<RowState> batch;
    batch.reserve(batch_rows);
    for (bool more = true; more;) {
      more = reader.next(raw);
      if (more && !raw.blank() && raw.line > opened.header_line) {
        ++report_.rows;
        if (!rows.read(raw, batch.emplace_back())) {
          ++report_.passed_over;
          batch.pop_back();
        }
      }
      if (batch.size() < batch_rows && (more || batch.empty())) { continue; }
      if (auto done = take(batch, rows, failed); !done.ok()) { return done; }
      batch.clear();
      if (options_.call.progress && !options_.call.progress(report_.rows)) {
        return Error{.code = ErrorCode::cancelled, .text = "the caller asked to stop"};
      }
    }
    return {};
  }

  Result<void> take(std::vector<RowState>& batch, RowReader const& rows, FailedRows& failed) {
    if (auto go_on = watch_.look(); !go_on.ok()) { return go_on; }
    if (auto done = matcher_.resolve(batch); !done.ok()) { return done; }
    std::vector<RowState*> good;
    for (auto& row : batch) {
      if (row.faults.empty()) { check(row); }
      if (row.faults.empty()) { keep_apart(row, rows); }
      if (!row.faults.empty()) { continue; }
      merge(row);
      good.push_back(&row);
    }
    if (auto done = writer_.write(good); !done.ok()) { return done; }
    matcher_.end_batch(!options_.dry_run);
    for (auto const& row : batch) { tell(row, failed); }
    return {};
  }

  // What a row gives to one field.
  Given given(RowState const& row, std::size_t part, std::size_t i) const {
    auto const& plan = mapping_.makes[part].fields[i];
    bool const usual = row.parts[part].usual.contains(i);
    Given g{.value = row.parts[part].values[i], .only_adding = plan.only_adding || usual, .alike = plan.alike};
    if (plan.source.kind == Source::Kind::organisation) { g.value = Value{desk_.organisation().value}; }
    if (plan.source.kind == Source::Kind::row) {
      g.row = row.parts[plan.source.entity].target;
      if (g.row != nullptr && g.row->id) { g.value = Value{g.row->id}; }
    }
    return g;
  }
  static bool nothing(Given const& g) { return absent(g.value) && g.row == nullptr; }

  static bool same(Given const& a, Given const& b) {
    if (a.row != nullptr || b.row != nullptr) { return a.row == b.row || (!absent(a.value) && a.value == b.value); }
    return a.alike ? values_alike(view(a.value), view(b.value)) : compare(view(a.value), view(b.value)) == 0;
  }

  // Finds what a row lacks, or may not see.
  void check(RowState& row) const {
    for (std::size_t e = 0; e < row.parts.size(); ++e) {
      if (row.parts[e].target == nullptr) { continue; }
      auto const& plan = mapping_.makes[e];
      auto const& target = *row.parts[e].target;
      std::set<std::size_t> filled;
      for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        auto const field = plan.fields[i].field;
        if (nothing(given(row, e, i))) { continue; }
        filled.insert(field);
        if (target.seen && target.seen->state(field) == FieldState::withheld) {
          row.fail("withheld", RowReader::column_of(plan.fields[i].source), target.seen->why_withheld(field),
                   "an import needs to see what it brings up to date");
        }
      }
      if (target.id) { continue; }
      for (std::size_t field = 0; field < plan.entity->fields.size(); ++field) {
        auto const& info = plan.entity->fields[field];
        if (info.nullable || info.kind == Kind::boolean || filled.contains(field) || target.wanted.contains(field)) { continue; }
        auto const at = std::ranges::find(plan.fields, field, &FieldPlan::field);
        auto const column = at == plan.fields.end() ? std::string{} : RowReader::column_of(at->source);
        row.fail("missing_value", column.empty() ? std::string{plan.entity->name} + "." + std::string{info.name} : column,
                 "a new " + std::string{plan.entity->name} + " needs '" + std::string{info.label} + "'",
                 "fill the cell, or give the field a value in the mapping");
      }
    }
  }

  // Two rows that the mapping keeps apart are not about one record, though they have one key.
  void keep_apart(RowState& row, RowReader const& rows) const {
    for (std::size_t e = 0; e < row.parts.size(); ++e) {
      auto const& plan = mapping_.makes[e];
      auto const text = rows.apart(plan, row);
      if (row.parts[e].target == nullptr || text.empty()) { continue; }
      auto& told = row.parts[e].target->apart;
      auto const mine = digest_of(0, {.value = text}) | 1U;
      if (told == 0) { told = mine; }
      if (told == mine) { continue; }
      row.fail("same_key", plan.apart, "an earlier row is about another " + std::string{plan.entity->name} + ", and has the same key",
               "give each a name of its own");
    }
  }

  // Adds what a good row says to its targets. What an earlier row of the file said of the same record stands.
  void merge(RowState& row) const {
    for (std::size_t e = 0; e < row.parts.size(); ++e) {
      if (row.parts[e].target == nullptr) { continue; }
      auto& target = *row.parts[e].target;
      auto const& plan = mapping_.makes[e];
      for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        auto g = given(row, e, i);
        auto const field = plan.fields[i].field;
        if (nothing(g) || (g.only_adding && target.known)) { continue; }
        auto const column = RowReader::column_of(plan.fields[i].source);
        auto const told = std::ranges::find_if(target.told, [field](std::uint64_t digest) { return is_about(digest, field); });
        auto const at = target.wanted.find(field);
        if (told != target.told.end() || at != target.wanted.end()) {
          bool const agrees = told != target.told.end() ? *told == digest_of(field, g) : same(at->second, g);
          if (!g.only_adding && !agrees) {
            row.doubts.push_back({"rows_disagree", column, "an earlier row says something else of the same record",
                                  "the earlier row counts: see which is right"});
          }
          continue;
        }
        bool const there = target.seen && target.seen->state(field) == FieldState::value;
        if (target.known && there && !already(target, field, g) && plan.entity->fields[field].kind == Kind::id) {
          row.doubts.push_back({"reference_differs", column, "the record refers to another one than this row",
                                "it was left as it is: see which is right"});
          continue;
        }
        if (target.known && !already(target, field, g)) { target.changes = true; }
        target.wanted.emplace(field, std::move(g));
        row.gave.emplace_back(&target, field);
      }
    }
  }

  void tell(RowState const& row, FailedRows& failed) {
    for (auto const& doubt : row.doubts) {
      notes_.say(Severity::warning, doubt.code, place_of(table_.name, row.line, doubt.column), doubt.text, doubt.help);
    }
    report_.passed_over += row.left_out ? 1U : 0U;
    if (row.faults.empty()) { return; }
    ++report_.failed;
    std::string finding;
    for (auto const& fault : row.faults) {
      notes_.say(Severity::error, fault.code, place_of(table_.name, row.line, fault.column), fault.text,
                 fault.help.empty() ? "the row is left out; mend it" : fault.help);
      finding += (finding.empty() ? "" : "; ") + fault.code + (fault.column.empty() ? "" : " in " + fault.column);
    }
    failed.add(row.cells, finding);
  }

  void count(FailedRows& failed) {
    matcher_.count(report_);
    if (failed.formulas() > 0) {
      notes_.say(Severity::note, "looks_like_formula", table_.name,
                 "cells of failed rows that begin like a formula: " + std::to_string(failed.formulas()),
                 "they are written as they came: tell your spreadsheet to open every column as text");
    }
    report_.failed_rows = failed.take();
  }

  Desk& desk_;
  MappingContents mapping_;  // of its own: what this desk may not write is taken out
  Table const& table_;
  ImportOptions const& options_;
  storage::Watch watch_;
  ImportReport report_;
  Report notes_;
  Matcher matcher_;
  RowWriter writer_;
};

}  // namespace

Result<ImportReport> bring_in(Desk& desk, Mapping const& mapping, Table const& table, ImportOptions const& options) {
  return Import{desk, mapping.contents(), table, options}.run();
}

}  // namespace juniper::mis::exchange::csv
