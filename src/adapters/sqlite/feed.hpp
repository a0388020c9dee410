// A table-valued function that reads rows out of memory: many values or rows go into one statement, whatever their number.
#pragma once

#include <juniper/mis/describe/value.hpp>

#include <cstddef>

struct sqlite3;

namespace juniper::mis::adapters::sqlite {

/// What a statement reads from: `SELECT c0, c1 FROM "juniper.feed"(?)`, bound with bind_pointer(feed, feed_type).
class Feed {
 public:
  virtual ~Feed() = default;
  /// How many rows.
  virtual std::size_t rows() const noexcept = 0;
  /// One cell; what it views lives as long as the feed.
  virtual ValueView cell(std::size_t row, std::size_t column) const noexcept = 0;
};

/// The type of pointer under which a Feed is bound.
inline constexpr char const* feed_type = "juniper.feed";

/// Columns that a feed may have: id, version, MAC and every field.
inline constexpr std::size_t feed_columns = 67;

/// Makes the function known to a connection. \return the native result code.
int register_feed(sqlite3* connection) noexcept;

}  // namespace juniper::mis::adapters::sqlite
