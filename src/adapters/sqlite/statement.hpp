// A prepared statement on the native handle: binding, stepping, reading.
#pragma once

#include <juniper/mis/describe/field.hpp>
#include <juniper/mis/describe/value.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

#include <sqlite3.h>

namespace juniper::mis::adapters::sqlite {

/// Statements of one text that are not in use.
using Idle = std::vector<sqlite3_stmt*>;

/// A statement on loan from a connection's cache; goes back, reset and emptied of what was bound, when it is destroyed.
class Statement {
 public:
  /// Takes a statement that belongs into `home` afterwards.
  Statement(sqlite3_stmt* statement, Idle& home) noexcept : statement_(statement), home_(&home) {}
  Statement(Statement&& other) noexcept : statement_(other.statement_), home_(other.home_), next_(other.next_) {
    other.statement_ = nullptr;
  }
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Binds the next parameter. What is viewed must live until the statement is reset.
  Statement& bind(ValueView const& value);
  /// Binds the next parameter to an id that stays where it is until the statement is reset: nothing is copied.
  Statement& bind_lasting(Uuid const& id);
  /// Binds the next parameter to an object that only a table-valued function of ours understands.
  Statement& bind_pointer(void const* object, char const* type);
  /// Goes on. \return the native extended result code.
  int step() noexcept;
  /// Makes it ready to be bound and run again.
  void reset() noexcept;
  /// The native handle, for reading columns.
  sqlite3_stmt* native() const noexcept { return statement_; }

  /// A column as an integer.
  std::int64_t integer(int column) const noexcept { return sqlite3_column_int64(statement_, column); }
  /// A column as text, valid until the next step.
  std::string_view text(int column) const noexcept;
  /// A column as bytes, valid until the next step.
  ByteView bytes(int column) const noexcept;

 private:
  sqlite3_stmt* statement_;
  Idle* home_;
  int next_ = 0;
};

/// Looks at a stored value as a cell of a field; false when it cannot have been written there by this library. What is viewed is
/// good until the next step.
bool view_cell(sqlite3_value* stored, FieldInfo const& field, ValueView& cell);

/// Reads a stored value into a cell of a field, in the room that the cell has already; false as for view_cell().
bool read_cell(sqlite3_value* stored, FieldInfo const& field, Value& cell);

/// Gives a value as the result of a table-valued function.
void give_result(sqlite3_context* context, ValueView const& value);

}  // namespace juniper::mis::adapters::sqlite
