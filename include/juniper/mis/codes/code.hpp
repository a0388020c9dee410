// A member of a code set, by its code.
#pragma once

#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/code_set.hpp>

#include <compare>
#include <cstdint>
#include <string_view>

namespace juniper::mis {

namespace detail {
// The error of every code set: says which set, never what was read.
Error not_in_code_set(CodeSetInfo const& set);
}  // namespace detail

/// A code of the set that `Set` describes: `Set::info` is its CodeSetInfo, and
/// `Set::spelling(text)`, when there is one, turns other spellings of a code into the set's own.
/// Withdrawn codes are read. The special class of the set goes with the type.
template <class Set>
class Code {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = Set::info.name;
  /// What a code of this set reveals.
  static constexpr SpecialClass special = Set::info.special;

  constexpr Code() = default;

  /// The whole set.
  static constexpr CodeSetInfo const& code_set() noexcept { return Set::info; }

  /// Reads a code. \return invalid when the set has no such code.
  static Result<Code> parse(std::string_view text) {
    Code const c = lookup(text);
    if (c.index_ == 0) { return detail::not_in_code_set(Set::info); }
    return c;
  }
  /// A code written in a program: `Sex::of("F")`. One that is not in the set does not compile.
  static consteval Code of(std::string_view text) {
    Code const c = lookup(text);
    if (c.index_ == 0) { throw "there is no such code in this code set"; }
    return c;
  }

  /// The code; empty when this names nothing.
  constexpr std::string_view text() const noexcept {
    return index_ == 0 ? std::string_view{} : entry().code;
  }
  /// For people; empty when this names nothing.
  constexpr std::string_view label() const noexcept {
    return index_ == 0 ? std::string_view{} : entry().label;
  }
  /// Whether the code was in force on that day.
  constexpr bool in_force_on(Date day) const noexcept {
    return index_ != 0 && (!entry().from || *entry().from <= day) &&
           (!entry().until || day <= *entry().until);
  }

  /// Whether the texts are the same.
  friend constexpr bool operator==(Code const& a, Code const& b) noexcept {
    return a.index_ == b.index_;
  }
  /// By text; by place in the set when its codes are steps.
  friend constexpr std::strong_ordering operator<=>(Code const& a, Code const& b) noexcept {
    if constexpr (Set::info.ordered) { return a.index_ <=> b.index_; }
    return a.text() <=> b.text();
  }

 private:
  static constexpr Code lookup(std::string_view text) noexcept {
    if constexpr (requires { Set::spelling(text); }) { text = Set::spelling(text); }
    Code c;
    for (std::size_t i = 0; i < Set::info.entries.size(); ++i) {
      if (Set::info.entries[i].code == text) { c.index_ = static_cast<std::uint16_t>(i + 1); }
    }
    return c;
  }
  constexpr CodeEntry const& entry() const noexcept { return Set::info.entries[index_ - 1U]; }
  std::uint16_t index_ = 0;  // 0 names nothing
};

}  // namespace juniper::mis
