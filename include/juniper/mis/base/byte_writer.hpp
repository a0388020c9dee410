// Writes the canonical byte strings that are sealed, signed and hashed: big-endian, length-prefixed.
#pragma once

#include <juniper/mis/base/bytes.hpp>

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

  /// What has been written so far.
  Bytes const& bytes() const noexcept { return out_; }
  /// Hands the buffer over.
  Bytes take() noexcept { return static_cast<Bytes&&>(out_); }

 private:
  ByteWriter& big_endian(std::uint64_t v, int width) {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
      out_.push_back(static_cast<std::uint8_t>(v >> shift));
    }
    return *this;
  }
  Bytes out_;
};

}  // namespace juniper::mis
