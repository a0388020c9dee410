// Columns in Python: memory of the library, lent by the buffer protocol.
#pragma once

#include "desk.hpp"

#include <juniper/mis/core/find.hpp>

namespace juniper::mis::python {

/// What a desk shows of the named fields.
py::object columns_at(OpenDesk& desk, EntityInfo const& entity, RecordFind const& find, py::list const& names, Bounds& bounds);

/// Registers Columns and the buffers that it lends.
void bind_columns(py::module_& module);

}  // namespace juniper::mis::python
