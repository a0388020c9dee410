// What staff must do or not do about a child, without the reason.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// See the safeguarding lead; do not release to somebody: the instruction alone, for those who
/// stand at the gate. That there is one is restricted as well.
struct SafeguardingInstruction {
  Id<SafeguardingInstruction> id{};               ///< opaque
  Id<School> school{};                            ///< at which school
  Id<Person> child{};                             ///< about whom
  std::optional<SafeguardingText> instruction{};  ///< what to do; none: see the safeguarding lead
  Date starts{};                                  ///< first day
  std::optional<Date> ends{};                     ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(SafeguardingInstruction const*);

}  // namespace juniper::mis
