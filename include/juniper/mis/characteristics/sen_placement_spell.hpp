// A place in an SEN unit or a resourced provision.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/sen_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A spell in an SEN unit or a resourced provision of a mainstream school (school census).
struct SenPlacementSpell {
  Id<SenPlacementSpell> id{};  ///< opaque
  Id<Pupil> pupil{};           ///< who
  SenPlacement placement{};    ///< which; encrypted
  Date starts{};               ///< first day
  std::optional<Date> ends{};  ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(SenPlacementSpell const*);

}  // namespace juniper::mis
