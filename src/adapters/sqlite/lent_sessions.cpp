// Borrowing connections, handing each to one user at a time, and giving every one of them back.
#include "adapters/sqlite/lent_sessions.hpp"

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace juniper::mis::adapters::sqlite {
namespace {

class LentSessions final : public Sessions {
 public:
  explicit LentSessions(SqliteConnections host) : host_(std::move(host)) {}
  ~LentSessions() override {
    for (auto* const handle : handles_) { part_with(handle); }
  }
  LentSessions(LentSessions const&) = delete;
  LentSessions& operator=(LentSessions const&) = delete;

  // \return whether the host gave so many, each of them another.
  bool borrow(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      auto* const handle = host_.open();
      for (auto* const known : handles_) {
        if (known == handle) { return false; }
      }
      if (handle == nullptr) { return false; }
      handles_.push_back(handle);
      free_.push_back(i);
    }
    return true;
  }

  std::size_t count() const noexcept override { return handles_.size(); }

  std::optional<std::size_t> lease(std::chrono::milliseconds wait) override {
    auto lock = std::unique_lock{mutex_};
    if (!freed_.wait_for(lock, wait, [this] { return !free_.empty(); })) { return std::nullopt; }
    auto const position = free_.back();
    free_.pop_back();
    return position;
  }

  void give_back(std::size_t position) noexcept override {
    {
      auto const lock = std::scoped_lock{mutex_};
      free_.push_back(position);  // has room for every position since borrow()
    }
    freed_.notify_one();
  }

  void* native(std::size_t position) noexcept override { return handles_[position]; }

  int run(std::size_t position, std::string const& sql) noexcept override {
    auto* const handle = static_cast<sqlite3*>(handles_[position]);
    return handle == nullptr ? SQLITE_ERROR : sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
  }

  void reopen(std::size_t position) noexcept override {
    part_with(std::exchange(handles_[position], nullptr));
    try {
      handles_[position] = host_.open();
    } catch (...) {  // whoever leases it next finds no handle
    }
  }

 private:
  void part_with(void* handle) noexcept {
    if (handle == nullptr || !host_.give_back) { return; }
    try {
      host_.give_back(handle);
    } catch (...) {  // NOLINT(bugprone-empty-catch): the connection is the host's again, whatever it makes of that
    }
  }

  SqliteConnections host_;
  std::vector<void*> handles_;
  std::mutex mutex_;
  std::condition_variable freed_;
  std::vector<std::size_t> free_;
};

}  // namespace

Result<std::unique_ptr<Sessions>> lent_sessions(SqliteConnections connections, std::size_t count) {
  auto sessions = std::make_unique<LentSessions>(std::move(connections));
  if (!sessions->borrow(count)) {
    return Error{.code = ErrorCode::storage_failed,
                 .text = "the host gave no connection, or the same one twice",
                 .hint = "give as many connections as SqliteOptions::connections says, each opened anew"};
  }
  return std::unique_ptr<Sessions>{std::move(sessions)};
}

}  // namespace juniper::mis::adapters::sqlite
