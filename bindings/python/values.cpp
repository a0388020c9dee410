// How each kind of value crosses the door, in both directions.
#include "values.hpp"

#include "python_types.hpp"
#include "records.hpp"

#include <juniper/mis/base/date.hpp>

#include <chrono>

#include <datetime.h>

namespace juniper::mis::python {
namespace {

using std::chrono::days;
using std::chrono::microseconds;
using std::chrono::seconds;

// The table of Python's datetime module; loading it twice is harmless.
void need_datetime() {
  if (PyDateTimeAPI == nullptr) { PyDateTime_IMPORT; }
  if (PyDateTimeAPI == nullptr) { throw py::error_already_set(); }
}

py::object stolen(PyObject* made) {
  if (made == nullptr) { throw py::error_already_set(); }
  return py::reinterpret_steal<py::object>(made);
}

void need_python_year(Date date) {
  if (static_cast<int>(date.year()) < 1 || static_cast<int>(date.year()) > 9999) {
    throw_invalid("this date lies outside of Python's calendar");
  }
}

bool is_plain_text(FieldInfo const& f) { return f.type_name == "str"; }

// A value of a class that was registered for its type; a type that nobody registered stays plain text.
py::object as_own_class(FieldInfo const& field, std::string_view content) {
  auto const cls = type_of_value(field);
  auto const plain = py::str(content.data(), content.size());
  return cls ? cls(plain) : py::object{plain};
}

std::string code_of(FieldInfo const& field, std::string_view entity, py::handle from) {
  auto const cls = type_of_value(field);
  if (cls && py::isinstance(from, cls)) { return to_text(from.attr("value"), field.name); }
  // A member of another code set is a str too, but not what is meant here.
  if (py::hasattr(from, "label") || !(PyUnicode_Check(from.ptr()) || PyLong_Check(from.ptr())) || PyBool_Check(from.ptr())) {
    throw_type(field.type_name, from, field.name);
  }
  if (PyUnicode_Check(from.ptr())) {
    auto code = to_text(from, field.name);
    if (code.empty()) { throw_invalid("there is no such code in this code set", entity, field.name); }
    return code;
  }
  if (!cls || !py::hasattr(cls, "from_number")) { throw_type(field.type_name, from, field.name); }
  return to_text(cls.attr("from_number")(from).attr("value"), field.name);
}

std::string text_of(FieldInfo const& field, std::string_view entity, py::handle from) {
  if (is_plain_text(field)) { return to_text(from, field.name); }
  auto const cls = type_of_value(field);
  if (cls && py::isinstance(from, cls)) { return to_text(from.attr("text"), field.name); }
  if (!PyUnicode_CheckExact(from.ptr())) { throw_type(field.type_name, from, field.name); }
  auto content = to_text(from, field.name);
  need_parsed(field.type_name, content, entity, field.name);
  return content;
}

Uuid id_of(FieldInfo const& field, py::handle from) {
  if (field.refers != nullptr) { return to_id(from, field.refers(), field.name); }
  if (field.refers_to_subject) { return to_subject(from, field.name).value; }
  if (field.refers_to_organisation) { return to_organisation(from, field.name).value; }
  if (!py::isinstance<AnyId>(from)) { throw_type("Id", from, field.name); }
  return py::cast<AnyId const&>(from).value;
}

struct ToPython {
  FieldInfo const& field;
  py::object operator()(std::monostate) const { return py::none(); }
  py::object operator()(bool v) const { return py::bool_(v); }
  py::object operator()(std::int64_t v) const { return py::int_(v); }
  py::object operator()(std::string_view v) const {
    return is_plain_text(field) ? py::object{py::str(v.data(), v.size())} : as_own_class(field, v);
  }
  py::object operator()(Date v) const { return from_date(v); }
  py::object operator()(Instant v) const { return from_instant(v); }
  py::object operator()(Uuid const& v) const {
    if (field.refers != nullptr) { return from_id(v, field.refers()); }
    if (field.refers_to_subject) { return from_id(Id<Subject>{v}); }
    return from_id(Id<Organisation>{v});
  }
  py::object operator()(ByteView v) const { return py::bytes(reinterpret_cast<char const*>(v.data()), v.size()); }
};

}  // namespace

py::object from_date(Date date) {
  need_datetime();
  need_python_year(date);
  return stolen(PyDate_FromDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                                static_cast<int>(static_cast<unsigned>(date.day()))));
}

Date to_date(py::handle from, std::string_view field) {
  need_datetime();
  // A datetime is a date to Python; here it would silently lose its time and zone.
  if (!PyDate_Check(from.ptr()) || PyDateTime_Check(from.ptr())) { throw_type("a datetime.date", from, field); }
  return {std::chrono::year{PyDateTime_GET_YEAR(from.ptr())},
          std::chrono::month{static_cast<unsigned>(PyDateTime_GET_MONTH(from.ptr()))},
          std::chrono::day{static_cast<unsigned>(PyDateTime_GET_DAY(from.ptr()))}};
}

py::object from_instant(Instant instant) {
  need_datetime();
  auto const day = std::chrono::floor<days>(instant);
  Date const date{day};
  need_python_year(date);
  std::chrono::hh_mm_ss const time{instant - day};
  return stolen(PyDateTimeAPI->DateTime_FromDateAndTime(
      static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
      static_cast<int>(static_cast<unsigned>(date.day())), static_cast<int>(time.hours().count()),
      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
      static_cast<int>(time.subseconds().count()), PyDateTime_TimeZone_UTC, PyDateTimeAPI->DateTimeType));
}

Instant to_instant(py::handle from, std::string_view field) {
  need_datetime();
  if (!PyDateTime_Check(from.ptr())) { throw_type("an aware datetime.datetime", from, field); }
  if (from.attr("utcoffset")().is_none()) {
    throw py::type_error(std::string{field} + " takes a datetime with a time zone, not a naive one");
  }
  auto const utc = from.attr("astimezone")(py::reinterpret_borrow<py::object>(PyDateTime_TimeZone_UTC));
  auto* const p = utc.ptr();
  Date const date{std::chrono::year{PyDateTime_GET_YEAR(p)},
                  std::chrono::month{static_cast<unsigned>(PyDateTime_GET_MONTH(p))},
                  std::chrono::day{static_cast<unsigned>(PyDateTime_GET_DAY(p))}};
  return std::chrono::sys_days{date} + std::chrono::hours{PyDateTime_DATE_GET_HOUR(p)} +
         std::chrono::minutes{PyDateTime_DATE_GET_MINUTE(p)} + seconds{PyDateTime_DATE_GET_SECOND(p)} +
         microseconds{PyDateTime_DATE_GET_MICROSECOND(p)};
}

std::string to_text(py::handle from, std::string_view field) {
  if (!PyUnicode_Check(from.ptr())) { throw_type("a str", from, field); }
  Py_ssize_t size = 0;
  auto const* utf8 = PyUnicode_AsUTF8AndSize(from.ptr(), &size);
  if (utf8 == nullptr) {
    PyErr_Clear();  // Python's own error would carry the whole text
    throw_invalid("this text holds lone surrogates, which no UTF-8 can say", {}, field);
  }
  return {utf8, static_cast<std::size_t>(size)};
}

Bytes to_bytes(py::handle from, std::string_view field) {
  if (!PyBytes_Check(from.ptr())) { throw_type("a bytes", from, field); }
  auto const* data = reinterpret_cast<std::uint8_t const*>(PyBytes_AS_STRING(from.ptr()));
  return {data, data + PyBytes_GET_SIZE(from.ptr())};
}

std::int64_t to_integer(py::handle from, std::string_view field) {
  if (!PyLong_Check(from.ptr()) || PyBool_Check(from.ptr())) { throw_type("an int", from, field); }
  int overflow = 0;
  auto const value = PyLong_AsLongLongAndOverflow(from.ptr(), &overflow);
  if (overflow != 0) { throw_invalid("this number is too large", {}, field); }
  return value;
}

bool to_truth(py::handle from, std::string_view field) {
  if (!PyBool_Check(from.ptr())) { throw_type("True or False", from, field); }
  return from.is(py::handle{Py_True});
}

py::object to_python(FieldInfo const& field, ValueView const& value) { return std::visit(ToPython{field}, value); }

Value to_value(FieldInfo const& field, std::string_view entity, py::handle from) {
  if (from.is_none()) {
    if (!field.nullable) { throw_invalid("this must hold something", entity, field.name); }
    return {};
  }
  switch (field.kind) {
    case Kind::boolean: return to_truth(from, field.name);
    case Kind::integer: return to_integer(from, field.name);
    case Kind::text: return text_of(field, entity, from);
    case Kind::code: return code_of(field, entity, from);
    case Kind::date: return to_date(from, field.name);
    case Kind::instant: return to_instant(from, field.name);
    case Kind::id: return id_of(field, from);
    case Kind::bytes: return to_bytes(from, field.name);
  }
  throw_invalid("this field is of a kind that Python has no type for", entity, field.name);
}

char const* unsuitable(FieldInfo const& field) {
  return field.codes == nullptr ? "this is not a valid value for this field" : "there is no such code in this code set";
}

Value checked_value(EntityInfo const& entity, std::size_t field, py::handle from) {
  auto const& f = entity.fields[field];
  auto const raw = to_value(f, entity.name, from);
  if (absent(raw)) { return {}; }
  auto const probe = entity.make();
  if (!f.set(probe.get(), view(raw))) { throw_invalid(unsuitable(f), entity.name, f.name); }
  return own(f.get(probe.get()));
}

}  // namespace juniper::mis::python
