// One reason of a suspension or exclusion.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/exclusions.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/enrolment/exclusion.hpp>

#include <cstdint>

namespace juniper::mis {

/// One of up to three reasons of a suspension or exclusion, the first the main one (school census).
struct ExclusionGround {
  Id<ExclusionGround> id{};   ///< opaque
  Id<Exclusion> exclusion{};  ///< of which exclusion
  std::int32_t rank{};        ///< 1 is the main reason
  ExclusionReason reason{};   ///< why; encrypted
};

/// Its description.
EntityInfo const& describe(ExclusionGround const*);

}  // namespace juniper::mis
