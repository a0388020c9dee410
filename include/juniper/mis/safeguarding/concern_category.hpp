// What a concern about one child is of.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

namespace juniper::mis {

/// One of the categories of a concern, for one of those it concerns: two children in one concern
/// need not have the same.
struct ConcernCategory {
  Id<ConcernCategory> id{};                  ///< opaque
  Id<ConcernParticipation> participation{};  ///< for whom, in which concern
  ConcernKind kind{};                        ///< of what
};

/// Its description.
EntityInfo const& describe(ConcernCategory const*);

}  // namespace juniper::mis
