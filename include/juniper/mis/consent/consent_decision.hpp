// What somebody decided: given, refused, withdrawn or objected.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/communication_channel.hpp>
#include <juniper/mis/codes/consent_codes.hpp>
#include <juniper/mis/consent/consent_request.hpp>
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>
#include <juniper/mis/people/staff_member.hpp>

#include <optional>

namespace juniper::mis {

/// One entry of the ledger of decisions: who decided what, about whom, in which words, when and how
/// (UK GDPR Article 7(1)). A later decision is another entry. Withdrawing is one too, as easy as
/// giving (Article 7(3)). None is ever changed.
struct ConsentDecision {
  Id<ConsentDecision> id{};                     ///< opaque
  Id<School> school{};                          ///< to whom it was said
  Id<ConsentWording> wording{};                 ///< in which words
  std::optional<Id<ConsentRequest>> request{};  ///< the request it answers, if any
  Id<Person> child{};                           ///< whose data it is about
  Id<Person> decided_by{};         ///< who decided; the same person when they decide for themselves
  DeciderCapacity capacity{};      ///< in what capacity
  ConsentAnswer answer{};          ///< what
  CommunicationChannel channel{};  ///< how it was said
  bool in_writing{};  ///< whether it was written; consent to biometrics is void otherwise
                      ///< (Protection of Freedoms Act 2012 section 27(4))
  std::optional<PersonalText> language{};  ///< of the conversation, when not that of the wording
  std::optional<PersonalText> witness{};   ///< who else was there
  Instant decided_at{};                    ///< when
  Instant recorded_at{};                   ///< when it was written down
  std::optional<Id<StaffMember>> recorded_by{};  ///< who wrote it down
};

/// Its description.
EntityInfo const& describe(ConsentDecision const*);

}  // namespace juniper::mis
