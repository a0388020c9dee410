// SHA-256 in pieces, by OpenSSL: its code uses the processor's own SHA instructions.
#pragma once

#include <juniper/mis/audit/merkle_tree.hpp>

#include <cstdint>
#include <string_view>

namespace juniper::mis::audit {

/// One hash under way. A thread has one at a time: begun, added to and done within one function.
class Sha256 {
 public:
  /// Begins. \throws Failure when the cryptographic library cannot.
  Sha256();
  /// The next bytes.
  Sha256& add(ByteView bytes);
  /// The next characters.
  Sha256& add(std::string_view text) { return add(bytes_of(text)); }
  /// A four-byte length, then the bytes.
  Sha256& add_sized(ByteView bytes);
  /// The hash.
  Hash done();
};

}  // namespace juniper::mis::audit
