// Where the root of all keys lives: a file, an environment, a hardware module, a cloud's key service.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <memory>

namespace juniper::mis::keys {

/// Wraps and unwraps organisations' keys; shaped like a key-management service, so that the root never has to leave it. Safe to
/// use from several threads.
class KeyProvider {
 public:
  virtual ~KeyProvider() = default;
  /// Wraps a key for storage.
  virtual Result<Bytes> wrap(SecretBytes const& key, ByteView context) = 0;
  /// Unwraps one. \return wrong_keys when it was wrapped by another root.
  virtual Result<SecretBytes> unwrap(ByteView wrapped, ByteView context) = 0;
};

/// A root key held in memory, as read from a file or given by the host.
std::shared_ptr<KeyProvider> root_key_provider(SecretBytes root);

}  // namespace juniper::mis::keys
