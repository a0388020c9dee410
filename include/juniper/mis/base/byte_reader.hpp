// Reads what ByteWriter wrote; a short or overlong buffer is an answer, never undefined.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// Takes fixed-width integers and byte strings off the front of a buffer; `ok()` turns false for good once the
/// buffer was too short, and everything read from then on is zero or empty.
class ByteReader {
 public:
  /// Reads from `bytes`, which must outlive the reader.
  explicit ByteReader(ByteView bytes) noexcept : rest_(bytes) {}

  /// One byte.
  std::uint8_t u8() noexcept { return static_cast<std::uint8_t>(big_endian(1)); }
  /// Two bytes, big-endian.
  std::uint16_t u16() noexcept { return static_cast<std::uint16_t>(big_endian(2)); }
  /// Four bytes, big-endian.
  std::uint32_t u32() noexcept { return static_cast<std::uint32_t>(big_endian(4)); }
  /// Eight bytes, big-endian.
  std::uint64_t u64() noexcept { return big_endian(8); }
  /// Eight bytes, big-endian two's complement.
  std::int64_t i64() noexcept { return static_cast<std::int64_t>(big_endian(8)); }
  /// Exactly `size` bytes.
  ByteView raw(std::size_t size) noexcept {
    if (!ok_ || rest_.size() < size) {
      ok_ = false;
      return {};
    }
    auto const taken = rest_.first(size);
    rest_ = rest_.subspan(size);
    return taken;
  }
  /// A four-byte length, then that many bytes.
  ByteView sized() noexcept { return raw(u32()); }
  /// A four-byte length, then that many characters.
  std::string_view sized_text() noexcept {
    auto const b = sized();
    return {reinterpret_cast<char const*>(b.data()), b.size()};
  }

  /// Whether nothing has been missing so far.
  bool ok() const noexcept { return ok_; }
  /// Whether everything was there and nothing is left over.
  bool finished() const noexcept { return ok_ && rest_.empty(); }
  /// What has not been read yet.
  ByteView rest() const noexcept { return rest_; }

 private:
  std::uint64_t big_endian(std::size_t width) noexcept {
    std::uint64_t v = 0;
    for (auto const b : raw(width)) { v = (v << 8U) | b; }
    return v;
  }
  ByteView rest_;
  bool ok_ = true;
};

}  // namespace juniper::mis
