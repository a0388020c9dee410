// A type of special educational need of a pupil, and its rank.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/special_needs.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis {

/// A special educational need of a pupil and its rank: 1 is the primary need, 2 the secondary.
struct SenNeed {
  Id<SenNeed> id{};                  ///< opaque
  Id<Pupil> pupil{};                 ///< who
  SenType type{};                    ///< which need; encrypted
  std::int32_t rank{};               ///< 1 for the primary need
  std::optional<HealthText> note{};  ///< how it shows; encrypted
  Date starts{};                     ///< first day
  std::optional<Date> ends{};        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(SenNeed const*);

}  // namespace juniper::mis
