// How each C++ type that a field may have becomes a value, and what its type alone says of it.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/base/result.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/code_set.hpp>
#include <juniper/mis/describe/value.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis {

struct EntityInfo;

/// Maps a C++ type to a stored value. Specialise it for a type of your own, or give the type `parse` and `text` (see
/// TextValue). Members: kind, nullable, special, type_name, view(T const&), assign(T&, ValueView) -> false when it cannot.
template <class T>
struct ValueTraits;

/// A validated value with a text form: `static Result<T> parse(std::string_view)`, `std::string_view text() const`,
/// `static constexpr std::string_view type_name`; optionally `special` and `static CodeSetInfo const& code_set()`.
template <class T>
concept TextValue = requires(T const& t, std::string_view s) {
  { T::parse(s) } -> std::same_as<Result<T>>;
  { t.text() } -> std::convertible_to<std::string_view>;
  { T::type_name } -> std::convertible_to<std::string_view>;
};

/// A text value that is a member of a code set.
template <class T>
concept CodedValue = TextValue<T> && requires {
  { T::code_set() } -> std::same_as<CodeSetInfo const&>;
};

namespace detail {

template <class T>
constexpr SpecialClass special_of() {
  if constexpr (requires { { T::special } -> std::convertible_to<SpecialClass>; }) {
    return T::special;
  } else {
    return SpecialClass::none;
  }
}

// The part that every trait says alike.
template <Kind K>
struct Plain {
  static constexpr Kind kind = K;
  static constexpr bool nullable = false;
  static constexpr SpecialClass special = SpecialClass::none;
  static constexpr bool personal_text = false;
};

// A type whose alternative in ValueView is itself.
template <class T, Kind K>
struct Direct : Plain<K> {
  static ValueView view(T const& v) { return v; }
  static bool assign(T& to, ValueView const& from) {
    auto const* v = std::get_if<T>(&from);
    if (v != nullptr) { to = *v; }
    return v != nullptr;
  }
};

template <class T>
struct Whole : Plain<Kind::integer> {
  static constexpr std::string_view type_name = "int";
  static ValueView view(T v) { return static_cast<std::int64_t>(v); }
  static bool assign(T& to, ValueView const& from) {
    auto const* v = std::get_if<std::int64_t>(&from);
    if (v == nullptr || *v < std::numeric_limits<T>::min() || *v > std::numeric_limits<T>::max()) { return false; }
    to = static_cast<T>(*v);
    return true;
  }
};

}  // namespace detail

/// True or false.
template <>
struct ValueTraits<bool> : detail::Direct<bool, Kind::boolean> {
  static constexpr std::string_view type_name = "bool";
};
/// A whole number.
template <>
struct ValueTraits<std::int32_t> : detail::Whole<std::int32_t> {};
/// A whole number.
template <>
struct ValueTraits<std::int64_t> : detail::Whole<std::int64_t> {};
/// A day.
template <>
struct ValueTraits<Date> : detail::Direct<Date, Kind::date> {
  static constexpr std::string_view type_name = "date";
};
/// A moment.
template <>
struct ValueTraits<Instant> : detail::Direct<Instant, Kind::instant> {
  static constexpr std::string_view type_name = "datetime";
};
/// Text that is about nobody.
template <>
struct ValueTraits<std::string> : detail::Plain<Kind::text> {
  static constexpr std::string_view type_name = "str";
  static ValueView view(std::string const& v) { return std::string_view{v}; }
  static bool assign(std::string& to, ValueView const& from) {
    auto const* v = std::get_if<std::string_view>(&from);
    if (v != nullptr) { to.assign(*v); }
    return v != nullptr;
  }
};
/// Text about a person, with the special class of its type.
template <SpecialClass S>
struct ValueTraits<BasicPersonalText<S>> : detail::Plain<Kind::text> {
  static constexpr SpecialClass special = S;
  static constexpr bool personal_text = true;
  static constexpr std::string_view type_name = "str";
  static ValueView view(BasicPersonalText<S> const& v) { return v.reveal(); }
  static bool assign(BasicPersonalText<S>& to, ValueView const& from) {
    auto const* v = std::get_if<std::string_view>(&from);
    if (v != nullptr) { to = BasicPersonalText<S>{*v}; }
    return v != nullptr;
  }
};
/// Bytes.
template <>
struct ValueTraits<Bytes> : detail::Plain<Kind::bytes> {
  static constexpr std::string_view type_name = "bytes";
  static ValueView view(Bytes const& v) { return ByteView{v}; }
  static bool assign(Bytes& to, ValueView const& from) {
    auto const* v = std::get_if<ByteView>(&from);
    if (v != nullptr) { to.assign(v->begin(), v->end()); }
    return v != nullptr;
  }
};
/// A reference to another entity.
template <class E>
struct ValueTraits<Id<E>> : detail::Plain<Kind::id> {
  static constexpr std::string_view type_name = "Id";
  using Refers = E;
  static ValueView view(Id<E> const& v) { return v.value; }
  static bool assign(Id<E>& to, ValueView const& from) {
    auto const* v = std::get_if<Uuid>(&from);
    if (v != nullptr) { to.value = *v; }
    return v != nullptr;
  }
};
/// A bare identifier, as the core's own tables use.
template <>
struct ValueTraits<Uuid> : detail::Direct<Uuid, Kind::id> {
  static constexpr std::string_view type_name = "Id";
};
/// Identifiers with check digits, and codes.
template <TextValue T>
struct ValueTraits<T> : detail::Plain<CodedValue<T> ? Kind::code : Kind::text> {
  static constexpr SpecialClass special = detail::special_of<T>();
  static constexpr bool personal_text = true;
  static constexpr std::string_view type_name = T::type_name;
  static ValueView view(T const& v) { return std::string_view{v.text()}; }
  static bool assign(T& to, ValueView const& from) {
    auto const* v = std::get_if<std::string_view>(&from);
    if (v == nullptr) { return false; }
    auto parsed = T::parse(*v);
    if (!parsed.ok()) { return false; }
    to = *std::move(parsed);
    return true;
  }
};
/// What may be absent.
template <class T>
struct ValueTraits<std::optional<T>> : ValueTraits<T> {
  static constexpr bool nullable = true;
  static ValueView view(std::optional<T> const& v) { return v ? ValueTraits<T>::view(*v) : ValueView{}; }
  static bool assign(std::optional<T>& to, ValueView const& from) {
    if (absent(from)) {
      to.reset();
      return true;
    }
    T value{};
    if (!ValueTraits<T>::assign(value, from)) { return false; }
    to = std::move(value);
    return true;
  }
};

/// Whether a field may have this type.
template <class T>
concept Storable = requires(T& t, T const& c, ValueView v) {
  { ValueTraits<T>::view(c) } -> std::same_as<ValueView>;
  { ValueTraits<T>::assign(t, v) } -> std::same_as<bool>;
};

}  // namespace juniper::mis
