// Texts of a table as values of fields.
#pragma once

#include "csv_mapping.hpp"

#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::exchange::csv {

/// The form of dates with this name; nothing when there is none.
std::optional<DateForm> date_form(std::string_view name);

/// A day; nothing when the text is not of that form, or there is no such day. Years have four digits.
std::optional<Date> read_date(DateForm form, std::string_view text);

/// A text as a value of one field; nothing when it cannot be one. Booleans: true, yes, y, 1 and false, no, n, 0, in any case.
/// Identifiers and codes are checked and given in their own spelling.
std::optional<Value> value_of(EntityInfo const& entity, std::size_t field, DateForm dates, std::string const& text);

/// Without spaces (also no-break ones) at either end.
std::string_view trimmed(std::string_view text);

/// Whether two texts are the same but for capitals, spaces, hyphens and apostrophes; letters of Latin-1 count as letters.
bool texts_alike(std::string_view a, std::string_view b);

/// Whether two values are the same, texts as texts_alike().
bool values_alike(ValueView const& a, ValueView const& b);

}  // namespace juniper::mis::exchange::csv
