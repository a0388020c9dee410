// Somebody's part in a concern.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/safeguarding/concern.hpp>

#include <optional>

namespace juniper::mis {

/// One person in one role, with what was noted of that person alone: encrypted under their own key.
struct ConcernParticipation {
  Id<ConcernParticipation> id{};              ///< opaque
  Id<Concern> concern{};                      ///< which concern
  Id<Person> person{};                        ///< who
  ConcernRole role{};                         ///< what they have to do with it
  std::optional<SafeguardingText> account{};  ///< in their own words, or about them alone
};

/// Its description.
EntityInfo const& describe(ConcernParticipation const*);

}  // namespace juniper::mis
