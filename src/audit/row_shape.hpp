// Whether a stored row has the shape its description asks for, before anything is computed from it.
#pragma once

#include <juniper/mis/describe/row.hpp>

#include <cstddef>
#include <string>

namespace juniper::mis::audit {

/// Whether every cell is of its field's kind (bytes where sealed), and present where it must be.
inline bool well_formed(EntityInfo const& entity, Row const& row) {
  if (row.cells.size() != entity.fields.size()) { return false; }
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    auto const& f = entity.fields[i];
    auto const& cell = row.cells[i];
    if (absent(cell) ? !f.nullable : !fits(f.sealed() ? Kind::bytes : f.kind, view(cell))) { return false; }
  }
  return true;
}

/// Whether an id is one made by Uuid::from_number().
inline bool is_numbered(Uuid const& id) { return Uuid::from_number(id.number()) == id; }

/// `audit_event 17`, or `audit_event 17 to 19`.
inline std::string numbered_place(std::string_view entity, std::uint64_t first, std::uint64_t last) {
  auto place = std::string{entity} + ' ' + std::to_string(first);
  return first == last ? place : place + " to " + std::to_string(last);
}

}  // namespace juniper::mis::audit
