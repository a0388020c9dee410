// Guarded memory for keys, from libsodium.
#include <juniper/mis/keys/secret_bytes.hpp>

#include "sodium_ready.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include <sodium.h>

namespace juniper::mis::keys {

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
  if (size == 0) { return; }
  sodium_ready();
  data_ = static_cast<std::uint8_t*>(sodium_malloc(size));
  if (data_ == nullptr) { throw std::bad_alloc{}; }
  sodium_memzero(data_, size);
}

SecretBytes SecretBytes::copy_of(ByteView bytes) {
  SecretBytes made{bytes.size()};
  std::ranges::copy(bytes, made.data_);
  return made;
}

SecretBytes SecretBytes::random(std::size_t size) {
  SecretBytes made{size};
  if (size != 0) { randombytes_buf(made.data_, size); }
  return made;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)), shelved_(std::exchange(other.shelved_, false)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    SecretBytes const gone{std::move(*this)};
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    shelved_ = std::exchange(other.shelved_, false);
  }
  return *this;
}

SecretBytes::~SecretBytes() {
  if (shelved_) {
    sodium_memzero(data_, size_);
  } else {
    sodium_free(data_);  // wipes first; null is fine
  }
}

bool SecretBytes::equals(ByteView other) const noexcept {
  if (other.size() != size_) { return false; }
  return size_ == 0 || sodium_memcmp(data_, other.data(), size_) == 0;
}

}  // namespace juniper::mis::keys
