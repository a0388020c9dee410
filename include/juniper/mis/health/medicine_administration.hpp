// One entry of the log of medicines given at school.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/medicine_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/health/medication.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// One dose that was given, taken, refused or missed at school: an entry of a log, added and never
/// changed (DfE, "Supporting pupils at school with medical conditions": a record of every medicine
/// given).
struct MedicineAdministration {
  Id<MedicineAdministration> id{};                ///< opaque
  Id<Medication> medication{};                    ///< of which medicine
  Instant at{};                                   ///< when
  MedicineOutcome outcome{};                      ///< what became of the dose; encrypted
  std::optional<HealthText> dose{};               ///< how much; encrypted
  std::optional<Id<StaffMember>> given_by{};      ///< who gave it
  std::optional<Id<StaffMember>> witnessed_by{};  ///< who checked it
  std::optional<HealthText> note{};               ///< side effects, or why not; encrypted
  std::optional<Instant> parents_told_at{};       ///< when the parents were told
};

/// Its description.
EntityInfo const& describe(MedicineAdministration const*);

}  // namespace juniper::mis
