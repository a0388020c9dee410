// The key of a role, as policies name it.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace juniper::mis::access {

/// A role of the policy by its key: a lower-case letter, then lower-case letters, digits and
/// underscores, at most 64 characters. Whether the policy in force has such a role is asked of the
/// policy, since policies change.
class RoleKey {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "RoleKey";

  RoleKey() = default;
  /// Reads a key. \return malformed.
  static Result<RoleKey> parse(std::string_view text);
  /// The key; empty when this names nothing.
  std::string const& text() const noexcept { return text_; }

  friend auto operator<=>(RoleKey const&, RoleKey const&) = default;

 private:
  std::string text_;
};

}  // namespace juniper::mis::access
