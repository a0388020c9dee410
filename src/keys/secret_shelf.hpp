// Many keys in guarded memory that they share: a page of its own for each would soon be more than a process may lock.
#pragma once

#include <juniper/mis/keys/secret_bytes.hpp>

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace juniper::mis::keys {

/// A shelf of places of key_size bytes, in locked pages with guard pages around. A key is wiped when its last holder lets go of it,
/// and its place taken by another. Safe to use from several threads; keys may outlive the shelf.
class SecretShelf {
 public:
  /// Copies a key of key_size bytes to a place of its own.
  std::shared_ptr<SecretBytes const> keep(SecretBytes const& key);

 private:
  struct Places {
    std::mutex mutex;
    std::vector<SecretBytes> pages;
    std::vector<std::uint8_t*> free;
  };
  std::shared_ptr<Places> places_ = std::make_shared<Places>();
};

}  // namespace juniper::mis::keys
