// The rule book and its questions, for Python.
#pragma once

#include "errors.hpp"

namespace juniper::mis::python {

/// Registers the law as it is applied, its rules, and the questions that it is asked.
void bind_law(py::module_& module);

}  // namespace juniper::mis::python
