// Where a row stands in the order of a query: for adapters that sort by themselves, and for their cursors.
#pragma once

#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/row.hpp>

#include <optional>

namespace juniper::mis::storage {

/// A row's place: its cell of the field sorted by (absent when sorted by id), then its id.
struct Place {
  Value value{};  ///< the cell
  Uuid id{};      ///< breaks ties
};

/// Where this row stands. Its cells are in the order of the description, and the query has been checked.
Place place_of(Query const& query, Row const& row);

/// Behind which place the query goes on; nothing when it begins at the start.
std::optional<Place> cursor_of(Query const& query);

/// Whether one place comes before another: absent first, then by value, then by id; descending from the other end.
bool comes_before(Order const& order, Place const& a, Place const& b);

}  // namespace juniper::mis::storage
