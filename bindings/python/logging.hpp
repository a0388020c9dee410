// A host's log hook written in Python.
#pragma once

#include "errors.hpp"

#include <juniper/mis/base/log.hpp>

namespace juniper::mis::python {

/// Where events go: to a callable that is given (level, code, action, entity, field, outcome, microseconds, count), with None for
/// what was not said; nowhere for None. `slow` is a timedelta. \throws TypeError.
Log to_log(py::object const& hook, py::object const& slow);

/// Registers the codes.
void bind_logging(py::module_& module);

}  // namespace juniper::mis::python
