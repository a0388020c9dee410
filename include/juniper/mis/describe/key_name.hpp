// The stable name of something that descriptions and policies speak of: a category, a purpose, a field.
#pragma once

#include <juniper/mis/base/result.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace juniper::mis {

/// The key of a category, a purpose, a retention class, an entity or, with a dot, a field (`pupil.upn`): lower-case letters, digits
/// and underscores, each part beginning with a letter, at most 128 characters. Whether there is such a thing is asked of the model
/// and policy in force, since those change.
class KeyName {
 public:
  /// In descriptions and in Python.
  static constexpr std::string_view type_name = "KeyName";

  KeyName() = default;
  /// Reads a key. \return malformed.
  static Result<KeyName> parse(std::string_view text);
  /// The key; empty when this names nothing.
  std::string const& text() const noexcept { return text_; }

  friend auto operator<=>(KeyName const&, KeyName const&) = default;

 private:
  std::string text_;
};

}  // namespace juniper::mis
