// Raw bytes and a view of them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace juniper::mis {

/// Owned bytes.
using Bytes = std::vector<std::uint8_t>;

/// Bytes that somebody else owns.
using ByteView = std::span<std::uint8_t const>;

/// The bytes of a text, without copying.
inline ByteView bytes_of(std::string_view text) noexcept {
  return {reinterpret_cast<std::uint8_t const*>(text.data()), text.size()};
}

/// A copy of the bytes in a view.
inline Bytes copy_of(ByteView view) { return {view.begin(), view.end()}; }

}  // namespace juniper::mis
