// How much help a child needs or is given, dated.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Universal services to child protection, with the source (Working together to safeguard
/// children).
struct LevelOfNeed {
  Id<LevelOfNeed> id{};                      ///< opaque
  Id<School> school{};                       ///< who keeps the record
  Id<Person> child{};                        ///< who
  NeedLevel level{};                         ///< which level
  std::optional<SafeguardingText> source{};  ///< who says so
  Date starts{};                             ///< first day
  std::optional<Date> ends{};                ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(LevelOfNeed const*);

}  // namespace juniper::mis
