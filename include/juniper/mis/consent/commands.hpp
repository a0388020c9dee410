// Recording what somebody decided about a consent.
#pragma once

#include <juniper/mis/consent/consent_decision.hpp>
#include <juniper/mis/core/desk.hpp>

#include <optional>

namespace juniper::mis::consent {

/// A decision to be recorded.
struct NewDecision {
  Id<ConsentWording> wording{};                 ///< in which words
  Id<Person> child{};                           ///< whose data it is about
  Id<Person> decided_by{};                      ///< who decided
  DeciderCapacity capacity{};                   ///< in what capacity
  ConsentAnswer answer{};                       ///< what
  CommunicationChannel channel{};               ///< how it was said
  bool in_writing{};                            ///< whether it was written
  std::optional<Id<ConsentRequest>> request{};  ///< the request it answers
  std::optional<PersonalText> language{};       ///< of the conversation
  std::optional<PersonalText> witness{};        ///< who else was there
  std::optional<Instant> decided_at{};          ///< none: now
};

/// Adds an entry to the ledger; earlier entries stay as they are. Withdrawing asks for no reason
/// and no earlier entry. \return refused; not_found when there is no such wording; invalid when
/// check() finds an error.
Result<Id<ConsentDecision>> record(Desk& desk, NewDecision const& decision,
                                   CommandOptions const& options = {});

}  // namespace juniper::mis::consent
