// The personal education plan of a looked-after child.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/characteristics/looked_after_spell.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/agency.hpp>
#include <juniper/mis/people/pupil.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// A personal education plan of a child who is looked after, part of the care plan (Care Planning,
/// Placement and Case Review (England) Regulations 2010, regulation 5; part of the educational
/// record).
struct PersonalEducationPlan {
  Id<PersonalEducationPlan> id{};                       ///< opaque
  Id<Pupil> pupil{};                                    ///< for whom
  std::optional<Id<LookedAfterSpell>> spell{};          ///< during which spell of care
  std::optional<Id<StaffMember>> designated_teacher{};  ///< who leads on it at the school
  std::optional<Id<Agency>> virtual_school{};  ///< of the authority that looks after the child
  Date starts{};                               ///< day on which it was made
  std::optional<Date> ends{};                  ///< day on which the next took its place
  std::optional<Date> reviewed_on{};           ///< last review
  std::optional<Date> review_by{};             ///< next review is due: each term
  std::optional<SafeguardingText> targets{};   ///< what it aims at; encrypted
  std::optional<SafeguardingText> funding{};   ///< what the premium is spent on; encrypted
  std::optional<PersonalText>
      document_reference{};  ///< where the plan is kept, in the host's words
};

/// Its description.
EntityInfo const& describe(PersonalEducationPlan const*);

}  // namespace juniper::mis
