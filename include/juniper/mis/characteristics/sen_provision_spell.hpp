// A time in which a pupil has special educational provision.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/special_needs.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time in which a pupil has a kind of special educational provision (Children and Families Act
/// 2014, Part 3).
struct SenProvisionSpell {
  Id<SenProvisionSpell> id{};        ///< opaque
  Id<Pupil> pupil{};                 ///< who
  SenProvision provision{};          ///< which; encrypted
  std::optional<HealthText> note{};  ///< what is done; encrypted
  Date starts{};                     ///< first day
  std::optional<Date> ends{};        ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(SenProvisionSpell const*);

}  // namespace juniper::mis
