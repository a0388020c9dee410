// Beginning units of work for a core: in its own process only, and with an ear to how long it takes.
#include "state.hpp"
#include "told.hpp"

namespace juniper::mis::core {

void CoreState::need_own_process() const {
  if (this_process() == process) { return; }
  parts.log.tell({.level = LogLevel::error, .code = LogCode::core_forked, .outcome = ErrorCode::closed});
  throw Failure({.code = ErrorCode::closed,
                 .text = "this core was opened by another process, of which this one is a fork",
                 .hint = "open a core of its own in the child, or start the child without fork()"});
}

Result<std::unique_ptr<storage::Unit>> CoreState::begin(storage::Mode mode, Id<Tenant> tenant, storage::Limits const& limits) const {
  auto const kept = store();
  auto const& log = parts.log;
  if (!log) { return kept->begin(mode, tenant, limits); }
  Stopwatch const watch;
  auto unit = kept->begin(mode, tenant, limits);
  auto const took = watch.took();
  auto const action = mode == storage::Mode::read ? "read" : "write";
  if (!unit.ok()) {
    log.tell({.level = LogLevel::warning, .code = LogCode::store_busy, .action = action, .outcome = unit.error().code, .took = took});
  } else if (took >= log.slow) {
    log.tell({.level = LogLevel::warning, .code = LogCode::store_waited, .action = action, .took = took});
  }
  return unit;
}

}  // namespace juniper::mis::core
