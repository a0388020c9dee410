// Texts of a table as values of fields.
#pragma once

#include "csv_mapping.hpp"

#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::csv {

/// A text as a value of one field; nothing when it cannot be one. Booleans: true, yes, y, 1 and false, no, n, 0, in any case.
/// Identifiers and codes are checked and given in their own spelling.
std::optional<Value> value_of(EntityInfo const& entity, std::size_t field, DateForms const& dates, std::string const& text);

/// Without spaces (also no-break ones) at either end.
std::string_view trimmed(std::string_view text);

/// With the capitals of ASCII made small.
std::string small_letters(std::string_view text);

/// Without the first of these beginnings that it has, capitals apart; the text itself when it has none.
std::string_view without_beginning(std::string_view text, std::vector<std::string> const& beginnings);

/// Whether two titles of columns are the same but for capitals, spaces, hyphens, low lines, dots, slashes and colons.
bool titles_alike(std::string_view a, std::string_view b);

/// What a spreadsheet did to a cell.
enum class SpreadsheetMark { none, error, shortened };

/// Finds `#N/A` and kin, `####`, and numbers like `1.23E+12`, whose other digits are lost.
SpreadsheetMark spreadsheet_mark(std::string_view text);

/// A telephone number of the United Kingdom that lost the 0 it begins with: nine or ten digits, the first no 0. Other marks count for
/// nothing.
bool lost_its_zero(std::string_view text);

/// Whether two texts are the same but for capitals, spaces, hyphens and apostrophes; letters of Latin-1 count as letters.
bool texts_alike(std::string_view a, std::string_view b);

/// A text without what texts_alike() passes over: equal for texts that are alike.
std::string folded(std::string_view text);

/// Whether two values are the same, texts as texts_alike().
bool values_alike(ValueView const& a, ValueView const& b);

}  // namespace juniper::mis::exchange::csv
