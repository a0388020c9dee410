// Whether a parent of a pupil serves in the regular forces.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/characteristics.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// Whether a parent of the pupil serves in the regular armed forces, as declared, and when.
struct ServiceChildStatus {
  Id<ServiceChildStatus> id{};  ///< opaque
  Id<Pupil> pupil{};            ///< who
  ServiceChild status{};        ///< as declared
  Date starts{};                ///< first day
  std::optional<Date> ends{};   ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ServiceChildStatus const*);

}  // namespace juniper::mis
