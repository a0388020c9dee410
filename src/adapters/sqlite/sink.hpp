// An SQL function that takes rows out of a statement while it runs: no step for each row, no call for each column.
#pragma once

struct sqlite3;
struct sqlite3_value;

namespace juniper::mis::adapters::sqlite {

/// What a statement hands its rows to: `SELECT "juniper_sink"(?, c0, c1) FROM t`, bound with bind_pointer(sink, sink_type).
class Sink {
 public:
  virtual ~Sink() = default;
  /// One row's values; answering false ends the statement with SQLITE_ABORT.
  virtual bool row(sqlite3_value** values) noexcept = 0;
};

/// The type of pointer under which a Sink is bound.
inline constexpr char const* sink_type = "juniper.sink";

/// Makes the function known to a connection. \return the native result code.
int register_sink(sqlite3* connection) noexcept;

}  // namespace juniper::mis::adapters::sqlite
