// Values of fields between C++ and Python, by what their description says of them.
#pragma once

#include "errors.hpp"
#include "ids.hpp"

#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/value.hpp>
#include <juniper/mis/describe/value_traits.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace juniper::mis::python {

/// A datetime.date. \throws Failure invalid for a year that Python's calendar does not have.
py::object from_date(Date date);
/// A datetime.date, and nothing derived from it. \throws TypeError, so also for a datetime.
Date to_date(py::handle from, std::string_view field);
/// An aware datetime in UTC.
py::object from_instant(Instant instant);
/// An aware datetime. \throws TypeError for one without a time zone.
Instant to_instant(py::handle from, std::string_view field);
/// A str as UTF-8. \throws TypeError, invalid for lone surrogates.
std::string to_text(py::handle from, std::string_view field);
/// A bytes.
Bytes to_bytes(py::handle from, std::string_view field);
/// A whole number; a bool is none.
std::int64_t to_integer(py::handle from, std::string_view field);
/// True or False, and nothing that is merely like it.
bool to_truth(py::handle from, std::string_view field);

/// The value as the Python type that the field has: None when absent.
py::object to_python(FieldInfo const& field, ValueView const& value);

/// The value of a Python object for a field, None being absent: its type is checked, not yet whether it suits the field's C++
/// type. \throws TypeError, invalid.
Value to_value(FieldInfo const& field, std::string_view entity, py::handle from);

/// What to say of a value that its field's C++ type refused.
char const* unsuitable(FieldInfo const& field);

/// to_value(), also checked against the field's C++ type and brought into its canonical form. \throws TypeError, invalid.
Value checked_value(EntityInfo const& entity, std::size_t field, py::handle from);

/// What is known of a parameter of a command from its C++ type alone.
template <class T>
FieldInfo shape_of(std::string_view name) {
  using Bare = typename detail::Bare<T>::Type;
  FieldInfo f;
  f.name = name;
  f.kind = ValueTraits<T>::kind;
  f.nullable = ValueTraits<T>::nullable;
  f.type_name = ValueTraits<T>::type_name;
  if constexpr (CodedValue<Bare>) { f.codes = &Bare::code_set(); }
  f.refers = detail::Reference<Bare>::refers;
  f.refers_to_subject = detail::Reference<Bare>::subject;
  f.refers_to_organisation = detail::Reference<Bare>::organisation;
  return f;
}

/// Takes a parameter of a command. \throws TypeError, invalid.
template <class T>
void take(T& to, std::string_view name, py::handle from) {
  auto const value = to_value(shape_of<T>(name), {}, from);
  if (absent(value) && !ValueTraits<T>::nullable) { throw_type("a value", from, name); }
  if (!ValueTraits<T>::assign(to, view(value))) {
    throw_invalid(unsuitable(shape_of<T>(name)), {}, name);
  }
}

/// Takes a parameter of a command by value.
template <class T>
T taken(std::string_view name, py::handle from) {
  T to{};
  take(to, name, from);
  return to;
}


}  // namespace juniper::mis::python
