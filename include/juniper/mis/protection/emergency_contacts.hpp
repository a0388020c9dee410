// Whether enough emergency contacts are held for a pupil.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

/// What courts ordered about children, and what of a person is not disclosed.
namespace juniper::mis::protection {

/// Whether it is enough.
enum class ContactsOutcome : std::uint8_t { met, warn };

/// What is held.
struct EmergencyContactsFacts {
  rulebook::Jurisdiction jurisdiction{};             ///< law that applies
  std::int32_t contact_people{};                     ///< emergency contacts held
  std::int32_t contact_numbers{};                    ///< telephone numbers held in all
  std::optional<std::int32_t> parents_lived_with{};  ///< parents the pupil normally lives with
};
/// Its members.
constexpr auto rows_of(EmergencyContactsFacts const*) {
  return rulebook::Rows<&EmergencyContactsFacts::jurisdiction, &EmergencyContactsFacts::contact_people,
                        &EmergencyContactsFacts::contact_numbers, &EmergencyContactsFacts::parents_lived_with>{};
}

/// Whether it is enough, in law and by guidance.
struct EmergencyContacts {
  std::optional<bool> register_minimum_met{};  ///< a number for each parent the pupil lives with; none where these are not known
  std::optional<bool> more_than_one_met{};     ///< more than one person and more than one number
  std::optional<ContactsOutcome> outcome{};    ///< both together
  rulebook::Explanation why{};                 ///< why
};
/// Its members.
constexpr auto rows_of(EmergencyContacts const*) {
  return rulebook::Rows<&EmergencyContacts::register_minimum_met, &EmergencyContacts::more_than_one_met, &EmergencyContacts::outcome,
                        &EmergencyContacts::why>{};
}

/// Whether enough emergency contacts are held (SI 2024/208 regulation 8(2)(f): a number for each parent the pupil normally lives with;
/// Keeping children safe in education: more than one contact where reasonably possible).
EmergencyContacts emergency_contacts(EmergencyContactsFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::protection
