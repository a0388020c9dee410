// The function as an aggregate: it is called for each row, and the statement itself yields one row at its end.
#include "adapters/sqlite/sink.hpp"

#include <sqlite3.h>

namespace juniper::mis::adapters::sqlite {
namespace {

void take(sqlite3_context* context, int count, sqlite3_value** values) noexcept {
  auto* const sink = count < 1 ? nullptr : static_cast<Sink*>(sqlite3_value_pointer(values[0], sink_type));
  if (sink == nullptr || !sink->row(values + 1)) { sqlite3_result_error_code(context, SQLITE_ABORT); }
}

void finish(sqlite3_context* context) noexcept { sqlite3_result_null(context); }

}  // namespace

int register_sink(sqlite3* connection) noexcept {
  return sqlite3_create_function_v2(connection, "juniper_sink", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, nullptr, &take, &finish, nullptr);
}

}  // namespace juniper::mis::adapters::sqlite
