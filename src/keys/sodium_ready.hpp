// Starts libsodium once, before anything of it is used.
#pragma once

#include <juniper/mis/base/error.hpp>

#include <cstddef>

#include <sodium.h>

namespace juniper::mis::keys {

/// Starts libsodium; cheap to call again, from any thread. \throws Failure when the machine gives no randomness.
inline void sodium_ready() {
  static bool const ready = sodium_init() >= 0;
  if (!ready) { throw Failure({.code = ErrorCode::unsupported, .text = "the cryptographic library does not start"}); }
}

/// A key or nonce of the wrong length is a mistake of the caller, not of the data. \throws Failure with invalid.
inline void need_size(std::size_t size, std::size_t wanted) {
  if (size != wanted) { throw Failure({.code = ErrorCode::invalid, .text = "a key or nonce of the wrong length"}); }
}

}  // namespace juniper::mis::keys
