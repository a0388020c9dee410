// One connection on the native handle: its settings, and its cache of prepared statements.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "adapters/sqlite/statement.hpp"

namespace juniper::mis::adapters::sqlite {

/// What a connection insists on beyond what every connection does.
struct Settings {
  std::int32_t application_id{};        ///< marks the file as ours; 0: it is not only ours, and is not marked
  std::string_view journal_mode{};      ///< `wal`
  int synchronous{};                    ///< as PRAGMA synchronous reports it
  std::chrono::milliseconds patience{}; ///< how long to wait for other processes while setting up
  bool shared_sync{};                   ///< whether commits are made durable by SharedSync, several at a time
};

/// A native connection that somebody else opened and closes.
class Connection {
 public:
  /// Fixed statements of an entity.
  enum class Shape : std::uint8_t { insert, append, get, erase, version };

  Connection() = default;
  Connection(Connection const&) = delete;
  Connection& operator=(Connection const&) = delete;
  ~Connection() { forget(); }

  /// Takes a handle over, sets everything up and reads it back. \return incompatible (somebody else's file), busy,
  /// storage_failed.
  Result<void> set_up(sqlite3* handle, Settings const& settings);
  /// Finalises every statement, as must be done before the handle is closed.
  void forget() noexcept;

  /// The native handle; null before set_up().
  sqlite3* native() const noexcept { return handle_; }
  /// A statement of that text; never prepared twice while the first is idle. \throws Failure.
  Statement prepare(std::string_view sql);
  /// A fixed statement of an entity, found without building its text.
  Statement prepare(EntityInfo const& entity, Shape shape);
  /// Runs a statement that yields nothing, such as COMMIT. \return the native extended result code.
  int run(std::string_view sql);
  /// Whether a transaction is open.
  bool in_transaction() const noexcept { return sqlite3_get_autocommit(handle_) == 0; }
  /// Undoes whatever is open; false when even that failed.
  bool roll_back() noexcept;
  /// The single integer that a query yields, or `otherwise`.
  std::int64_t integer(std::string_view sql, std::int64_t otherwise);

 private:
  struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  struct Slot {
    std::string sql;
    Idle idle{};
    std::size_t made = 0;  // those on loan included
  };
  struct FixedKey {
    EntityInfo const* entity;
    Shape shape;
    friend bool operator==(FixedKey const&, FixedKey const&) = default;
  };
  struct FixedHash {
    std::size_t operator()(FixedKey const& key) const noexcept {
      return std::hash<void const*>{}(key.entity) * 31 + static_cast<std::size_t>(key.shape);
    }
  };
  Result<void> insist(char const* pragma, std::string_view value, std::string_view held);
  Result<void> claim(std::int32_t application_id);
  Statement take(Slot& slot);

  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string, Slot, TextHash, std::equal_to<>> by_text_;
  std::unordered_map<FixedKey, Slot, FixedHash> fixed_;
};

}  // namespace juniper::mis::adapters::sqlite
