// Which rows a relation reaches: the row scope that is pushed into the store's own query.
#pragma once

#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/describe/relation.hpp>

namespace juniper::mis::access {

/// The condition on rows of `entity` under which the actor stands in `relation` to whom they are
/// about. The first `about` path of the entity decides (of a link between a child and an adult, the
/// child). For the relation called `organisation`, an entity that names its organisation is reached
/// where that is the desk's own, and any of the tenant's when the desk stands at the tenant's
/// organisation. Rows about nobody are reached through their organisation or the relation's
/// `things`.
Predicate rows_reached(EntityInfo const& entity, Relation const& relation,
                       RelationContext const& context);

/// Whether the relation reaches these rows by where they are, whoever they are about.
bool reached_by_place(EntityInfo const& entity, Relation const& relation);

}  // namespace juniper::mis::access
