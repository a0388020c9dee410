// Names and messages of failures.
#include <juniper/mis/base/error.hpp>

namespace juniper::mis {

std::string_view name_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid: return "invalid";
    case ErrorCode::malformed: return "malformed";
    case ErrorCode::not_found: return "not_found";
    case ErrorCode::refused: return "refused";
    case ErrorCode::not_identified: return "not_identified";
    case ErrorCode::conflict: return "conflict";
    case ErrorCode::key_reused: return "key_reused";
    case ErrorCode::already_exists: return "already_exists";
    case ErrorCode::in_use: return "in_use";
    case ErrorCode::unknown_outcome: return "unknown_outcome";
    case ErrorCode::deadline_exceeded: return "deadline_exceeded";
    case ErrorCode::cancelled: return "cancelled";
    case ErrorCode::busy: return "busy";
    case ErrorCode::closed: return "closed";
    case ErrorCode::wrong_keys: return "wrong_keys";
    case ErrorCode::tampered: return "tampered";
    case ErrorCode::erased: return "erased";
    case ErrorCode::incompatible: return "incompatible";
    case ErrorCode::storage_failed: return "storage_failed";
    case ErrorCode::unsupported: return "unsupported";
  }
  return "unknown_code";
}

std::string Error::message() const {
  std::string out{name_of(code)};
  if (!entity.empty() || !field.empty()) {
    out += " (" + entity + (entity.empty() || field.empty() ? "" : ".") + field + ")";
  }
  if (!text.empty()) { out += ": " + text; }
  if (!hint.empty()) { out += " [" + hint + "]"; }
  return out;
}

}  // namespace juniper::mis
