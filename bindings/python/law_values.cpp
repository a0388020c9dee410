// Facts from Python and answers to Python, object by object.
#include "law_values.hpp"

#include "values.hpp"

#include <juniper/mis/calendar/local_time.hpp>

#include <algorithm>
#include <chrono>
#include <limits>

#include <datetime.h>

namespace juniper::mis::python {
namespace {

using rulebook::Part;
using FactValue = rulebook::Value;

// A list may hold itself: what is read is bounded by depth and by number.
constexpr int deepest_fact = 32;
constexpr int most_values = 200'000;

class FactsReader {
 public:
  FactValue read(py::handle from, Part const* part) {
    if (--left_ < 0 || depth_ > deepest_fact) { throw_invalid("these facts are too many or too deep", {}, place_); }
    if (from.is_none()) { return {}; }
    if (PyBool_Check(from.ptr())) { return from.is(py::handle{Py_True}); }
    if (PyLong_Check(from.ptr())) { return to_integer(from, place_); }
    if (PyFloat_Check(from.ptr())) { return PyFloat_AS_DOUBLE(from.ptr()); }
    if (PyUnicode_Check(from.ptr())) { return to_text(from, place_); }
    if (PyDateTime_Check(from.ptr())) { return moment(from); }
    if (PyDate_Check(from.ptr())) { return to_date(from, place_); }
    if (PyTime_Check(from.ptr())) { return time_of_day(from); }
    if (PyDict_Check(from.ptr())) { return object(from, part); }
    if (PyList_Check(from.ptr()) || PyTuple_Check(from.ptr()) || PyAnySet_Check(from.ptr())) { return list(from, part); }
    throw_type("a fact: a str, number, date, list or dict", from, place_.empty() ? "this" : place_);
  }

 private:
  FactValue object(py::handle from, Part const* part) {
    auto const before = place_.size();
    FactValue::Object members;
    ++depth_;
    for (auto const& [key, value] : py::reinterpret_borrow<py::dict>(from)) {
      auto const name = to_text(key, place_.empty() ? "this" : place_);
      auto const* known = find(part, name);
      place_ += (before != 0 ? "." : "") + (known != nullptr ? name : std::string{"(member)"});   // its name may be anybody's text
      members.emplace_back(name, read(value, known));
      place_.resize(before);
    }
    --depth_;
    return members;
  }

  FactValue list(py::handle from, Part const* part) {
    auto const before = place_.size();
    FactValue::List members;
    ++depth_;
    for (auto const& member : py::reinterpret_steal<py::list>(PySequence_List(from.ptr()))) {
      place_ += "[" + std::to_string(members.size()) + "]";
      members.push_back(read(member, part));
      place_.resize(before);
    }
    --depth_;
    return members;
  }

  static Part const* find(Part const* part, std::string const& name) {
    if (part == nullptr) { return nullptr; }
    auto const found = std::ranges::find(part->parts, name, &Part::name);
    return found == part->parts.end() ? nullptr : &*found;
  }

  // With the offset of the clocks that it was read from, which answers show it by.
  FactValue moment(py::handle from) const {
    Instant const at = to_instant(from, place_.empty() ? "this" : place_);
    auto const ahead = py::reinterpret_borrow<py::object>(from.attr("utcoffset")());
    auto const seconds = PyDateTime_DELTA_GET_DAYS(ahead.ptr()) * 86'400 + PyDateTime_DELTA_GET_SECONDS(ahead.ptr());
    if (at != std::chrono::floor<std::chrono::seconds>(at)) {
      throw_invalid("a moment is told to the second: .replace(microsecond=0)", {}, place_);
    }
    if (seconds % 60 != 0 || PyDateTime_DELTA_GET_MICROSECONDS(ahead.ptr()) != 0) {
      throw_invalid("clocks are ahead of UTC by whole minutes", {}, place_);
    }
    return calendar::iso({at, std::chrono::minutes{seconds / 60}});
  }

  FactValue time_of_day(py::handle from) const {
    if (PyDateTime_TIME_GET_SECOND(from.ptr()) != 0 || PyDateTime_TIME_GET_MICROSECOND(from.ptr()) != 0) {
      throw_invalid("a time of day is told to the minute", {}, place_);
    }
    if (!from.attr("tzinfo").is_none()) { throw_invalid("a time of day is local time, without a time zone", {}, place_); }
    auto const minutes = PyDateTime_TIME_GET_HOUR(from.ptr()) * 60 + PyDateTime_TIME_GET_MINUTE(from.ptr());
    return rulebook::iso(rulebook::TimeOfDay{std::chrono::minutes{minutes}});
  }

  std::string place_;
  int depth_ = 0;
  int left_ = most_values;
};

}  // namespace

FactValue to_facts(py::handle from, Part const& part) {
  if (PyDateTimeAPI == nullptr) { PyDateTime_IMPORT; }
  if (PyDateTimeAPI == nullptr) { throw py::error_already_set(); }
  return FactsReader{}.read(from, &part);
}

py::object from_answer(FactValue const& value) {
  if (auto const* held = value.as<bool>()) { return py::bool_(*held); }
  if (auto const* held = value.as<std::int64_t>()) { return py::int_(*held); }
  if (auto const* held = value.as<double>()) { return py::float_(*held); }
  if (auto const* held = value.as<std::string>()) { return py::str(*held); }
  if (auto const* held = value.as<Date>()) { return from_date(*held); }
  if (auto const* held = value.as<FactValue::List>()) {
    py::list list;
    for (auto const& member : *held) { list.append(from_answer(member)); }
    return list;
  }
  if (auto const* held = value.as<FactValue::Object>()) {
    py::dict object;
    for (auto const& [name, member] : *held) { object[py::str(name)] = from_answer(member); }
    return object;
  }
  return py::none();
}

py::tuple from_part(Part const& part) {
  py::tuple words(part.words.size()), parts(part.parts.size());
  for (std::size_t i = 0; i < part.words.size(); ++i) { words[i] = part.words[i]; }
  for (std::size_t i = 0; i < part.parts.size(); ++i) { parts[i] = from_part(part.parts[i]); }
  return py::make_tuple(part.name, part.type, part.required, part.nullable, words, parts);
}

}  // namespace juniper::mis::python
