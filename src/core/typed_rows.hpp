// Rows without sealed fields as the structs that describe them.
#pragma once

#include <juniper/mis/base/error.hpp>
#include <juniper/mis/describe/row.hpp>

namespace juniper::mis::core {

// A row of an object, version 1.
inline Row row_of(EntityInfo const& entity, void const* object) {
  Row row;
  row.id = entity.id_of(object);
  row.cells.reserve(entity.fields.size());
  for (auto const& f : entity.fields) { row.cells.push_back(own(f.get(object))); }
  return row;
}
template <class T>
Row row_of(T const& object) {
  return row_of(description<T>(), &object);
}

// The object of a row. \throws Failure tampered when a cell cannot stand in its field.
template <class T>
T object_of(Row const& row) {
  auto const& entity = description<T>();
  T object{};
  object.id.value = row.id;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (!entity.fields[i].set(&object, view(row.cells[i]))) {
      throw Failure({.code = ErrorCode::tampered,
                     .text = "a stored value is not valid",
                     .entity = std::string{entity.name},
                     .field = std::string{entity.fields[i].name}});
    }
  }
  return object;
}

}  // namespace juniper::mis::core
