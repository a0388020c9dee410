// Walks through JSON text that cannot be trusted, telling a listener what stands where.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace juniper::mis::json {

/// Where something stands, counted from 1; columns in bytes.
struct Spot {
  std::size_t line = 1;    ///< line
  std::size_t column = 0;  ///< byte within it

  /// Goes past one byte.
  void pass(char c) noexcept {
    column = c == '\n' ? 0 : column + 1;
    line += c == '\n' ? 1U : 0U;
  }
};

/// A scalar: null, true or false, a whole number of 64 bits, any other number, a string in UTF-8.
using Scalar = std::variant<std::monostate, bool, std::int64_t, double, std::string>;

/// Told of everything in the order of the text. Answering false ends the walk.
class Listener {
 public:
  virtual ~Listener() = default;
  /// `{`
  virtual bool begin_object(Spot at) = 0;
  /// The key of what comes next in the object.
  virtual bool key(std::string_view name, Spot at) = 0;
  /// `}`
  virtual bool end_object() = 0;
  /// `[`
  virtual bool begin_array(Spot at) = 0;
  /// `]`
  virtual bool end_array() = 0;
  /// Anything that is neither object nor array.
  virtual bool scalar(Scalar&& value, Spot at) = 0;
};

/// How much is taken.
struct WalkLimits {
  std::size_t bytes = std::size_t{256} << 20U;  ///< looked at before anything is parsed
  std::size_t depth = 64;                       ///< objects and arrays in each other
};

/// Why a walk did not come to its end. Holds nothing of the text.
struct WalkProblem {
  std::string_view code;  ///< `not_json`, `too_large`, `too_deep` or `stopped`
  std::string_view text;  ///< one sentence
  Spot at;                ///< where
};

/// Walks through the whole text without recursion. Nothing when all of it is JSON and was told;
/// never throws for the text's sake.
std::optional<WalkProblem> walk(std::string_view text, Listener& listener, WalkLimits limits = {});

}  // namespace juniper::mis::json
