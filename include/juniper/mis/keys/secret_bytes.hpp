// Key material: guarded memory, wiped when it goes, never copied, compared in constant time only.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <cstddef>

/// Keys, and what is done with them: sealing cells, MACs of rows, wrapping keys.
namespace juniper::mis::keys {

/// Secret bytes in memory that is locked, surrounded by guard pages and wiped on destruction. Move-only; does not print.
class SecretBytes {
 public:
  /// No bytes.
  SecretBytes() noexcept = default;
  /// Zeroed bytes.
  explicit SecretBytes(std::size_t size);
  /// Copies key material in; the caller wipes the source.
  static SecretBytes copy_of(ByteView bytes);
  /// Fresh random bytes.
  static SecretBytes random(std::size_t size);

  /// Takes the bytes over.
  SecretBytes(SecretBytes&& other) noexcept;
  /// Wipes its own and takes the others over.
  SecretBytes& operator=(SecretBytes&& other) noexcept;
  SecretBytes(SecretBytes const&) = delete;
  SecretBytes& operator=(SecretBytes const&) = delete;
  ~SecretBytes();

  /// The bytes, for handing to a cipher.
  ByteView view() const noexcept { return {data_, size_}; }
  /// The bytes, for filling in.
  std::span<std::uint8_t> writable() noexcept { return {data_, size_}; }
  /// How many.
  std::size_t size() const noexcept { return size_; }
  /// Compares in constant time.
  bool equals(ByteView other) const noexcept;

 private:
  friend class SecretShelf;  // keeps many small secrets in guarded memory that they share
  std::uint8_t* data_ = nullptr;
  std::size_t size_ = 0;
  bool shelved_ = false;  // wiped when it goes, and the memory is the shelf's
};

/// Length of every symmetric key: 32 bytes.
inline constexpr std::size_t key_size = 32;

}  // namespace juniper::mis::keys
