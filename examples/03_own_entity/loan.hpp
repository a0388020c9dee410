// A loan from a school's library: an entity that a host adds to the model, with a purpose of its own.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace library {

// [struct]
/// A book that a pupil has borrowed.
struct Loan {
  juniper::mis::Id<Loan> id{};                                ///< opaque
  juniper::mis::Id<juniper::mis::Pupil> pupil{};              ///< who borrowed it
  juniper::mis::PersonalText title{};                         ///< what somebody reads is about them
  juniper::mis::Date borrowed{};                              ///< first day
  std::optional<juniper::mis::Date> returned{};               ///< last day; none while it is out
  std::optional<juniper::mis::HealthText> adjustment{};       ///< large print, say: encrypted, since its type tells of health
};

/// Its description.
juniper::mis::EntityInfo const& describe(Loan const*);
// [struct]

// [purpose]
/// Lending books; the policy says on which lawful basis.
inline constexpr juniper::mis::PurposeKey lending{"library_lending", "Lending library books"};
// [purpose]

}  // namespace library
