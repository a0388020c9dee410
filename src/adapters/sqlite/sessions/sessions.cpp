// The only place that SOCI is used for SQLite: opening, pooling, changing the schema. None of its texts leave.
#include "adapters/sqlite/sessions/sessions.hpp"

#include <utility>

#include <soci/connection-pool.h>
#include <soci/session.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace juniper::mis::adapters::sqlite {
namespace {

sqlite_api::sqlite3* handle_of(soci::session& session) {
  // SOCI exports no type information for it; every session here was opened with this backend.
  auto* backend = static_cast<soci::sqlite3_session_backend*>(session.get_backend());
  return backend == nullptr ? nullptr : backend->conn_;
}

class SociSessions final : public Sessions {
 public:
  SociSessions(std::string const& path, std::size_t count)
      : parameters_(soci::sqlite3, "dbname=\"" + path + "\""), count_(count), pool_(count) {
    for (std::size_t i = 0; i < count_; ++i) { pool_.at(i).open(parameters_); }
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
      session.open(parameters_);
    } catch (...) {  // whoever leases it next finds no handle
    }
  }

 private:
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
