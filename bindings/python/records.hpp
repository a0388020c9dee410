// Records in Python: one class over any description, from which every entity's own class derives.
#pragma once

#include "errors.hpp"

#include <juniper/mis/describe/entity.hpp>

#include <memory>

namespace juniper::mis::python {

/// A description, as Python holds it. Descriptions are constants.
struct Description {
  EntityInfo const* entity{};  ///< never null
};

/// One record that was put together in Python: an object of the entity's C++ type behind its description. Never changes.
struct Record {
  EntityInfo const* entity{};         ///< what it is
  std::shared_ptr<void const> object; ///< of the described type
};

/// The entity that a class stands for; null when it is no entity's class.
EntityInfo const* described_by(py::handle cls);
/// The same. \throws TypeError when it is no entity's class.
EntityInfo const& need_described(py::handle cls);
/// The object of a record of type `T`. \throws TypeError when it is a record of something else, or none.
template <class T>
T const& object_of(py::handle from, std::string_view name) {
  auto const& entity = describe(static_cast<T const*>(nullptr));
  if (!py::isinstance<Record>(from) || py::cast<Record const&>(from).entity != &entity) {
    throw_type(entity.class_name, from, name);
  }
  return *static_cast<T const*>(py::cast<Record const&>(from).object.get());
}

/// The entity of the shipped model that is its people; null when there is none.
EntityInfo const* people_of_the_model();

/// Registers descriptions and the base of all records.
void bind_records(py::module_& module);

}  // namespace juniper::mis::python
