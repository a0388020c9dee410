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

}  // namespace

struct Sessions::Inside {
  Inside(std::string const& path, std::size_t count_)
      : parameters(soci::sqlite3, "dbname=\"" + path + "\""), count(count_), pool(count_) {}
  soci::connection_parameters parameters;
  std::size_t count;
  soci::connection_pool pool;
};

Sessions::Sessions(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Sessions::~Sessions() = default;

Result<std::unique_ptr<Sessions>> Sessions::open(std::string const& path, std::size_t count) {
  try {
    auto inside = std::make_unique<Inside>(path, count);
    for (std::size_t i = 0; i < count; ++i) { inside->pool.at(i).open(inside->parameters); }
    return std::unique_ptr<Sessions>{new Sessions{std::move(inside)}};
  } catch (soci::soci_error const&) {
    return Error{.code = ErrorCode::storage_failed, .text = "the database file cannot be opened"};
  }
}

std::size_t Sessions::count() const noexcept { return inside_->count; }

std::optional<std::size_t> Sessions::lease(std::chrono::milliseconds wait) {
  std::size_t position = 0;
  if (!inside_->pool.try_lease(position, static_cast<int>(wait.count()))) { return std::nullopt; }
  return position;
}

void Sessions::give_back(std::size_t position) noexcept { inside_->pool.give_back(position); }

void* Sessions::native(std::size_t position) noexcept {
  try {
    return handle_of(inside_->pool.at(position));
  } catch (...) {
    return nullptr;
  }
}

int Sessions::run(std::size_t position, std::string const& sql) noexcept {
  try {
    inside_->pool.at(position) << sql;
    return SQLITE_OK;
  } catch (...) {
    auto* const handle = static_cast<sqlite_api::sqlite3*>(native(position));
    return handle == nullptr ? SQLITE_ERROR : sqlite_api::sqlite3_extended_errcode(handle);
  }
}

void Sessions::reopen(std::size_t position) noexcept {
  try {
    auto& session = inside_->pool.at(position);
    session.close();
    session.open(inside_->parameters);
  } catch (...) {  // whoever leases it next finds no handle
  }
}

}  // namespace juniper::mis::adapters::sqlite
