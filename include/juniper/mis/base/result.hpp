// Either what was asked for, or the reason why not.
#pragma once

#include <juniper/mis/base/error.hpp>

#include <type_traits>
#include <utility>
#include <variant>

namespace juniper::mis {

/// Holds a `T` or an Error. Ignoring one is a warning; value() on an error throws Failure.
template <class T>
class [[nodiscard]] Result {
 public:
  /// What is held when all went well.
  using Value = T;

  /// All went well.
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  /// It did not.
  Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  /// Whether there is a value.
  bool ok() const noexcept { return held_.index() == 0; }
  /// Whether there is a value.
  explicit operator bool() const noexcept { return ok(); }

  /// The value. \throws Failure when there is none.
  T& value() & { return need(), std::get<0>(held_); }
  /// The value. \throws Failure when there is none.
  T const& value() const& { return need(), std::get<0>(held_); }
  /// The value, moved out. \throws Failure when there is none.
  T value() && { return need(), std::get<0>(std::move(held_)); }

  /// The value; only after ok().
  T& operator*() & { return std::get<0>(held_); }
  /// The value; only after ok().
  T const& operator*() const& { return std::get<0>(held_); }
  /// The value, moved out; only after ok().
  T operator*() && { return std::get<0>(std::move(held_)); }
  /// A member of the value; only after ok().
  T* operator->() { return &std::get<0>(held_); }
  /// A member of the value; only after ok().
  T const* operator->() const { return &std::get<0>(held_); }

  /// The reason; only when not ok().
  Error const& error() const& { return std::get<1>(held_); }
  /// The reason, moved out; only when not ok().
  Error error() && { return std::get<1>(std::move(held_)); }

  /// The value, or `other` when there is none.
  T value_or(T other) const& { return ok() ? std::get<0>(held_) : std::move(other); }

 private:
  void need() const {
    if (!ok()) { throw Failure(std::get<1>(held_)); }
  }
  std::variant<T, Error> held_;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
 public:
  /// Nothing is held when all went well.
  using Value = void;

  Result() = default;
  /// It did not.
  Result(Error error) : held_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  /// Whether it was done.
  bool ok() const noexcept { return held_.index() == 0; }
  /// Whether it was done.
  explicit operator bool() const noexcept { return ok(); }
  /// Nothing. \throws Failure when it was not done.
  void value() const {
    if (!ok()) { throw Failure(std::get<1>(held_)); }
  }
  /// The reason; only when not ok().
  Error const& error() const& { return std::get<1>(held_); }
  /// The reason, moved out; only when not ok().
  Error error() && { return std::get<1>(std::move(held_)); }

 private:
  std::variant<std::monostate, Error> held_;
};

}  // namespace juniper::mis
