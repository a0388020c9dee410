// A table of others as text and columns, look-ups in further tables, and the table of rows that failed.
#pragma once

#include "csv_mapping.hpp"
#include "csv_reader.hpp"
#include "report.hpp"

#include <juniper/mis/exchange/csv_import.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juniper::mis::exchange::csv {

/// The column that is added to failed rows, and passed over when they come back.
inline constexpr std::string_view finding_column = "finding";

/// `pupils.csv:17`, with `, column UPN` when there is one.
std::string place_of(std::string const& table, std::size_t line, std::string_view column = {});

/// How titles of columns are looked for.
struct Titles {
  std::map<std::string, std::vector<std::string>> const* called = nullptr;  ///< other titles of columns, where there are any
  std::vector<std::string> needed{};                                        ///< without which a line is not that of the titles
};

/// A column that was found.
struct FoundColumn {
  std::size_t at = 0;   ///< counted from 0
  bool exact = false;   ///< its title is what was looked for, letter by letter
  bool only = false;    ///< no other column could be meant
};

/// A table whose titles have been read.
struct OpenedTable {
  std::string text{};                 ///< UTF-8
  std::vector<std::string> titles{};  ///< of its columns, trimmed
  std::size_t header_line = 0;        ///< where they stand
  std::size_t lines_above = 0;        ///< that hold something
  char separator = ',';               ///< between cells
  bool from_windows_1252 = false;     ///< it was no UTF-8

  /// The column with this title, or else with one of its others; capitals, spaces, hyphens and low lines count only where two columns
  /// would be the same without them. Nothing when there is none.
  std::optional<FoundColumn> column(std::string const& title, Titles const& by) const;
};

/// Reads encoding and columns; nothing when that fails, and then an error says why. Titles stand in the first of twenty lines that has
/// all that are needed, or else in the first that holds something.
std::optional<OpenedTable> open_table(Table const& table, char separator, Titles const& by, Report& report);

/// What stands in one column of a table for what stands in another; nothing for a key that stands there with two values.
using LookedUp = std::map<std::string, std::optional<std::string>, std::less<>>;

/// Reads a look-up in those rows that count; nothing when a column is missing, and then an error says so. Where `via` wants what is
/// given to be unique, it is nothing for keys that give the same. Rows that cannot be read are told when `tell_rows` is set.
std::optional<LookedUp> read_look_up(Table const& table, OpenedTable const& opened, Via const& via, Titles const& by,
                                     std::function<bool(CsvRow const&)> const& counts, bool tell_rows, Report& report);

/// The failed rows of a table, to mend and import again. Cells are what the user brought, and are written as they came, each in
/// quotes: nothing is put before a cell that a spreadsheet would run as a formula, since the mended file would then differ from
/// what was meant. Opening it is as safe as opening the file that was brought; such cells are counted.
class FailedRows {
 public:
  /// Of a table with these titles.
  FailedRows(std::vector<std::string> const& titles, char separator);
  /// Adds one row. One with too few or too many cells keeps them all; `finding` stands last.
  void add(std::vector<std::string> const& cells, std::string const& finding);
  /// How many cells of more than one character begin with `=`, `+`, `-`, `@`, or a tab.
  std::size_t formulas() const noexcept { return formulas_; }
  /// The text; empty when no row failed.
  std::string take() { return rows_ == 0 ? std::string{} : std::move(text_); }

 private:
  void cell(std::string_view text, bool first);
  std::string text_;
  char separator_;
  std::size_t columns_ = 0;
  std::optional<std::size_t> former_finding_;
  std::size_t rows_ = 0;
  std::size_t formulas_ = 0;
};

}  // namespace juniper::mis::exchange::csv
