// Facts and answers when their types are not known at compile time: what a script or a file hands in and gets back.
#pragma once

#include <juniper/mis/base/date.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace juniper::mis::rulebook {

/// Nothing, a truth, a number, text, a date, a list or an object with its members in order.
class Value {
 public:
  /// Members in order.
  using Object = std::vector<std::pair<std::string, Value>>;
  /// Values in order.
  using List = std::vector<Value>;

  /** Holds nothing. */ Value() = default;
  /** Holds a truth. */ Value(bool held) : held_(held) {}                      // NOLINT(google-explicit-constructor)
  /** Holds a whole number. */ Value(std::int64_t held) : held_(held) {}              // NOLINT(google-explicit-constructor)
  /** Holds a number with a fraction. */ Value(double held) : held_(held) {}                    // NOLINT(google-explicit-constructor)
  /** Holds a text. */ Value(std::string held) : held_(std::move(held)) {}    // NOLINT(google-explicit-constructor)
  /** Holds a text. */ Value(char const* held) : held_(std::string{held}) {}  // NOLINT(google-explicit-constructor)
  /** Holds a date. */ Value(Date held) : held_(held) {}                      // NOLINT(google-explicit-constructor)
  /** Holds a list. */ Value(List held) : held_(std::move(held)) {}           // NOLINT(google-explicit-constructor)
  /** Holds an object. */ Value(Object held) : held_(std::move(held)) {}         // NOLINT(google-explicit-constructor)

  /// Whether there is nothing.
  bool is_null() const noexcept { return held_.index() == 0; }
  /// What is held when it is a `T`, else null.
  template <class T>
  T const* as() const noexcept {
    return std::get_if<T>(&held_);
  }
  /// The member of an object; null when there is none, or this is no object.
  Value const* find(std::string_view name) const {
    if (auto const* object = as<Object>()) {
      for (auto const& [key, value] : *object) {
        if (key == name) { return &value; }
      }
    }
    return nullptr;
  }

  friend bool operator==(Value const&, Value const&) = default;

 private:
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, List, Object> held_;
};

}  // namespace juniper::mis::rulebook
