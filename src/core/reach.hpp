// What one desk may read of one entity, and how that is said to the store.
#pragma once

#include "state.hpp"

#include <juniper/mis/describe/query.hpp>

#include <vector>

namespace juniper::mis::core {

// The read side of a compiled policy for one entity, with its scope as predicates.
struct Reach {
  EntityInfo const* entity{};
  access::EntityMasks const* masks{};
  access::FieldMask ever_open = 0;    // fields open in some relation
  bool audited = false;               // whether reading may show special-category or safeguarding data
  bool everything = false;            // founding: no policy yet
  std::vector<Predicate> relations{}; // by relation: rows reached (never where the relation does not matter)

  // The fields open to somebody who stands in these relations.
  access::FieldMask open(access::RelationSet held) const { return everything ? ever_open : masks->open(held); }
  // Rows of which anything is open in some relation.
  Predicate rows() const;
  // Rows of which this field is open.
  Predicate rows_showing(std::size_t field) const;
};

// Works it out for a desk whose session is fresh.
Reach reach_of(DeskState const& desk, EntityInfo const& entity);

// Whether reading needs an event, as far as the session last known tells.
bool may_need_event(DeskState const& desk, EntityInfo const& entity);

}  // namespace juniper::mis::core
