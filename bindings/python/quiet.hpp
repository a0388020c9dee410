// What Python is told when a function of the extension is called with the wrong arguments.
#pragma once

#include <pybind11/pybind11.h>

namespace juniper::mis::python {

/// Gives every function and method of the module a last overload that takes anything and raises a TypeError without the
/// arguments: pybind11's own error repeats them, and they may be values of a record or secrets.
void quieten(pybind11::module_& module);

}  // namespace juniper::mis::python
