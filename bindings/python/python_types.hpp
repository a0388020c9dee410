// The Python classes of identifiers, code sets and entities, by the names in their descriptions.
#pragma once

#include "errors.hpp"

#include <juniper/mis/describe/field.hpp>

#include <string_view>

namespace juniper::mis::python {

/// The class that values of a field have; no object when nobody registered one, and text stays text.
py::object type_of_value(FieldInfo const& field);

/// A code set: its name, source and entries (code and label).
py::dict code_set(CodeSetInfo const& set);

/// Checks a text against the type of that name, where the library has one, and says what is wrong with it.
/// \throws Failure malformed or invalid, with the place; never with the text.
void need_parsed(std::string_view type_name, std::string_view text, std::string_view entity, std::string_view field);

/// Registers how classes are made known, and what code sets and identifiers there are.
void bind_types(py::module_& module);

}  // namespace juniper::mis::python
