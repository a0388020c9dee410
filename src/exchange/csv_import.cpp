// Bringing a table in: batches of rows are read, matched, checked, and written through the desk; a bad row costs only itself.
#include "csv_matching.hpp"
#include "csv_values.hpp"

#include <juniper/mis/base/byte_writer.hpp>
#include <juniper/mis/storage/watch.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <span>

namespace juniper::mis::exchange::csv {
namespace {

constexpr std::size_t batch_rows = 200;

// What ends an import; everything else is the fault of a row.
bool ends_all(ErrorCode code) {
  static constexpr std::array ending{ErrorCode::not_identified, ErrorCode::unknown_outcome, ErrorCode::deadline_exceeded,
                                     ErrorCode::cancelled,      ErrorCode::busy,            ErrorCode::closed,
                                     ErrorCode::wrong_keys,     ErrorCode::tampered,        ErrorCode::incompatible,
                                     ErrorCode::storage_failed, ErrorCode::unsupported};
  return std::ranges::find(ending, code) != ending.end();
}

// One try at writing some rows: ids and versions of what it wrote, forgotten when it comes to nothing.
using Attempt = std::map<Target*, Written>;

class Import {
 public:
  Import(Desk& desk, MappingContents const& mapping, Table const& table, ImportOptions const& options)
      : desk_(desk),
        mapping_(mapping),
        table_(table),
        options_(options),
        watch_({.time = options.call.time, .progress = {}}),
        notes_(report_.findings),
        matcher_(desk, mapping, [this] { return bounds(); }) {}

  Result<ImportReport> run() {
    if (auto may = may_at_all(); !may.ok()) { return std::move(may).error(); }
    auto const opened = open_table(table_, notes_);
    if (opened) {
      RowReader const rows{mapping_, *opened, table_.name, options_.tables, desk_.today(), notes_};
      if (rows.ready()) {
        FailedRows failed{opened->titles};
        if (auto done = read_all(*opened, rows, failed); !done.ok()) { return std::move(done).error(); }
        count(failed);
      }
    }
    notes_.finish(table_.name);
    return std::move(report_);
  }

 private:
  CallOptions bounds() const { return {.time = watch_.left(), .progress = {}}; }

  // Fields that this desk may never read or write end an import before it begins.
  Result<void> may_at_all() {
    for (auto const& plan : mapping_.makes) {
      for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        auto const& field = plan.entity->fields[plan.fields[i].field];
        bool const written = plan.may_add || !plan.in_key(i);
        auto why = desk_.why_never(*plan.entity, field);
        if (why.empty() && written) { why = desk_.why_never_written(*plan.entity, field); }
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

  Result<void> read_all(OpenedTable const& opened, RowReader const& rows, FailedRows& failed) {
    CsvReader reader{opened.text};
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
      if (auto done = take(batch, failed); !done.ok()) { return done; }
      batch.clear();
      if (options_.call.progress && !options_.call.progress(report_.rows)) {
        return Error{.code = ErrorCode::cancelled, .text = "the caller asked to stop"};
      }
    }
    return {};
  }

  Result<void> take(std::vector<RowState>& batch, FailedRows& failed) {
    if (auto go_on = watch_.look(); !go_on.ok()) { return go_on; }
    if (auto done = matcher_.resolve(batch); !done.ok()) { return done; }
    std::vector<RowState*> good;
    for (auto& row : batch) {
      if (row.faults.empty()) { check(row); }
      if (!row.faults.empty()) { continue; }
      merge(row);
      good.push_back(&row);
    }
    matcher_.end_batch();
    if (auto done = write(good); !done.ok()) { return done; }
    for (auto const& row : batch) { tell(row, failed); }
    return {};
  }

  // What a row gives to one field.
  Given given(RowState const& row, std::size_t part, std::size_t i) const {
    auto const& plan = mapping_.makes[part].fields[i];
    Given g{.value = row.parts[part].values[i], .only_adding = plan.only_adding, .alike = plan.alike};
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

  // Whether what is there already says the same.
  static bool already(Target const& target, std::size_t field, Given const& g) {
    if (!target.seen || target.seen->state(field) != FieldState::value || absent(g.value)) { return false; }
    auto const there = target.seen->value(field);
    return g.alike ? values_alike(there, view(g.value)) : compare(there, view(g.value)) == 0;
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

  // Adds what a good row says to its targets. What an earlier row of the file said of the same record stands.
  void merge(RowState const& row) {
    for (std::size_t e = 0; e < row.parts.size(); ++e) {
      if (row.parts[e].target == nullptr) { continue; }
      auto& target = *row.parts[e].target;
      auto const& plan = mapping_.makes[e];
      for (std::size_t i = 0; i < plan.fields.size(); ++i) {
        auto g = given(row, e, i);
        auto const field = plan.fields[i].field;
        if (nothing(g) || (g.only_adding && target.known)) { continue; }
        auto const column = RowReader::column_of(plan.fields[i].source);
        auto const place = place_of(table_.name, row.line, column);
        if (auto const at = target.wanted.find(field); at != target.wanted.end()) {
          if (!g.only_adding && !same(at->second, g)) {
            notes_.say(Severity::warning, "rows_disagree", place, "an earlier row says something else of the same record",
                       "the earlier row counts: see which is right");
          }
          continue;
        }
        bool const there = target.seen && target.seen->state(field) == FieldState::value;
        if (target.known && there && !already(target, field, g) && plan.entity->fields[field].kind == Kind::id) {
          notes_.say(Severity::warning, "reference_differs", place, "the record refers to another one than this row",
                     "it was left as it is: see which is right");
          continue;
        }
        if (target.known && !already(target, field, g)) { target.changes = true; }
        target.wanted.emplace(field, std::move(g));
      }
    }
  }

  // Writes rows in one transaction; when that fails for a row's sake, halves, until the rows at fault are alone.
  Result<void> write(std::span<RowState*> rows) {
    if (rows.empty()) { return {}; }
    Attempt attempt;
    auto const done = try_out(rows, attempt);
    if (done.ok()) {
      for (auto* row : rows) {
        for (auto& part : row->parts) {
          if (part.target != nullptr) { part.target->used = true; }
        }
      }
      if (!options_.dry_run) { keep(attempt); }
      return {};
    }
    if (ends_all(done.error().code)) { return done; }
    if (rows.size() == 1) {
      auto const& e = done.error();
      rows.front()->fail(std::string{juniper::mis::name_of(e.code)}, e.field.empty() ? e.entity : e.entity + "." + e.field, e.text, e.hint);
      return {};
    }
    auto const half = rows.size() / 2;
    if (auto first = write(rows.first(half)); !first.ok()) { return first; }
    return write(rows.subspan(half));
  }

  Result<void> try_out(std::span<RowState*> rows, Attempt& attempt) {
    if (!std::ranges::any_of(rows, [this](RowState const* row) { return has_work(*row); })) { return {}; }
    ByteWriter request;
    for (auto const* row : rows) { request.u32(static_cast<std::uint32_t>(row->line)); }
    auto const steps = [&](Desk& inner) -> Result<Uuid> {
      Uuid last;
      for (auto* row : rows) {
        for (auto& part : row->parts) {
          if (part.target == nullptr) { continue; }
          auto const written = apply(inner, *part.target, attempt);
          if (!written.ok()) { return written.error(); }
          last = *written;
        }
      }
      return last;
    };
    auto const command = [&](Desk& at) -> Result<void> {
      auto const done = at.command("csv.bring_in", request.bytes(), {.idempotency_key = {}, .call = bounds()}, steps);
      return done.ok() ? Result<void>{} : Result<void>{done.error()};
    };
    return options_.dry_run ? desk_.rehearse(command, bounds()) : command(desk_);
  }

  bool has_work(RowState const& row) const {
    return std::ranges::any_of(row.parts, [](Part const& part) {
      return part.target != nullptr && (!part.target->id || !changes_of(*part.target).empty());
    });
  }

  static std::vector<std::size_t> changes_of(Target const& target) {
    std::vector<std::size_t> fields;
    for (auto const& [field, g] : target.wanted) {
      if (!g.written && !(g.only_adding && target.known) && !already(target, field, g)) { fields.push_back(field); }
    }
    return fields;
  }

  Result<Value> value_in(Desk& inner, Given const& g, Attempt& attempt) {
    if (g.row == nullptr) { return g.value; }
    auto const id = apply(inner, *g.row, attempt);
    if (!id.ok()) { return id.error(); }
    return Value{*id};
  }

  // Adds or patches one record, and before it those that it refers to.
  Result<Uuid> apply(Desk& inner, Target& target, Attempt& attempt) {
    if (auto const at = attempt.find(&target); at != attempt.end()) { return at->second.id; }
    auto const& entity = *target.entity;
    if (target.id) {
      RecordPatch patch{.entity = &entity, .id = target.id, .expected_version = target.version, .changes = {}};
      for (auto const field : changes_of(target)) {
        auto value = value_in(inner, target.wanted.at(field), attempt);
        if (!value.ok()) { return std::move(value).error(); }
        patch.set(field, *std::move(value));
      }
      if (patch.changes.empty()) { return target.id; }
      auto const written = inner.patch_record(patch);
      if (!written.ok()) { return written.error(); }
      return attempt.emplace(&target, *written).first->second.id;
    }
    auto const object = entity.make();
    for (auto const& [field, g] : target.wanted) {
      auto const value = value_in(inner, g, attempt);
      if (!value.ok()) { return value.error(); }
      entity.fields[field].set(object.get(), view(*value));
    }
    auto const written = inner.add_record(entity, object.get());
    if (!written.ok()) { return written.error(); }
    return attempt.emplace(&target, *written).first->second.id;
  }

  void keep(Attempt const& attempt) {
    for (auto const& [target, written] : attempt) {
      bool const fresh = !target->id;
      target->id = written.id;
      if (fresh) { matcher_.added(*target); }
      target->version = written.version;
      for (auto& [field, g] : target->wanted) {
        g.written = true;
        if (g.row != nullptr && g.row->id) { g.value = Value{g.row->id}; }
      }
    }
  }

  void tell(RowState const& row, FailedRows& failed) {
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
    for (auto const& target : matcher_.targets()) {
      if (!target->used) { continue; }
      ++(!target->known ? report_.added : target->changes ? report_.changed : report_.unchanged);
    }
    if (failed.formulas() > 0) {
      notes_.say(Severity::note, "looks_like_formula", table_.name,
                 std::to_string(failed.formulas()) + " cells of failed rows begin like a formula",
                 "they are written as they came: tell your spreadsheet to open every column as text");
    }
    report_.failed_rows = failed.take();
  }

  Desk& desk_;
  MappingContents const& mapping_;
  Table const& table_;
  ImportOptions const& options_;
  storage::Watch watch_;
  ImportReport report_;
  Report notes_;
  Matcher matcher_;
};

}  // namespace

Result<ImportReport> bring_in(Desk& desk, Mapping const& mapping, Table const& table, ImportOptions const& options) {
  return Import{desk, mapping.contents(), table, options}.run();
}

}  // namespace juniper::mis::exchange::csv
