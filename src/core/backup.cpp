// Copies of a store and its keys, made while they are in use.
#include "state.hpp"
#include "told.hpp"

namespace juniper::mis {

// The store first and the keys second: then the keys know everything that the data need, and every erasure the data have seen.
Result<void> Core::back_up(BackupFiles const& to, CallOptions const& options) {
  state_->need_open();
  auto const& log = state_->parts.log;
  core::Stopwatch const watch;
  auto copied = core::told(log, "back_up", {}, [&] { return state_->store()->back_up(to.store, core::limits_of(options)); });
  if (!copied.ok()) { return copied; }
  log.tell({.level = LogLevel::info, .code = LogCode::store_backed_up, .took = watch.took()});
  if (to.keys.empty()) { return {}; }
  core::Stopwatch const keys_watch;
  auto kept = core::told(log, "back_up_keys", {}, [&] { return state_->ring->store().back_up(to.keys); });
  if (kept.ok()) { log.tell({.level = LogLevel::info, .code = LogCode::keys_backed_up, .took = keys_watch.took()}); }
  return kept;
}

}  // namespace juniper::mis
