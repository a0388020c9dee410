// A time in which an authority looks after a child.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/care_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A time in which a local authority looks after a pupil (Children Act 1989, section 22; Children
/// and Young Persons Act 2008, section 20 for the designated teacher).
struct LookedAfterSpell {
  Id<LookedAfterSpell> id{};                     ///< opaque
  Id<Pupil> pupil{};                             ///< who
  std::optional<PersonalText> care_authority{};  ///< three digits of the authority that looks after
                                                 ///< the child, which need not be the school's
  std::optional<Id<Person>> social_worker{};     ///< a person with a post at an agency
  std::optional<CareStatus> status{};            ///< in law; encrypted
  std::optional<SafeguardingText> placement{};   ///< where and with whom; encrypted
  std::optional<SafeguardingText> delegated_authority{};  ///< what the carer may decide; encrypted
  Date starts{};                                          ///< first day
  std::optional<Date> ends{};                             ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(LookedAfterSpell const*);

}  // namespace juniper::mis
