// An event in the child-protection chronology of one child.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/safeguarding_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>
#include <juniper/mis/safeguarding/concern_participation.hpp>

#include <optional>

namespace juniper::mis {

/// What happened, when, and from where the school knows it: a contact, a meeting, a move, an entry
/// of a file that came from a previous school.
struct ChronologyEntry {
  Id<ChronologyEntry> id{};                 ///< opaque
  Id<School> school{};                      ///< who keeps the file
  Id<Person> child{};                       ///< whose chronology
  Date happened_on{};                       ///< when it happened
  Instant recorded_at{};                    ///< when it was written
  std::optional<Id<StaffMember>> author{};  ///< who wrote it
  ChronologySource source{};                ///< from where it is known
  SafeguardingText text{};                  ///< what happened
  std::optional<Id<ConcernParticipation>>
      concern{};  ///< the concern it belongs to, by the part of this child
};

/// Its description.
EntityInfo const& describe(ChronologyEntry const*);

}  // namespace juniper::mis
