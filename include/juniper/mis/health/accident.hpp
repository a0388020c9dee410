// An accident to somebody at a school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// An accident to a pupil, a member of staff or a visitor (Social Security (Claims and Payments)
/// Regulations 1979, regulation 25; RIDDOR 2013).
struct Accident {
  Id<Accident> id{};                               ///< opaque
  Id<Person> person{};                             ///< who was hurt
  Id<School> school{};                             ///< where
  Instant happened_at{};                           ///< when
  std::optional<Instant> recorded_at{};            ///< when it was written down
  std::optional<Id<StaffMember>> recorded_by{};    ///< who wrote it down
  std::optional<HealthText> place{};               ///< where on the site; encrypted
  HealthText account{};                            ///< what happened; encrypted
  std::optional<HealthText> injury{};              ///< what was hurt; encrypted
  std::optional<HealthText> treatment{};           ///< what was done; encrypted
  std::optional<bool> sent_to_hospital{};          ///< whether somebody took them to hospital
  std::optional<Instant> parents_told_at{};        ///< when the parents were told
  std::optional<Date> reported_on{};               ///< to the Health and Safety Executive
  std::optional<PersonalText> report_reference{};  ///< of that report
};

/// Its description.
EntityInfo const& describe(Accident const*);

}  // namespace juniper::mis
