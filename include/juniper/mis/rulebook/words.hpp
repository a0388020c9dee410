// The words of an enumeration, as its enumerators are spelt, and sets of them.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace juniper::mis::rulebook {

namespace detail {

// The enumerator's own name, as the compiler spells it; empty when no enumerator has this value. A word that C++ keeps for itself
// is spelt with an underscore after it: `class_`.
template <auto Value>
consteval std::string_view enumerator() {
  std::string_view const s = __PRETTY_FUNCTION__;
  auto const begin = s.find("Value = ") + 8;
  auto spelt = s.substr(begin, s.find_first_of("];", begin) - begin);
  if (spelt.ends_with('_')) { spelt.remove_suffix(1); }
  if (spelt.find('(') != std::string_view::npos) { return {}; }
  auto const colon = spelt.rfind("::");
  return colon == std::string_view::npos ? spelt : spelt.substr(colon + 2);
}

template <class E, std::size_t N = 0>
consteval std::size_t count_words() {
  static_assert(N <= 64, "an enumeration of the rule book has at most 64 words");
  if constexpr (enumerator<static_cast<E>(N)>().empty()) {
    return N;
  } else {
    return count_words<E, N + 1>();
  }
}

template <class E, std::size_t... I>
consteval auto spell(std::index_sequence<I...>) {
  return std::array<std::string_view, sizeof...(I)>{enumerator<static_cast<E>(I)>()...};
}

}  // namespace detail

/// An enumeration whose enumerators count up from zero without a gap; at most 64, with a fixed underlying type.
template <class E>
concept Worded = std::is_enum_v<E>;

/// Every word of an enumeration, in the order of its values: what JSON, Python and documents call them.
template <Worded E>
inline constexpr auto words = detail::spell<E>(std::make_index_sequence<detail::count_words<E>()>{});

/// The word of a value; `?` for a number that is none of the enumeration.
template <Worded E>
constexpr std::string_view word(E value) noexcept {
  auto const i = static_cast<std::size_t>(value);
  return i < words<E>.size() ? words<E>[i] : std::string_view{"?"};
}

/// The value that a word spells; none when there is no such word.
template <Worded E>
constexpr std::optional<E> from_word(std::string_view spelt) noexcept {
  for (std::size_t i = 0; i < words<E>.size(); ++i) {
    if (words<E>[i] == spelt) { return static_cast<E>(i); }
  }
  return std::nullopt;
}

/// A set of the words of one enumeration.
template <Worded E>
class WordSet {
 public:
  constexpr WordSet() noexcept = default;
  /// These.
  constexpr WordSet(std::initializer_list<E> members) noexcept {
    for (auto const member : members) { add(member); }
  }
  /// Puts one in.
  constexpr WordSet& add(E member) noexcept {
    bits_ |= bit(member);
    return *this;
  }
  /// Puts one in when that holds.
  constexpr WordSet& add_if(bool holds, E member) noexcept { return holds ? add(member) : *this; }
  /// Takes one out.
  constexpr WordSet& remove(E member) noexcept {
    bits_ &= ~bit(member);
    return *this;
  }
  /// Whether it is in.
  constexpr bool contains(E member) const noexcept { return (bits_ & bit(member)) != 0; }
  /// Whether any of the other's members is in.
  constexpr bool intersects(WordSet other) const noexcept { return (bits_ & other.bits_) != 0; }
  /// Whether all of the other's members are in.
  constexpr bool includes(WordSet other) const noexcept { return (other.bits_ & ~bits_) == 0; }
  /// Whether nothing is in.
  constexpr bool empty() const noexcept { return bits_ == 0; }
  /// How many are in.
  constexpr int size() const noexcept { return std::popcount(bits_); }
  /// Calls `visit` with each member, in the order of the enumeration.
  template <class Visit>
  constexpr void each(Visit&& visit) const {
    for (auto rest = bits_; rest != 0; rest &= rest - 1) { visit(static_cast<E>(std::countr_zero(rest))); }
  }
  friend constexpr bool operator==(WordSet, WordSet) = default;

 private:
  static constexpr std::uint64_t bit(E member) noexcept { return std::uint64_t{1} << (static_cast<unsigned>(member) & 63U); }
  std::uint64_t bits_ = 0;
};

}  // namespace juniper::mis::rulebook
