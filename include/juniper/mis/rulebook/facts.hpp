// From values to the plain structs of facts, and from the structs of answers to values: each struct names its members once.
#pragma once

#include <juniper/mis/calendar/local_time.hpp>
#include <juniper/mis/codes/attendance_codes.hpp>
#include <juniper/mis/describe/finding.hpp>
#include <juniper/mis/rulebook/law.hpp>
#include <juniper/mis/rulebook/value.hpp>

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace juniper::mis::rulebook {

/// The members of a struct of facts or answers, in order. Each such struct has a function beside it that returns them, with its
/// name as JSON and Python spell it following from the member:
/// `constexpr auto rows_of(ReportFacts const*) { return Rows<&ReportFacts::aware_at>{}; }`.
template <auto... Members>
struct Rows {};

/// A struct with rows.
template <class T>
concept Rowed = requires(T const* t) { rows_of(t); };

/// Local time of a day, in minutes after midnight: `08:50`.
struct TimeOfDay {
  std::chrono::minutes after_midnight{};  ///< 0 to 1,439
  friend auto operator<=>(TimeOfDay const&, TimeOfDay const&) = default;
};
/// Reads exactly `hh:mm`.
std::optional<TimeOfDay> parse_time_of_day(std::string_view text);
/// `08:50`.
std::string iso(TimeOfDay time);

/// A percentage to two decimals, half up, for display: no rule compares one.
struct Percent {
  std::int64_t hundredths{};  ///< 947 for 9.47
  friend bool operator==(Percent const&, Percent const&) = default;
};

/// Describes one fact or one part of an answer, for documents and stubs.
struct Part {
  std::string name{};                ///< as JSON and Python spell it
  std::string type{};                ///< `date`, `bool`, `int`, `one of`, `set of`, `list of`, ...
  bool required{};                   ///< facts only: whether it must be told
  bool nullable{};                   ///< answers only: whether there may be none
  std::vector<std::string> words{};  ///< the words that may stand there; empty for other types
  std::vector<Part> parts{};         ///< the members, where it is a struct or a list of them
};

namespace detail {

// As describe/field.hpp has it for descriptions: the member's own name ends what the compiler spells.
template <auto Member>
consteval std::string_view member_name() {
  std::string_view const s = __PRETTY_FUNCTION__;
  auto const end = s.find_first_of("];", s.find("Member = "));
  auto const colon = s.rfind("::", end);
  auto name = s.substr(colon + 2, end - colon - 2);
  while (!name.empty() && name.back() == ')') { name.remove_suffix(1); }
  return name;
}

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsWordSet : std::false_type {};
template <class E>
struct IsWordSet<WordSet<E>> : std::true_type {
  using Word = E;
};

// What goes wrong while facts are read: where, and what should stand there.
struct Reading {
  Law const& law;
  Findings& found;
  std::string place;
  bool wrong(std::string should_be) {
    found.push_back({Severity::error, "unusable_fact", place, "not " + std::move(should_be), "see docs/reference/questions.md"});
    return false;
  }
};

// Simple types: defined once in facts.cpp.
bool read(Value const& value, bool& into, Reading& r);
bool read(Value const& value, std::int32_t& into, Reading& r);
bool read(Value const& value, std::string& into, Reading& r);
bool read(Value const& value, Date& into, Reading& r);
bool read(Value const& value, TimeOfDay& into, Reading& r);
bool read(Value const& value, calendar::LocalInstant& into, Reading& r);
bool read(Value const& value, AttendanceCode& into, Reading& r);
bool read(Value const& value, calendar::SchoolDays const*& into, Reading& r);
bool read_word(Value const& value, std::string_view const* words, std::size_t count, std::size_t& into, Reading& r);
Value write(std::int32_t value);
Value write(std::string const& value);
Value write(TimeOfDay value);
Value write(calendar::LocalInstant const& value);
Value write(AttendanceCode const& value);
Value write(Percent value);
Value write(Explanation const& why);
inline Value write(bool value) { return Value{value}; }
inline Value write(Date value) { return Value{value}; }
// Members that no row names are mistakes.
void refuse_unknown(Value const& object, std::string_view const* names, std::size_t count, Reading& r);

template <class T>
bool read_any(Value const& value, T& into, Reading& r);

template <auto Member, class F>
void read_member(Value const& object, F& into, Reading& r) {
  using T = std::remove_cvref_t<decltype(into.*Member)>;
  constexpr auto name = member_name<Member>();
  auto const* value = object.find(name);
  auto const before = r.place.size();
  r.place += (before ? "." : "") + std::string{name};
  if (value == nullptr || value->is_null()) {
    if constexpr (!IsOptional<T>::value && !IsVector<T>::value && !std::is_pointer_v<T>) { r.wrong("told, and needed"); }
  } else {
    read_any(*value, into.*Member, r);
  }
  r.place.resize(before);
}

template <class F, auto... Members>
bool read_rows(Value const& value, F& into, Reading& r, Rows<Members...>) {
  if (value.as<Value::Object>() == nullptr) { return r.wrong("an object"); }
  (read_member<Members>(value, into, r), ...);
  constexpr std::string_view names[] = {member_name<Members>()...};
  refuse_unknown(value, names, sizeof...(Members), r);
  return true;
}

template <class T>
bool read_any(Value const& value, T& into, Reading& r) {
  if constexpr (IsOptional<T>::value) {
    return read_any(value, into.emplace(), r);
  } else if constexpr (IsWordSet<T>::value) {
    using E = typename IsWordSet<T>::Word;
    auto const* list = value.as<Value::List>();
    if (list == nullptr) { return r.wrong("a list"); }
    for (auto const& member : *list) {
      E one{};
      if (read_any(member, one, r)) { into.add(one); }
    }
    return true;
  } else if constexpr (IsVector<T>::value) {
    auto const* list = value.as<Value::List>();
    if (list == nullptr) { return r.wrong("a list"); }
    auto const before = r.place.size();
    for (std::size_t i = 0; i < list->size(); ++i) {
      r.place += "[" + std::to_string(i) + "]";
      read_any((*list)[i], into.emplace_back(), r);
      r.place.resize(before);
    }
    return true;
  } else if constexpr (std::is_enum_v<T>) {
    std::size_t i = 0;
    if (!read_word(value, words<T>.data(), words<T>.size(), i, r)) { return false; }
    into = static_cast<T>(i);
    return true;
  } else if constexpr (Rowed<T>) {
    return read_rows(value, into, r, rows_of(static_cast<T const*>(nullptr)));
  } else {
    return read(value, into, r);
  }
}

template <class T>
Value write_any(T const& value) {
  if constexpr (IsOptional<T>::value) {
    return value ? write_any(*value) : Value{};
  } else if constexpr (IsWordSet<T>::value) {
    Value::List list;
    value.each([&](auto member) { list.emplace_back(std::string{word(member)}); });
    return list;
  } else if constexpr (IsVector<T>::value) {
    Value::List list;
    for (auto const& one : value) { list.push_back(write_any(one)); }
    return list;
  } else if constexpr (std::is_enum_v<T>) {
    return std::string{word(value)};
  } else if constexpr (Rowed<T>) {
    return [&]<auto... Members>(Rows<Members...>) {
      Value::Object object;
      (object.emplace_back(std::string{member_name<Members>()}, write_any(value.*Members)), ...);
      return Value{std::move(object)};
    }(rows_of(static_cast<T const*>(nullptr)));
  } else {
    return write(value);
  }
}

template <class T>
Part describe_type() {
  Part part;
  if constexpr (IsOptional<T>::value) {
    part = describe_type<typename T::value_type>();
  } else if constexpr (IsWordSet<T>::value) {
    part.type = "set of";
    part.words.assign(words<typename IsWordSet<T>::Word>.begin(), words<typename IsWordSet<T>::Word>.end());
  } else if constexpr (IsVector<T>::value) {
    part = describe_type<typename T::value_type>();
    part.type = "list of " + part.type;
  } else if constexpr (std::is_enum_v<T>) {
    part.type = "one of";
    part.words.assign(words<T>.begin(), words<T>.end());
  } else if constexpr (Rowed<T>) {
    part.type = "object";
    [&]<auto... Members>(Rows<Members...>) {
      (
          [&] {
            using M = std::remove_cvref_t<decltype(std::declval<T>().*Members)>;
            auto member = describe_type<M>();
            member.name = member_name<Members>();
            member.required = !IsOptional<M>::value && !IsVector<M>::value && !std::is_pointer_v<M>;
            member.nullable = IsOptional<M>::value;
            part.parts.push_back(std::move(member));
          }(),
          ...);
    }(rows_of(static_cast<T const*>(nullptr)));
  } else if constexpr (std::is_same_v<T, bool>) {
    part.type = "bool";
  } else if constexpr (std::is_same_v<T, std::int32_t>) {
    part.type = "int";
  } else if constexpr (std::is_same_v<T, Date>) {
    part.type = "date";
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    part.type = "time";
  } else if constexpr (std::is_same_v<T, calendar::LocalInstant>) {
    part.type = "datetime";
  } else if constexpr (std::is_same_v<T, AttendanceCode>) {
    part.type = "attendance code";
  } else if constexpr (std::is_pointer_v<T>) {
    part.type = "calendar";
  } else if constexpr (std::is_same_v<T, Percent>) {
    part.type = "percent";
  } else if constexpr (std::is_same_v<T, Explanation>) {
    part.type = "explanation";
  } else {
    static_assert(std::is_same_v<T, std::string>, "no rule reads or writes facts of this type");
    part.type = "text";
  }
  return part;
}

}  // namespace detail

}  // namespace juniper::mis::rulebook
