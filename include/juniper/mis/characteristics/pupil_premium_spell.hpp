// A time for which a pupil attracts the pupil premium.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/care_history.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time for which a pupil attracts the pupil premium, and why (conditions of grant under section
/// 14 of the Education Act 2002).
struct PupilPremiumSpell {
  Id<PupilPremiumSpell> id{};  ///< opaque
  Id<Pupil> pupil{};           ///< who
  PupilPremium reason{};       ///< why; encrypted, since some reasons reveal care
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(PupilPremiumSpell const*);

}  // namespace juniper::mis
