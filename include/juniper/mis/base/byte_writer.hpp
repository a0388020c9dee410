// Writes the canonical byte strings that are sealed, signed and hashed: big-endian, length-prefixed.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// Appends fixed-width big-endian integers and length-prefixed byte strings to a buffer.
class ByteWriter {
 public:
  /// One byte.
  ByteWriter& u8(std::uint8_t v) {
    out_.push_back(v);
    return *this;
  }
  /// Two bytes, big-endian.
  ByteWriter& u16(std::uint16_t v) { return big_endian(v, 2); }
  /// Four bytes, big-endian.
  ByteWriter& u32(std::uint32_t v) { return big_endian(v, 4); }
  /// Eight bytes, big-endian.
  ByteWriter& u64(std::uint64_t v) { return big_endian(v, 8); }
  /// Eight bytes, big-endian two's complement.
  ByteWriter& i64(std::int64_t v) { return u64(static_cast<std::uint64_t>(v)); }
  /// The bytes as they are, without a length.
  ByteWriter& raw(ByteView v) {
    out_.insert(out_.end(), v.begin(), v.end());
    return *this;
  }
  /// The characters as they are, without a length.
  ByteWriter& raw(std::string_view v) { return raw(bytes_of(v)); }
  /// A four-byte length, then the bytes.
  ByteWriter& sized(ByteView v) { return u32(static_cast<std::uint32_t>(v.size())).raw(v); }
  /// A four-byte length, then the characters.
  ByteWriter& sized(std::string_view v) { return sized(bytes_of(v)); }

  /// Makes room, where the size is known beforehand.
  ByteWriter& reserve(std::size_t bytes) {
    out_.reserve(bytes);
    return *this;
  }

  /// What has been written so far.
  Bytes const& bytes() const noexcept { return out_; }
  /// Hands the buffer over.
  Bytes take() noexcept { return static_cast<Bytes&&>(out_); }

 private:
  ByteWriter& big_endian(std::uint64_t v, std::size_t width) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < width; ++i) { bytes[i] = static_cast<std::uint8_t>(v >> (8 * (width - 1 - i))); }
    return raw(ByteView{bytes}.first(width));
  }
  Bytes out_;
};

}  // namespace juniper::mis
