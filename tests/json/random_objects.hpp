// Objects of any described entity with values drawn at random, for properties that must hold for
// all of them.
#pragma once

#include <juniper/mis/codes/nhs_number.hpp>
#include <juniper/mis/codes/uln.hpp>
#include <juniper/mis/codes/upn.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <memory>
#include <optional>
#include <random>
#include <string>

namespace juniper::mis::json {

/// Draws values that fields of a description may have.
class RandomObjects {
 public:
  /// The same for the same seed.
  explicit RandomObjects(unsigned seed) : chance_(seed) {}

  /// An object with every field set; fields that may be absent are, one time in three. Nothing when
  /// a field took no value.
  std::shared_ptr<void> object(EntityInfo const& entity) {
    auto object = entity.make();
    entity.set_id(object.get(), uuid());
    for (auto const& f : entity.fields) {
      if (f.nullable && below(3) == 0) { continue; }
      if (!f.set(object.get(), view(value(f)))) { return nullptr; }
    }
    return object;
  }

 private:
  std::size_t below(std::size_t n) {
    return std::uniform_int_distribution<std::size_t>{0, n - 1}(chance_);
  }
  std::int64_t between(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>{low, high}(chance_);
  }
  std::string digits(std::size_t n) {
    std::string text;
    while (text.size() < n) { text.push_back(static_cast<char>('0' + below(10))); }
    return text;
  }
  Uuid uuid() {
    Uuid id;
    for (auto& b : id.bytes) { b = static_cast<std::uint8_t>(below(256)); }
    return id;
  }

  Value value(FieldInfo const& f) {
    switch (f.kind) {
      case Kind::boolean: return below(2) == 1;
      case Kind::integer: return between(INT32_MIN, INT32_MAX);
      case Kind::text: return f.type_name == "str" ? words() : identifier(f.type_name);
      case Kind::code: return std::string{f.codes->entries[below(f.codes->entries.size())].code};
      case Kind::date:
        return Date{std::chrono::sys_days{std::chrono::days{between(-40'000, 60'000)}}};
      case Kind::instant:
        return Instant{
            std::chrono::microseconds{between(-1'000'000'000'000'000, 4'000'000'000'000'000)}};
      case Kind::id: return uuid();
      case Kind::bytes: return bytes();
    }
    return {};
  }
  Bytes bytes() {
    Bytes b(below(40));
    for (auto& x : b) { x = static_cast<std::uint8_t>(below(256)); }
    return b;
  }
  // Quotes, escapes, control characters and letters of one to four bytes.
  std::string words() {
    static constexpr std::array<std::string_view, 14> letters{
        "a",    "Z",        "\"",           "\\",
        "/",    "\n",       "\t",           "\x01",
        "\x7F", "\xC3\xA9", "\xE2\x80\x99", "\xF0\x9F\x8E\x93",
        " ",    "{"};
    std::string text;
    for (auto n = below(20); n > 0; --n) { text += letters[below(letters.size())]; }
    return text;
  }
  // Identifiers with a form of their own. A new one needs a line here.
  std::string identifier(std::string_view type) {
    if (type == "Urn") { return digits(6); }
    if (type == "LaEstab") { return digits(7); }
    if (type == "Ukprn") { return "1" + digits(7); }
    if (type == "RoleKey") { return "role_" + digits(4); }
    if (type == "KeyName") { return "entity_" + digits(2) + ".field_" + digits(4); }
    if (type == "Trn") { return digits(7); }
    if (type == "Uci") { return digits(12) + "A"; }
    if (type == "NationalInsuranceNumber") { return "AB" + digits(6) + "C"; }
    if (type == "NhsNumber") {
      for (;;) {
        auto const body = digits(9);
        if (auto const check = NhsNumber::expected_check_digit(body); check != '\0') {
          return body + check;
        }
      }
    }
    if (type == "Upn") {
      auto const body = "80" + std::to_string(1 + below(9)) + digits(9);
      return Upn::expected_check_letter(body) + body;
    }
    if (type == "Uln") {
      for (;;) {
        auto const body = std::to_string(1 + below(9)) + digits(8);
        if (auto const check = Uln::expected_check_digit(body); check != '\0') {
          return body + check;
        }
      }
    }
    return {};
  }

  std::mt19937 chance_;
};

}  // namespace juniper::mis::json
