// A 16-byte identifier: how rows, tenants and keys are named.
#pragma once

#include <juniper/mis/base/bytes.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis {

/// A UUID (version 7 when we make it: sorted by time of creation). All zero means "none".
struct Uuid {
  /// The bytes in network order.
  std::array<std::uint8_t, 16> bytes{};

  friend constexpr auto operator<=>(Uuid const&, Uuid const&) = default;

  /// Whether this names anything at all.
  constexpr explicit operator bool() const noexcept { return *this != Uuid{}; }

  /// The bytes as a view.
  ByteView view() const noexcept { return bytes; }

  /// 36 characters, lower case: `0192b1f0-....`.
  std::string text() const;

  /// Reads the 36-character form; nothing when it is not one.
  static std::optional<Uuid> parse(std::string_view text);

  /// Reads exactly 16 bytes; nothing for any other length.
  static std::optional<Uuid> from_bytes(ByteView view) noexcept;

  /// An identifier that carries a number, for tables kept in numbered order.
  static constexpr Uuid from_number(std::uint64_t number) noexcept {
    Uuid id;
    for (std::size_t i = 0; i < 8; ++i) { id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i)); }
    return id;
  }

  /// The number that from_number() put in.
  constexpr std::uint64_t number() const noexcept {
    std::uint64_t n = 0;
    for (std::size_t i = 8; i < 16; ++i) { n = (n << 8U) | bytes[i]; }
    return n;
  }
};

/// Hashes an identifier; safe for host-chosen values because the whole 16 bytes are mixed.
struct UuidHash {
  /// FNV-1a over the bytes.
  std::size_t operator()(Uuid const& id) const noexcept {
    std::uint64_t h = 1469598103934665603ULL;
    for (auto const b : id.bytes) { h = (h ^ b) * 1099511628211ULL; }
    return static_cast<std::size_t>(h);
  }
};

}  // namespace juniper::mis
