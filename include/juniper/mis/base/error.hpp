// What went wrong, as a value: a stable code, the place, and what to do about it; never a value from a record.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace juniper::mis {

/// Every way a call can end other than well. Numbers are stable: they are stored, sent and matched on; only added to.
enum class ErrorCode : std::uint16_t {
  invalid = 100,            ///< the input breaks a rule; `field` says where
  malformed = 101,          ///< text that is not of the form it should have
  not_found = 200,          ///< no such thing, or nothing that you may know of
  refused = 300,            ///< the policy says no; `text` gives the reason
  not_identified = 301,     ///< the proof of identity was missing, forged or expired
  conflict = 400,           ///< somebody else changed it since you read it
  key_reused = 401,         ///< this idempotency key came before with another body
  already_exists = 402,     ///< there is one already
  in_use = 403,             ///< others refer to it
  unknown_outcome = 500,    ///< the commit may or may not have landed; retry with the same idempotency key
  deadline_exceeded = 600,  ///< the time allowed ran out; nothing was changed
  cancelled = 601,          ///< the caller asked to stop; nothing was changed
  busy = 602,               ///< the store was held by others for the whole time allowed
  closed = 603,             ///< the core, desk or unit of work has been closed
  wrong_keys = 700,         ///< this key file does not belong to this store
  tampered = 701,           ///< stored bytes do not match their seal, MAC or log
  erased = 702,             ///< the key was destroyed: nobody can read this any more
  incompatible = 703,       ///< the store was written by a model that this one cannot read
  storage_failed = 800,     ///< the store is broken, full or unreachable
  unsupported = 801,        ///< this adapter cannot do that; ask its capabilities first
};

/// The stable name of a code: `not_found`.
std::string_view name_of(ErrorCode code);

/// One failure. Never carries a value from a record, a bound parameter or a key.
struct Error {
  /// What kind of failure.
  ErrorCode code{};
  /// One sentence for a person, lower case, without a full stop.
  std::string text{};
  /// What to do about it; may be empty.
  std::string hint{};
  /// The entity concerned, by its name in the description; may be empty.
  std::string entity{};
  /// The field concerned, by its name in the description; may be empty.
  std::string field{};

  /// `not_found: no such pupil (hint)`, for logs and terminals.
  std::string message() const;

  friend bool operator==(Error const&, Error const&) = default;
};

/// Thrown for what a caller cannot be expected to handle: broken storage, a broken promise, or value() on a Result that
/// holds an error.
class Failure : public std::runtime_error {
 public:
  /// Carries `error`; what() is its message().
  explicit Failure(Error error) : std::runtime_error(error.message()), error_(std::move(error)) {}
  /// The failure as a value.
  Error const& error() const noexcept { return error_; }
  /// Its code.
  ErrorCode code() const noexcept { return error_.code; }

 private:
  Error error_;
};

}  // namespace juniper::mis
