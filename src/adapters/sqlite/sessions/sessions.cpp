// The only place that SOCI is used for SQLite: opening, pooling, changing the schema. None of its texts leave.
#include "adapters/sqlite/sessions/sessions.hpp"

#include <string>
#include <utility>

#include <soci/connection-pool.h>
#include <soci/session.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace juniper::mis::adapters::sqlite {
namespace {

soci::sqlite3_session_backend* backend_of(soci::session& session) {
  // SOCI exports no type information for it; every session here was opened with this backend.
  return static_cast<soci::sqlite3_session_backend*>(session.get_backend());
}

sqlite_api::sqlite3* handle_of(soci::session& session) {
  auto* const backend = backend_of(session);
  return backend == nullptr ? nullptr : backend->conn_;
}

// SOCI opens a handle that locks a mutex in every call, also for each cell that is read. A session is used by one thread at a
// time, whoever has leased it, so its handle is exchanged for one without; SOCI closes it as it would have closed its own.
void open_without_mutex(soci::session& session, soci::connection_parameters const& parameters, std::string const& path) {
  session.open(parameters);
  sqlite_api::sqlite3* handle = nullptr;
  auto const flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  if (sqlite_api::sqlite3_open_v2(path.c_str(), &handle, flags, nullptr) != SQLITE_OK) {
    sqlite_api::sqlite3_close(handle);
    throw soci::soci_error("the file cannot be opened twice");
  }
  auto* const backend = backend_of(session);
  sqlite_api::sqlite3_close(backend->conn_);
  backend->conn_ = handle;
}

class SociSessions final : public Sessions {
 public:
  SociSessions(std::string const& path, std::size_t count)
      : path_(path), parameters_(soci::sqlite3, "dbname=\"" + path + "\""), count_(count), pool_(count) {
    for (std::size_t i = 0; i < count_; ++i) { open_without_mutex(pool_.at(i), parameters_, path_); }
  }

  std::size_t count() const noexcept override { return count_; }

  std::optional<std::size_t> lease(std::chrono::milliseconds wait) override {
    std::size_t position = 0;
    if (!pool_.try_lease(position, static_cast<int>(wait.count()))) { return std::nullopt; }
    return position;
  }

  void give_back(std::size_t position) noexcept override { pool_.give_back(position); }

  void* native(std::size_t position) noexcept override {
    try {
      return handle_of(pool_.at(position));
    } catch (...) {
      return nullptr;
    }
  }

  int run(std::size_t position, std::string const& sql) noexcept override {
    try {
      pool_.at(position) << sql;
      return SQLITE_OK;
    } catch (...) {
      auto* const handle = static_cast<sqlite_api::sqlite3*>(native(position));
      return handle == nullptr ? SQLITE_ERROR : sqlite_api::sqlite3_extended_errcode(handle);
    }
  }

  void reopen(std::size_t position) noexcept override {
    try {
      auto& session = pool_.at(position);
      session.close();
      open_without_mutex(session, parameters_, path_);
    } catch (...) {  // whoever leases it next finds no handle
    }
  }

 private:
  std::string path_;
  soci::connection_parameters parameters_;
  std::size_t count_;
  soci::connection_pool pool_;
};

}  // namespace

Result<std::unique_ptr<Sessions>> Sessions::open(std::string const& path, std::size_t count) {
  try {
    return std::unique_ptr<Sessions>{std::make_unique<SociSessions>(path, count)};
  } catch (soci::soci_error const&) {
    return Error{.code = ErrorCode::storage_failed, .text = "the database file cannot be opened"};
  }
}

}  // namespace juniper::mis::adapters::sqlite
