// A time in which somebody who is no close relative cares for a child.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time in which a child under 16 (18 if disabled) is cared for by somebody who is neither a
/// parent, nor has parental responsibility, nor is a close relative, for 28 days or more (Children
/// Act 1989, section 66).
struct PrivateFosteringSpell {
  Id<PrivateFosteringSpell> id{};           ///< opaque
  Id<Pupil> pupil{};                        ///< who
  std::optional<Id<Person>> carer{};        ///< with whom
  std::optional<Date> authority_told_on{};  ///< day on which the school told it
  std::optional<SafeguardingText> note{};   ///< what is known; encrypted
  Date starts{};                            ///< first day
  std::optional<Date> ends{};               ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(PrivateFosteringSpell const*);

}  // namespace juniper::mis
