// What one desk may read of one entity, and how that is said to the store.
#pragma once

#include "state.hpp"

#include <juniper/mis/describe/query.hpp>
#include <juniper/mis/storage/evaluate.hpp>

#include <cstdint>
#include <span>
#include <utility>
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

// Finds out, as rows are read within a reach, in which relations that matter the actor stands to each of them. What the row itself
// tells is looked at here, and the store is asked the rest.
class HeldQuestions {
 public:
  // For rows of reach.rows() only: in one of the relations that reach anything the actor stands to every such row, so that the
  // dearest of them is looked into only for rows that another one reaches as well.
  explicit HeldQuestions(Reach const& reach);

  // The conditions, for the store.
  std::span<Predicate const> asked() const noexcept { return asked_; }
  // The relations, from the row and the store's answers.
  access::RelationSet held(Row const& row, std::uint64_t answers) const;

 private:
  std::vector<std::pair<access::RelationSet, storage::Condition>> told_;  // by the row itself
  std::vector<Predicate> asked_;
  std::vector<access::RelationSet> bits_;  // by condition asked
  access::RelationSet always_ = 0;         // held to every row
  access::RelationSet others_ = 0;         // where none of these is held ...
  access::RelationSet dearest_ = 0;        // ... this one is
};

// Works it out for a desk whose session is fresh.
Reach reach_of(DeskState const& desk, EntityInfo const& entity);

// Whether reading needs an event, as far as the session last known tells.
bool may_need_event(DeskState const& desk, EntityInfo const& entity);

}  // namespace juniper::mis::core
