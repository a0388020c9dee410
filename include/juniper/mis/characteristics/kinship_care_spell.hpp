// A time in which a child lives with kin.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/care_history.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time in which a pupil lives with relatives or friends of the family instead of parents.
struct KinshipCareSpell {
  Id<KinshipCareSpell> id{};   ///< opaque
  Id<Pupil> pupil{};           ///< who
  KinshipCare arrangement{};   ///< under which; encrypted
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(KinshipCareSpell const*);

}  // namespace juniper::mis
