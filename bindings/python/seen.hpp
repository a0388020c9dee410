// What a desk shows of a record, in Python.
#pragma once

#include "errors.hpp"

#include <juniper/mis/core/seen.hpp>

namespace juniper::mis::python {

/// Registers the class Seen.
void bind_seen(py::module_& module);

}  // namespace juniper::mis::python
