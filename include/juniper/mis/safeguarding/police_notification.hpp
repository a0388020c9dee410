// A message of the police that a child was there when domestic abuse was reported.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Operation Encompass: what the police tell the school, before the next school day, about one
/// child (Domestic Abuse Act 2021 as amended; Home Office statutory guidance).
struct PoliceNotification {
  Id<PoliceNotification> id{};                         ///< opaque
  Id<School> school{};                                 ///< who was told
  Id<Person> child{};                                  ///< about whom
  Instant received_at{};                               ///< when the message came
  std::optional<Instant> incident_at{};                ///< when it happened
  std::optional<SafeguardingText> police_reference{};  ///< number of the police
  std::optional<SafeguardingText> present{};  ///< whether the child was there, saw or heard it
  SafeguardingText circumstances{};           ///< what happened, and where
  std::optional<SafeguardingText> voice_of_child{};  ///< what the child said
  std::optional<Instant> seen_by_lead_at{};          ///< when the safeguarding lead saw it
};

/// Its description.
EntityInfo const& describe(PoliceNotification const*);

}  // namespace juniper::mis
