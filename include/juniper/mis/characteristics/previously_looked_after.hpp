// That a child was looked after and left care into a permanent home.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/care_history.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// That a pupil left care through adoption, special guardianship or a child arrangements order, as
/// a parent declared it (Children and Social Work Act 2017, sections 4 and 5).
struct PreviouslyLookedAfter {
  Id<PreviouslyLookedAfter> id{};          ///< opaque
  Id<Pupil> pupil{};                       ///< who
  PostLookedAfter arrangement{};           ///< into which; encrypted
  std::optional<Date> evidence_seen_on{};  ///< day on which a paper was seen, if one was
  Date starts{};                           ///< day of the declaration, or of the arrangement
  std::optional<Date> ends{};              ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(PreviouslyLookedAfter const*);

}  // namespace juniper::mis
