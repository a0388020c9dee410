// Identifiers that know what they identify, so that a pupil's id is never taken for a school's.
#pragma once

#include <juniper/mis/base/uuid.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis {

/// The id of one `Entity`. Ids are opaque, are not personal data by themselves, and may be printed.
template <class Entity>
struct Id {
  /// The bare identifier.
  Uuid value{};

  friend constexpr auto operator<=>(Id const&, Id const&) = default;

  /// Whether this names anything at all.
  constexpr explicit operator bool() const noexcept { return static_cast<bool>(value); }

  /// 36 characters, lower case.
  std::string text() const { return value.text(); }

  /// Reads the 36-character form; nothing when it is not one.
  static std::optional<Id> parse(std::string_view text) {
    auto const u = Uuid::parse(text);
    if (!u) { return std::nullopt; }
    return Id{*u};
  }
};

}  // namespace juniper::mis
