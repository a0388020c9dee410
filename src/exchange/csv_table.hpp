// A table of others as text and columns, look-ups in further tables, and the table of rows that failed.
#pragma once

#include "csv_reader.hpp"
#include "report.hpp"

#include <juniper/mis/exchange/csv_import.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

/// The column that is added to failed rows, and passed over when they come back.
inline constexpr std::string_view finding_column = "finding";

/// `pupils.csv:17`, with `, column UPN` when there is one.
std::string place_of(std::string const& table, std::size_t line, std::string_view column = {});

/// A table whose first line has been read.
struct OpenedTable {
  std::string text{};                 ///< UTF-8
  std::vector<std::string> titles{};  ///< of its columns, trimmed
  std::size_t header_line = 0;        ///< where they stand

  /// The column with this title; nothing when there is none.
  std::optional<std::size_t> column(std::string_view title) const;
};

/// Reads encoding and columns; nothing when that fails, and then an error says why.
std::optional<OpenedTable> open_table(Table const& table, Report& report);

/// What stands in one column of a table for what stands in another; nothing for a key that stands there with two values.
using LookedUp = std::map<std::string, std::optional<std::string>, std::less<>>;

/// Reads a look-up; nothing when a column is missing, and then an error says so.
std::optional<LookedUp> read_look_up(Table const& table, OpenedTable const& opened, std::string const& key, std::string const& give,
                                     Report& report);

/// The failed rows of a table, to mend and import again. Cells are what the user brought, and are written as they came, each in
/// quotes: nothing is put before a cell that a spreadsheet would run as a formula, since the mended file would then differ from
/// what was meant. Opening it is as safe as opening the file that was brought; such cells are counted.
class FailedRows {
 public:
  /// Of a table with these titles.
  explicit FailedRows(std::vector<std::string> const& titles);
  /// Adds one row. One with too few or too many cells keeps them all; `finding` stands last.
  void add(std::vector<std::string> const& cells, std::string const& finding);
  /// How many cells begin with `=`, `+`, `-`, `@`, or a tab.
  std::size_t formulas() const noexcept { return formulas_; }
  /// The text; empty when no row failed.
  std::string take() { return rows_ == 0 ? std::string{} : std::move(text_); }

 private:
  void cell(std::string_view text, bool first);
  std::string text_;
  std::size_t columns_ = 0;
  std::optional<std::size_t> former_finding_;
  std::size_t rows_ = 0;
  std::size_t formulas_ = 0;
};

}  // namespace juniper::mis::exchange::csv
