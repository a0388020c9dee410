// One record of a GIAS file, read item by item: what is usable is used, what is not is said with
// its place.
#pragma once

#include "gias_columns.hpp"
#include "report.hpp"
#include <juniper/mis/base/date.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace juniper::mis::exchange::gias {

/// A record as it stands in a file; items that are not there, or empty, are empty.
struct SourceRecord {
  std::string place{};                           ///< `schools.csv:17` or `schools.json:1, record 3`
  std::string_view field_word{};                 ///< "column" or "field"
  std::array<std::string, item_count> values{};  ///< by item
  std::array<std::string_view, item_count> spellings{};  ///< what the item is called in this file

  /// The text of an item.
  std::string& operator[](Item item) { return values[static_cast<std::size_t>(item)]; }
  /// The text of an item.
  std::string const& operator[](Item item) const { return values[static_cast<std::size_t>(item)]; }
  /// Forgets the values and keeps the spellings.
  void clear() {
    for (auto& v : values) { v.clear(); }
  }
};

/// Reads the items of one record.
class RecordReader {
 public:
  /// Reads `record` and says what it notices to `report`.
  RecordReader(SourceRecord const& record, Report& report) : record_(record), report_(report) {}

  /// Text without control characters and outer blanks. Longer than 500 bytes it is left out.
  std::optional<std::string> text(Item item);
  /// A whole number between two bounds.
  std::optional<std::int32_t> whole(Item item, std::int32_t lowest, std::int32_t highest);
  /// A day: dd-mm-yyyy, dd/mm/yyyy or yyyy-mm-dd.
  std::optional<Date> day(Item item);
  /// A code or number with a form of its own: `what` is the finding's code, `why` its sentence.
  template <class T>
  std::optional<T> parsed(Item item, char const* what, char const* why) {
    auto const t = text(item);
    if (!t) { return std::nullopt; }
    auto value = T::parse(*t);
    if (value.ok()) { return *std::move(value); }
    say(Severity::warning, what, item, why, "it is left out; check it in GIAS");
    return std::nullopt;
  }
  /// Says something about one item.
  void say(Severity severity, char const* code, Item item, char const* text, char const* help);
  /// Says something about the whole record.
  void say(Severity severity, char const* code, char const* text, char const* help) {
    report_.say(severity, code, record_.place, text, help);
  }

 private:
  SourceRecord const& record_;
  Report& report_;
};

}  // namespace juniper::mis::exchange::gias
