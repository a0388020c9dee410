// JSON text as it is appended value by value; the caller sees to commas and brackets.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/uuid.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace juniper::mis::json {

/// A text that grows.
class Appender {
 public:
  /// With room for so many characters.
  explicit Appender(std::size_t room) { out_.reserve(room); }
  /// Characters as they are.
  Appender& raw(std::string_view characters) {
    out_.append(characters);
    return *this;
  }
  /// `null`.
  void nothing() { out_.append("null"); }
  /// `true` or `false`.
  void boolean(bool v) { out_.append(v ? "true" : "false"); }
  /// A whole number.
  void integer(std::int64_t v);
  /// A string of characters that need no escape, such as a date.
  void plain(std::string_view characters) { (out_ += '"').append(characters) += '"'; }
  /// Any text; what is not UTF-8 comes out as U+FFFD.
  void text(std::string_view characters);
  /// An identifier.
  void id(Uuid const& v);
  /// Lower-case hexadecimal digits.
  void bytes(ByteView v);

  /// Whether nothing has been appended.
  bool empty() const noexcept { return out_.empty(); }
  /// Hands the text over.
  std::string take() noexcept { return static_cast<std::string&&>(out_); }

 private:
  std::string out_;
};

}  // namespace juniper::mis::json
