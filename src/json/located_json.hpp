// A JSON text read with the line of every token, so that a problem can say where it is.
#pragma once

#include <juniper/mis/describe/finding.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace juniper::mis::json {

// One value of a JSON text and where it stands.
struct Located {
  // What kind of value.
  enum class Kind { null, boolean, number, text, list, object } kind = Kind::null;
  std::size_t line = 1;          // of its first character; of the last one of a number
  std::string text{};            // of a text
  std::int64_t number{};         // of a whole number
  bool whole = false;            // whether it is one
  bool truth = false;            // of a boolean
  std::string key{};             // of a member of an object
  std::size_t key_line = 1;      // of that key
  std::vector<Located> parts{};  // of a list or an object, in the order of the file

  // A member of an object by its key; null when there is none.
  Located const* find(std::string_view member) const noexcept;
};

// Most levels of nesting, and most bytes, that are looked at.
inline constexpr std::size_t most_levels = 64;
inline constexpr std::size_t most_bytes = std::size_t{1} << 20U;

// A word of a text in quotes, as findings show it: its beginning, where it is long.
std::string shown(std::string_view word);
// What kind of value stands there, as findings say it: "a list".
std::string_view words_for(Located::Kind kind);

// An error at a line.
Finding error_on_line(std::size_t line, std::string code, std::string text, std::string help = {});

// Reads a text; nothing when it is too large, too deep or not JSON. Keys that stand twice in an
// object are errors too. Whole numbers and booleans are kept.
std::optional<Located> read_located(std::string_view json, Findings& findings);

}  // namespace juniper::mis::json
