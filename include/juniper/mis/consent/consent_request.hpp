// Asking somebody for a consent about a child, or about themselves.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/communication_channel.hpp>
#include <juniper/mis/codes/consent_codes.hpp>
#include <juniper/mis/consent/consent_wording.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/organisations/school.hpp>
#include <juniper/mis/people/person.hpp>

#include <optional>

namespace juniper::mis {

/// Somebody was asked. Silence is no answer.
struct ConsentRequest {
  Id<ConsentRequest> id{};            ///< opaque
  Id<School> school{};                ///< who asks
  Id<ConsentWording> wording{};       ///< in which words
  Id<Person> child{};                 ///< whose data it is about: mostly a pupil
  Id<Person> asked{};                 ///< who was asked
  DeciderCapacity capacity{};         ///< in what capacity
  CommunicationChannel channel{};     ///< how
  Instant sent_at{};                  ///< when
  std::optional<Date> answer_by{};    ///< until when an answer helps
  std::optional<Date> reminder_on{};  ///< when to ask again whether it still holds
};

/// Its description.
EntityInfo const& describe(ConsentRequest const*);

}  // namespace juniper::mis
