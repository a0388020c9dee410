// The open vocabularies a description is written in: categories, retention classes and purposes are keys, not enums.
#pragma once

#include <juniper/mis/base/special_class.hpp>

#include <string_view>

namespace juniper::mis {

/// A kind of data, by which the policy is written. A host adds its own as a constexpr object.
struct CategoryKey {
  /// Stable name, as in the policy file: `contact_details`.
  std::string_view key;
  /// For people: "Contact details".
  std::string_view label;
  /// The special class that every field filed here belongs to; none for an ordinary category.
  SpecialClass special = SpecialClass::none;
  /// Whether it is about people; text in a personal category must be of a personal text type.
  bool personal = true;

  /// Keys are the same when their names are.
  friend constexpr bool operator==(CategoryKey const& a, CategoryKey const& b) { return a.key == b.key; }
};

/// How long a kind of record is kept and by which rule; also the compartment whose key seals it.
struct RetentionKey {
  /// Stable name, as in keys and schedules: `pupil_file`. Empty means "as the entity".
  std::string_view key{};
  /// For people: "Pupil's educational record".
  std::string_view label{};
  /// The rule of the retention schedule that it answers to: `RET-02`.
  std::string_view rule{};

  /// Keys are the same when their names are.
  friend constexpr bool operator==(RetentionKey const& a, RetentionKey const& b) { return a.key == b.key; }
};

/// What somebody works for. The policy says which lawful basis each purpose stands on.
struct PurposeKey {
  /// Stable name, as in the policy file: `teaching`.
  std::string_view key;
  /// For people: "Teaching and learning".
  std::string_view label;

  /// Keys are the same when their names are.
  friend constexpr bool operator==(PurposeKey const& a, PurposeKey const& b) { return a.key == b.key; }
};

/// Wraps what a description must say: one that leaves it out does not compile, and the error names what is missing.
template <class T>
struct Required {
  /// What was written.
  T value{};
  /// Whether anything was.
  bool said = false;
  constexpr Required() = default;
  /// Says it.
  constexpr Required(T v) : value(v), said(true) {}  // NOLINT(google-explicit-constructor): reads as the value itself
};

}  // namespace juniper::mis
