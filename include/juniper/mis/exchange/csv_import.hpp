// Reading tables of others by a mapping: which records a row makes, how they are known again, and what was wrong with it.
#pragma once

#include <juniper/mis/core/desk.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/describe/registry.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Import of comma-separated values: class lists, OneRoster, School Data Sync, whatever a spreadsheet holds.
namespace juniper::mis::exchange::csv {

struct MappingContents;

/// What a file's columns mean. `examples/data/csv_mappings` shows the form. It is a handle: copies are the same mapping.
class Mapping {
 public:
  /// Reads a mapping, in JSON, for the entities of a registry (`Core::registry()`), which must outlive it. `findings` are told
  /// every mistake with its line: errors `not_json`, `too_deep`, `too_large`, `duplicate_key`, `wrong_form`, `unknown_key`,
  /// `unknown_entity`, `unknown_field`, `unknown_name`, `wrong_reference`, `wrong_value`, `encrypted_key`, `unsupported_field`.
  /// \return invalid when there is one, with the first.
  static Result<Mapping> parse(std::string_view json, Registry const& registry, Findings* findings = nullptr);

  /// Used by the import.
  MappingContents const& contents() const noexcept { return *contents_; }

 private:
  std::shared_ptr<MappingContents const> contents_;
};

/// A table: its name, as findings and mappings call it, and its bytes: UTF-8, or else Windows-1252, and then a note says so.
struct Table {
  std::string name{};   ///< `pupils.csv`
  std::string bytes{};  ///< as it came, at most 256 MiB
};

/// How to import.
struct ImportOptions {
  bool dry_run = false;         ///< try everything out, with every check, and change nothing
  std::vector<Table> tables{};  ///< further tables that the mapping looks things up in
  /// What the mapping asks for in `settings`, by name: the academic year, the key of the school in the file. Dates are `yyyy-mm-dd`.
  std::map<std::string, std::string> settings{};
  CallOptions call{};           ///< bounds; `progress` is told the rows handled after each batch
};

/// What an import did, or would do.
struct ImportReport {
  std::size_t rows = 0;         ///< rows of data in the file
  std::size_t passed_over = 0;  ///< rows that the mapping makes nothing of
  std::size_t failed = 0;       ///< rows with an error: nothing of them was kept
  std::size_t added = 0;        ///< records added
  std::size_t changed = 0;      ///< records patched
  std::size_t unchanged = 0;    ///< records already so
  /// Columns that nothing was made of, by title: in how many rows something stands there. Titles are those of the file.
  std::map<std::string, std::size_t> not_loaded{};
  Findings findings{};  ///< in the order of the file
  /// The failed rows as a table to mend and import again: the columns of the file, cells as they came, and a column `finding`
  /// behind them with the codes and places of what was wrong. UTF-8 with a byte order mark; empty when no row failed.
  std::string failed_rows{};
};

/// Brings the rows of a table in through a desk, 200 rows a transaction, in the order of the file. A record is added when none is
/// known by the mapping's natural keys; otherwise what differs is patched, and what the row leaves empty stays as it is. A row
/// with an error costs itself alone. Running it again changes nothing, so that it needs no idempotency key.
///
/// Findings: place `pupils.csv:17` or `pupils.csv:17, column UPN`, where a column has the mapping's title; never a value. Of the file:
/// errors `too_large`, `utf_16`, `workbook`, `empty_file`, `missing_column`, `repeated_column`, `missing_table`, `missing_setting`,
/// `unknown_setting`, `wrong_setting`; notes `windows_1252`, `lines_above`, `title_differs`, `unmapped_columns`, `not_loaded`,
/// `not_for_this_desk`, `looks_like_formula`. Of a row, errors: `unmatched_quotes`, `column_count`, `undefined_character`,
/// `control_character`, `mixed_encodings`, `spreadsheet_error`, `shortened_number`, `invalid_value`, `not_a_date`, `not_in_table`,
/// `missing_value`, `no_key`, `not_found`, `ambiguous_match`, `does_not_agree`, `same_key`, `withheld`, or the name of the error with
/// which the desk refused it (`refused`, `invalid`, `conflict`, ...); warnings: `left_out`, `rows_disagree`, `reference_differs`,
/// `misread_characters`, `zero_put_back`. After 10,000 findings the others are counted in `more_findings`.
///
/// \return refused, before anything is written, when a mapped field may never be read or written at this desk and the mapping does not
/// let go of it; invalid when the
/// mapping needs a desk at a school and this one is not; deadline_exceeded, cancelled, busy, not_identified: batches before that
/// stay done, and the next run goes on.
Result<ImportReport> bring_in(Desk& desk, Mapping const& mapping, Table const& table, ImportOptions const& options = {});

}  // namespace juniper::mis::exchange::csv
