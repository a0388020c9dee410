// Open sessions on one SQLite database, by position: SOCI's on a file, or a host's own connections.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace juniper::mis::adapters::sqlite {

/// A pool of open sessions. Safe to use from several threads; each session by whoever leased it.
class Sessions {
 public:
  virtual ~Sessions() = default;

  /// SOCI's sessions, opened on a file that is there. \return storage_failed.
  static Result<std::unique_ptr<Sessions>> open(std::string const& path, std::size_t count);

  /// How many there are.
  virtual std::size_t count() const noexcept = 0;
  /// Takes a free session, waiting that long for one.
  virtual std::optional<std::size_t> lease(std::chrono::milliseconds wait) = 0;
  /// Gives a session back.
  virtual void give_back(std::size_t position) noexcept = 0;
  /// The `sqlite3*` of a session; null when it could not be opened again. It leaves as a `void*`: SOCI puts sqlite3.h into a
  /// namespace of its own.
  virtual void* native(std::size_t position) noexcept = 0;
  /// Runs one statement without parameters, as a change of schema is. \return the native extended result code.
  virtual int run(std::size_t position, std::string const& sql) noexcept = 0;
  /// Puts a session out of use and another into its place. Nothing of the old handle may be in use.
  virtual void reopen(std::size_t position) noexcept = 0;
};

}  // namespace juniper::mis::adapters::sqlite
