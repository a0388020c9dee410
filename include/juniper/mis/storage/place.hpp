// Where a row stands in the order of a query: for adapters that sort by themselves, and for their cursors.
#pragma once

#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/row.hpp>

#include <optional>

namespace juniper::mis::storage {

/// The set whose steps a field's cells are sorted and compared by, in the place of their text; null for any other field, for the id,
/// and for cells that are encrypted.
CodeSetInfo const* steps_of(EntityInfo const& entity, std::string_view field) noexcept;

/// What a cell of a field is sorted by: the place in its set for a code of an ordered one (0 for a code that is not in it),
/// otherwise the cell itself.
Value sort_value(EntityInfo const& entity, std::string_view field, Value const& cell);

/// A comparison by steps as the codes that satisfy it; nothing for any other condition. A code that is not in the set is neither
/// above nor below another.
std::optional<Predicate> by_steps(EntityInfo const& entity, Predicate const& where);

/// A row's place: what its cell of the field sorted by is sorted by (absent when sorted by id), then its id.
struct Place {
  Value value{};  ///< sort_value() of the cell
  Uuid id{};      ///< breaks ties
};

/// Where this row stands. Its cells are in the order of the description, and the query has been checked.
Place place_of(Query const& query, Row const& row);

/// Behind which place the query goes on; nothing when it begins at the start.
std::optional<Place> cursor_of(Query const& query);

/// Whether one place comes before another: absent first, then by value, then by id; descending from the other end.
bool comes_before(Order const& order, Place const& a, Place const& b);

}  // namespace juniper::mis::storage
