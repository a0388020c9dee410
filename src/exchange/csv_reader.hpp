// Comma-separated values as RFC 4180 has them, read a row at a time and told by line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::exchange {

/// One row.
struct CsvRow {
  std::size_t line = 0;               ///< of its first character, counted from 1
  std::vector<std::string> fields{};  ///< without their quotes
  bool broken = false;                ///< its quotes do not match: the fields mean nothing
  std::string_view raw{};             ///< as it stands in the text, without its line end

  /// Whether there is nothing on the line.
  bool blank() const noexcept { return !broken && fields.size() == 1 && fields.front().empty(); }
};

/// Reads rows that end in CRLF, LF or CR; quoted fields may hold commas, line ends and doubled
/// quotes. Spaces around a quoted field do not count. A quote inside a field that does not begin
/// with one stands for itself. After a row whose quotes do not match it goes on at the next line, so
/// that one stray quote costs no other row.
class CsvReader {
 public:
  /// Reads `text`, which must outlive the reader.
  explicit CsvReader(std::string_view text, char separator = ',') : text_(text), separator_(separator) {}
  /// The next row, into `row`; false at the end.
  bool next(CsvRow& row);

  /// Most bytes in one field; beyond, the row counts as broken.
  static constexpr std::size_t most_field_bytes = 65'536;

 private:
  bool quoted(std::string& field);
  bool plain(std::string& field);
  bool at_row_end() const noexcept;
  bool take_line_end() noexcept;
  void skip_line() noexcept;
  void skip_spaces() noexcept;
  bool begins_with_quote() noexcept;

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace juniper::mis::exchange
