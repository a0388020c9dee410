// The model that is shipped: every entity of a school and how people stand to each other.
#pragma once

#include <juniper/mis/describe/registry.hpp>
#include <juniper/mis/describe/relation.hpp>

namespace juniper::mis {

/// What a core works on. A host adds entities and relations of its own before it opens one.
struct Model {
  Registry registry{};    ///< the entities, each after those that it refers to
  Relations relations{};  ///< the relations that a policy may name
};

/// The shipped model. The core's own book-keeping is added by the core.
Model school_model();

}  // namespace juniper::mis
