// A short text kept inside its owner: how identifiers hold their characters.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace juniper::mis {

/// At most `N` characters, without an allocation. Ordered by bytes, as stores order text.
template <std::size_t N>
class InlineText {
 public:
  constexpr InlineText() = default;
  /// Keeps the first `N` characters of `text`.
  constexpr explicit InlineText(std::string_view text) noexcept
      : size_(static_cast<std::uint8_t>(text.size() < N ? text.size() : N)) {
    for (std::size_t i = 0; i < size_; ++i) { chars_[i] = text[i]; }
  }
  /// The characters.
  constexpr std::string_view view() const noexcept { return {chars_.data(), size_}; }

  /// Whether the texts are the same.
  friend constexpr bool operator==(InlineText const& a, InlineText const& b) noexcept {
    return a.view() == b.view();
  }
  /// By text.
  friend constexpr std::strong_ordering operator<=>(InlineText const& a,
                                                    InlineText const& b) noexcept {
    return a.view() <=> b.view();
  }

 private:
  static_assert(N < 256);
  std::array<char, N> chars_{};
  std::uint8_t size_ = 0;
};

}  // namespace juniper::mis
