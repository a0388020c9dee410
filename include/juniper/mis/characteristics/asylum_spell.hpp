// The standing of somebody who fled.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/care_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// That a pupil seeks asylum, or was granted refuge, and when (Immigration and Asylum Act 1999).
struct AsylumSpell {
  Id<AsylumSpell> id{};              ///< opaque
  Id<Pupil> pupil{};                 ///< who
  AsylumStatus status{};             ///< which; encrypted
  std::optional<Date> arrived_on{};  ///< day of arrival in the United Kingdom, if known
  Date starts{};                     ///< first day
  std::optional<Date> ends{};        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(AsylumSpell const*);

}  // namespace juniper::mis
