// Ids in Python: one class that remembers what it identifies.
#pragma once

#include "errors.hpp"

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <string_view>

namespace juniper::mis::python {

/// An id and the class that it names a row of: an entity's, or `Tenant`, `Organisation`, `Subject`.
struct AnyId {
  Uuid value{};                 ///< never all zero in Python
  std::string_view of{};        ///< class name; lives as long as the module
  EntityInfo const* entity{};   ///< null for the three that are no entity
  friend bool operator==(AnyId const& a, AnyId const& b) { return a.value == b.value && a.of == b.of; }
};

/// An id of an entity; None when it names nothing.
py::object from_id(Uuid const& value, EntityInfo const& entity);
/// An id of a typed C++ id.
template <class T>
py::object from_id(Id<T> id) {
  return from_id(id.value, describe(static_cast<T const*>(nullptr)));
}
/// A tenant's id.
py::object from_id(Id<Tenant> id);
/// An organisation's id, whichever entity it is.
py::object from_id(Id<Organisation> id);
/// A person's id: of the entity of the model that is its people.
py::object from_id(Id<Subject> id);

/// The id of a row of `entity`. \throws TypeError for anything else, also for an id of another entity.
Uuid to_id(py::handle from, EntityInfo const& entity, std::string_view field);
/// The same for a typed C++ id.
template <class T>
Id<T> to_id(py::handle from, std::string_view field) {
  return {to_id(from, describe(static_cast<T const*>(nullptr)), field)};
}
/// A tenant's id. \throws TypeError.
Id<Tenant> to_tenant(py::handle from, std::string_view field);
/// The id of a school, a trust or whatever else sets a boundary. \throws TypeError.
Id<Organisation> to_organisation(py::handle from, std::string_view field);
/// The id of a person. \throws TypeError.
Id<Subject> to_subject(py::handle from, std::string_view field);

/// Registers the class Id.
void bind_ids(py::module_& module);

}  // namespace juniper::mis::python
