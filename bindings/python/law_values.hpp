// Facts and answers of questions of law between C++ and Python.
#pragma once

#include "errors.hpp"

#include <juniper/mis/rulebook/facts.hpp>

#include <string>

namespace juniper::mis::python {

/// Facts as the rule book takes them: None, bool, int, float, str, datetime.date, an aware datetime.datetime, datetime.time, lists,
/// tuples, sets and dicts of them. Whether a fact suits its question is the question's to say. \throws TypeError for an object of
/// any other type, and for a naive datetime; invalid for what is too deep, too large, or finer than a rule counts.
rulebook::Value to_facts(py::handle from, rulebook::Part const& part);

/// An answer in plain Python: dicts, lists, str, int, float, bool, datetime.date, None.
py::object from_answer(rulebook::Value const& value);

/// What may be told or is answered, as a tuple of name, type, required, nullable, words and parts.
py::tuple from_part(rulebook::Part const& part);

}  // namespace juniper::mis::python
