// SOCI's sessions on one SQLite file. The native handle leaves as a `void*`: SOCI puts sqlite3.h into a namespace of its own.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace juniper::mis::adapters::sqlite {

/// A pool of open sessions, by position. Safe to use from several threads; each session by whoever leased it.
class Sessions {
 public:
  /// Opens `count` sessions on a file that is there. \return storage_failed.
  static Result<std::unique_ptr<Sessions>> open(std::string const& path, std::size_t count);
  ~Sessions();

  /// How many there are.
  std::size_t count() const noexcept;
  /// Takes a free session, waiting that long for one.
  std::optional<std::size_t> lease(std::chrono::milliseconds wait);
  /// Gives a session back.
  void give_back(std::size_t position) noexcept;
  /// The `sqlite3*` of a session; null when it could not be opened again.
  void* native(std::size_t position) noexcept;
  /// Runs one statement without parameters, as a change of schema is. \return the native extended result code.
  int run(std::size_t position, std::string const& sql) noexcept;
  /// Closes a session and opens it anew. Nothing of the old handle may be in use.
  void reopen(std::size_t position) noexcept;

 private:
  struct Inside;
  explicit Sessions(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace juniper::mis::adapters::sqlite
