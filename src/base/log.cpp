// Names of log events, and telling them.
#include <juniper/mis/base/log.hpp>

namespace juniper::mis {

std::string_view name_of(LogLevel level) {
  switch (level) {
    case LogLevel::info: return "info";
    case LogLevel::warning: return "warning";
    case LogLevel::error: return "error";
  }
  return "";
}

std::string_view name_of(LogCode code) {
  switch (code) {
    case LogCode::core_opened: return "core.opened";
    case LogCode::core_open_failed: return "core.open_failed";
    case LogCode::core_closed: return "core.closed";
    case LogCode::core_forked: return "core.forked";
    case LogCode::schema_step: return "schema.step";
    case LogCode::schema_changed: return "schema.changed";
    case LogCode::store_waited: return "store.waited";
    case LogCode::store_busy: return "store.busy";
    case LogCode::store_backed_up: return "store.backed_up";
    case LogCode::keys_added: return "keys.added";
    case LogCode::keys_destroyed: return "keys.destroyed";
    case LogCode::keys_failed: return "keys.failed";
    case LogCode::keys_backed_up: return "keys.backed_up";
    case LogCode::erasure_replayed: return "erasure.replayed";
    case LogCode::erasure_finished: return "erasure.finished";
    case LogCode::call_slow: return "call.slow";
    case LogCode::call_failed: return "call.failed";
  }
  return "";
}

std::string line_of(LogEvent const& event) {
  std::string line{name_of(event.level)};
  line += ' ';
  line += name_of(event.code);
  auto const add = [&line](std::string_view name, std::string_view value) {
    if (value.empty()) { return; }
    line += ' ';
    line += name;
    line += '=';
    line += value;
  };
  add("action", event.action);
  add("entity", event.entity);
  add("field", event.field);
  if (event.outcome) { add("outcome", name_of(*event.outcome)); }
  if (event.took.count() > 0) { add("took_us", std::to_string(event.took.count())); }
  if (event.count > 0) { add("count", std::to_string(event.count)); }
  return line;
}

void Log::tell(LogEvent const& event) const noexcept {
  if (!hook) { return; }
  try {
    hook(event);
  } catch (...) {  // NOLINT(bugprone-empty-catch): a log that fails must not fail the call that it speaks of
  }
}

}  // namespace juniper::mis
