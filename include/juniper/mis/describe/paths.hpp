// Following the paths of a description inside a query.
#pragma once

#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/query.hpp>

#include <functional>
#include <string_view>

namespace juniper::mis {

/// The condition on rows of `entity` whose path ends in an id that satisfies `at_end`, which is given the name of the last field
/// (`id` when the row itself is meant).
Predicate rows_whose_path(EntityInfo const& entity, FieldPath const& path,
                          std::function<Predicate(std::string_view field)> const& at_end);

/// The same for a path to people, through the rows that point back when there are such.
Predicate rows_whose_path(EntityInfo const& entity, SubjectPath const& path,
                          std::function<Predicate(std::string_view field)> const& at_end);

}  // namespace juniper::mis
