// What a core and a desk hold; seen by the files of this folder only.
#pragma once

#include <juniper/mis/base/this_process.hpp>
#include <juniper/mis/core/core.hpp>
#include <juniper/mis/keys/key_ring.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace juniper::mis::core {

// Everything behind a Core. The parts are complete: defaults have been filled in.
struct CoreState {
  CoreParts parts;
  Registry registry;  // the model's entities and the core's own book-keeping
  std::unique_ptr<keys::KeyRing> ring;
  std::unique_ptr<access::Policy> policy;

  Instant now() const { return parts.clock->now(); }
  Date today() const { return utc_day(now()); }
  // \throws Failure closed.
  void need_open() const { (void)store(); }
  // The store, kept open for as long as somebody works with it. \throws Failure closed, also in a process that came of fork():
  // locks and open files are not the child's, and nothing of what it would write could be told from its parent's.
  std::shared_ptr<storage::Store> store() const {
    need_own_process();  // before the lock, which may have been held when the process was forked
    std::scoped_lock const lock{closing};
    if (parts.store == nullptr) { throw Failure({.code = ErrorCode::closed, .text = "the core has been closed"}); }
    return parts.store;
  }
  // Begins a unit of work; long waits and failures to begin are told. \throws Failure closed.
  Result<std::unique_ptr<storage::Unit>> begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) const;
  // \return whether it was open until now.
  bool close() {
    std::scoped_lock const lock{closing};
    return std::exchange(parts.store, nullptr) != nullptr;
  }

 private:
  void need_own_process() const;

  std::int64_t process = this_process();
  mutable std::mutex closing;
};

// What the store said of an actor when last asked: valid for one access epoch on one day.
struct Session {
  std::int64_t epoch = -1;
  Date day{};
  Id<Subject> actor{};
  bool whole_tenant = false;
  std::vector<std::string> roles;
  access::DeskPolicy policy;
  std::shared_ptr<Explanation const> explanation;
};

struct Work;

// Everything behind a Desk. Inside a unit of work a second state points to the work; it is gone when the work is.
struct DeskState {
  std::shared_ptr<CoreState> core;
  Id<Tenant> tenant{};
  Uuid account{};
  Id<Organisation> at{};
  std::string purpose;
  Instant until{};
  bool founding = false;  // the first rows of a new tenant: nobody is there yet to grant anything
  Session session;
  Work* work = nullptr;
  bool ended = false;

  RelationContext relation_context() const {
    return {.actor = session.actor, .organisation = at, .whole_tenant = session.whole_tenant, .today = core->today()};
  }
};

// Answers `not_identified` when the desk's time is over. \throws Failure closed.
Result<void> still_open(DeskState const& desk);

// Looks roles and grants up again when something that matters has changed. \return not_identified, refused.
Result<void> refresh(DeskState& desk, storage::Unit& unit);

// The limits of a call as the store understands them.
inline storage::Limits limits_of(CallOptions const& options) { return {options.time, options.progress}; }

// When a call must be over, however many units of work it takes.
class Deadline {
 public:
  explicit Deadline(CallOptions const& options) : options_(options), ends_(std::chrono::steady_clock::now() + options.time) {}
  // What is left of it.
  CallOptions rest() const {
    auto const left = std::chrono::ceil<std::chrono::milliseconds>(ends_ - std::chrono::steady_clock::now());
    return {std::max(left, std::chrono::milliseconds{0}), options_.progress};
  }

 private:
  CallOptions options_;
  std::chrono::steady_clock::time_point ends_;
};

// The same words for what is not there and for what may not be known of.
inline Error not_there(EntityInfo const& entity) {
  return {.code = ErrorCode::not_found,
          .text = "there is no such record, or none that you may know of",
          .entity = std::string{entity.name}};
}

}  // namespace juniper::mis::core
