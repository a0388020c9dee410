// How an actor may stand to the people that data are about: what the policy's words "taught" or "own_child" mean.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/query.hpp>

#include <string_view>
#include <vector>

namespace juniper::mis {

/// Who asks, where and when.
struct RelationContext {
  Id<Subject> actor{};             ///< the person behind the account; none for a machine's account
  Id<Organisation> organisation{}; ///< where the desk stands
  bool whole_tenant = false;       ///< whether the desk stands at the tenant's own organisation
  Date today{};                    ///< access is always judged now
};

/// One relation. Its function builds a condition on a field that holds a person's id; stores evaluate it in the same query
/// that reads the row.
struct Relation {
  /// Stable name, as in the policy file: `taught`.
  std::string_view key;
  /// For people, after "pupils": "taught by the actor today".
  std::string_view label;
  /// Whether the person whose id is in `field` stands in this relation.
  Predicate (*people)(std::string_view field, RelationContext const&);
  /// The same for rows that are about nobody (a group, say); null when the relation never reaches such rows. The predicate is
  /// on the row itself.
  Predicate (*things)(EntityInfo const&, RelationContext const&) = nullptr;
};

/// The relations of a model, in the order in which reasons name them.
using Relations = std::vector<Relation>;

}  // namespace juniper::mis
