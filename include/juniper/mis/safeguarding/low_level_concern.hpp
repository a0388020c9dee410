// A concern about an adult below the harm threshold.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Below the threshold of harm: details, context, action; confidential to the head and the
/// safeguarding lead, and in no reference (Keeping children safe in education, Part four, section
/// two).
struct LowLevelConcern {
  Id<LowLevelConcern> id{};                     ///< opaque
  Id<School> school{};                          ///< where
  Id<Person> person{};                          ///< about whom
  Instant recorded_at{};                        ///< when
  std::optional<Date> happened_on{};            ///< when it happened
  SafeguardingText text{};                      ///< what
  std::optional<SafeguardingText> context{};    ///< in which circumstances
  std::optional<SafeguardingText> action{};     ///< what was done
  std::optional<SafeguardingText> raised_by{};  ///< who said so, if they may be named
  std::optional<Date> employer_told_on{};       ///< when the agency was told
};

/// Its description.
EntityInfo const& describe(LowLevelConcern const*);

}  // namespace juniper::mis
