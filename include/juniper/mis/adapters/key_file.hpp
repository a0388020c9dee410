// A key store in a file of its own, and the root key that a small host keeps in it.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/keys/key_store.hpp>
#include <juniper/mis/keys/secret_bytes.hpp>

#include <memory>
#include <string_view>

namespace juniper::mis::adapters {

/// What a key file holds.
struct KeyFileContents {
  std::shared_ptr<keys::KeyStore> store{};  ///< the wrapped keys
  keys::SecretBytes root{};                 ///< 32 bytes made with the file; empty when the host keeps its root key elsewhere
};

/// Opens a key file; with `create`, makes one with a fresh root key when there is none. The file is readable by its owner
/// alone, and a destroyed key is overwritten in it. \return not_found (no file, and not asked to create one), incompatible
/// (not a key file), invalid (a path that cannot be one), busy, storage_failed.
Result<KeyFileContents> open_key_file(std::string_view path, bool create);

/// A key store in a file without a root key, for a host with a key provider of its own; created when it is not there.
/// \return as open_key_file.
Result<std::shared_ptr<keys::KeyStore>> sqlite_key_store(std::string_view path);

}  // namespace juniper::mis::adapters
