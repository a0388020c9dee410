// How values become SQLite's storage classes, and back.
#include "adapters/sqlite/statement.hpp"

#include <juniper/mis/storage/checks.hpp>

#include <string>
#include <type_traits>
#include <utility>

#include "adapters/sqlite/failures.hpp"

namespace juniper::mis::adapters::sqlite {
namespace {

char const* not_null(std::string_view text) noexcept { return text.data() == nullptr ? "" : text.data(); }
void const* not_null(ByteView bytes) noexcept { return bytes.data() == nullptr ? static_cast<void const*>("") : bytes.data(); }

// Turns a value into a call for its storage class: integers, text, blobs.
template <class Sink>
auto deliver(ValueView const& value, Sink const& sink) {
  return std::visit(
      [&sink](auto const& v) {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::monostate>) {
          return sink.nothing();
        } else if constexpr (std::is_same_v<T, bool>) {
          return sink.integer(v ? 1 : 0);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
          return sink.integer(v);
        } else if constexpr (std::is_same_v<T, std::string_view>) {
          return sink.text(v, SQLITE_STATIC);
        } else if constexpr (std::is_same_v<T, Date>) {
          auto const text = iso(v);
          return sink.text(text, SQLITE_TRANSIENT);
        } else if constexpr (std::is_same_v<T, Instant>) {
          return sink.integer(v.time_since_epoch().count());
        } else if constexpr (std::is_same_v<T, Uuid>) {
          return sink.blob(v.view(), SQLITE_TRANSIENT);
        } else {
          return sink.blob(v, SQLITE_STATIC);
        }
      },
      value);
}

struct Binder {
  sqlite3_stmt* statement;
  int at;
  int nothing() const { return sqlite3_bind_null(statement, at); }
  int integer(std::int64_t v) const { return sqlite3_bind_int64(statement, at, v); }
  int text(std::string_view v, sqlite3_destructor_type life) const {
    return sqlite3_bind_text64(statement, at, not_null(v), v.size(), life, SQLITE_UTF8);
  }
  int blob(ByteView v, sqlite3_destructor_type life) const {
    return sqlite3_bind_blob64(statement, at, not_null(v), v.size(), life);
  }
};

struct Giver {
  sqlite3_context* context;
  void nothing() const { sqlite3_result_null(context); }
  void integer(std::int64_t v) const { sqlite3_result_int64(context, v); }
  void text(std::string_view v, sqlite3_destructor_type life) const {
    sqlite3_result_text64(context, not_null(v), v.size(), life, SQLITE_UTF8);
  }
  void blob(ByteView v, sqlite3_destructor_type life) const { sqlite3_result_blob64(context, not_null(v), v.size(), life); }
};

int stored_as(Kind kind) {
  switch (kind) {
    case Kind::boolean:
    case Kind::integer:
    case Kind::instant: return SQLITE_INTEGER;
    case Kind::text:
    case Kind::code:
    case Kind::date: return SQLITE_TEXT;
    case Kind::id:
    case Kind::bytes: break;
  }
  return SQLITE_BLOB;
}

ByteView blob_of(sqlite3_value* stored) {
  auto const* data = static_cast<std::uint8_t const*>(sqlite3_value_blob(stored));
  return {data, data == nullptr ? 0 : static_cast<std::size_t>(sqlite3_value_bytes(stored))};
}

// Files are in UTF-8, so the bytes are the text; asking for text would copy it to put a zero behind it.
std::string_view text_of(sqlite3_value* stored) {
  auto const bytes = blob_of(stored);
  return {bytes.empty() ? "" : reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

// Keeps the buffer that a cell has from the row before.
template <class T, class From>
void refill(Value& cell, From const& from) {
  if (auto* held = std::get_if<T>(&cell)) {
    held->assign(from.begin(), from.end());
  } else {
    cell.template emplace<T>(from.begin(), from.end());
  }
}

}  // namespace

Statement::~Statement() {
  if (statement_ == nullptr) { return; }
  reset();
  home_->push_back(statement_);
}

Statement& Statement::bind(ValueView const& value) {
  auto const code = deliver(value, Binder{statement_, ++next_});
  if (code != SQLITE_OK) { fail(code); }
  return *this;
}

Statement& Statement::bind_lasting(Uuid const& id) {
  auto const code = sqlite3_bind_blob64(statement_, ++next_, id.bytes.data(), id.bytes.size(), SQLITE_STATIC);
  if (code != SQLITE_OK) { fail(code); }
  return *this;
}

Statement& Statement::bind_pointer(void const* object, char const* type) {
  auto const code = sqlite3_bind_pointer(statement_, ++next_, const_cast<void*>(object), type, nullptr);
  if (code != SQLITE_OK) { fail(code); }
  return *this;
}

int Statement::step() noexcept { return sqlite3_step(statement_); }

void Statement::reset() noexcept {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
  next_ = 0;
}

std::string_view Statement::text(int column) const noexcept {
  auto const* data = reinterpret_cast<char const*>(sqlite3_column_text(statement_, column));
  return {data == nullptr ? "" : data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

ByteView Statement::bytes(int column) const noexcept { return blob_of(sqlite3_column_value(statement_, column)); }

bool view_cell(sqlite3_value* stored, FieldInfo const& field, ValueView& cell) {
  auto const type = sqlite3_value_type(stored);
  auto const kind = storage::stored_kind(field);
  if (type == SQLITE_NULL) {
    cell = std::monostate{};
    return field.nullable;
  }
  if (type != stored_as(kind)) { return false; }
  switch (kind) {
    case Kind::boolean: {
      auto const v = sqlite3_value_int64(stored);
      cell = v == 1;
      return v == 0 || v == 1;
    }
    case Kind::integer: cell = static_cast<std::int64_t>(sqlite3_value_int64(stored)); return true;
    case Kind::instant: cell = Instant{std::chrono::microseconds{sqlite3_value_int64(stored)}}; return true;
    case Kind::text:
    case Kind::code: cell = text_of(stored); return true;
    case Kind::date: {
      auto const day = parse_date(text_of(stored));
      if (day) { cell = *day; }
      return day.has_value();
    }
    case Kind::id: {
      auto const id = Uuid::from_bytes(blob_of(stored));
      if (id) { cell = *id; }
      return id.has_value();
    }
    case Kind::bytes: cell = blob_of(stored); return true;
  }
  return false;
}

bool read_cell(sqlite3_value* stored, FieldInfo const& field, Value& cell) {
  ValueView seen;
  if (!view_cell(stored, field, seen)) { return false; }
  std::visit(
      [&cell](auto const& v) {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, std::string_view>) {
          refill<std::string>(cell, v);
        } else if constexpr (std::is_same_v<T, ByteView>) {
          refill<Bytes>(cell, v);
        } else {
          cell = v;
        }
      },
      seen);
  return true;
}

void give_result(sqlite3_context* context, ValueView const& value) { deliver(value, Giver{context}); }

}  // namespace juniper::mis::adapters::sqlite
