// A request of somebody about personal data: access, rectification, erasure and the like.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/communication_channel.hpp>
#include <juniper/mis/codes/rights_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>

namespace juniper::mis::rights {

/// A request in any form, by anybody, about one person's data (UK GDPR Articles 15 to 22; Education
/// (Pupil Information) (England) Regulations 2005; Data Protection Act 2018 section 164A). Its
/// clock is worked out from its events.
struct RightsRequest {
  Id<RightsRequest> id{};                        ///< opaque
  Id<Organisation> organisation{};               ///< to whom it came
  Id<Subject> subject{};                         ///< whose data it is about
  std::optional<Id<Subject>> requester{};        ///< who asks, when they are in the store
  std::optional<PersonalText> requester_name{};  ///< when they are not
  RequesterCapacity capacity{};                  ///< in what capacity
  RightsRequestKind kind{};                      ///< what is asked for
  bool in_writing{};                             ///< a request for the educational record has to be
  CommunicationChannel channel{};                ///< how it came
  std::optional<PersonalText> text{};            ///< in the words of who asked
  std::optional<Id<RightsRequest>> concerns{};   ///< the request that a complaint is about
  Instant received_at{};                         ///< when
  std::optional<Instant> closed_at{};            ///< when it was closed
  std::optional<RightsOutcome> outcome{};        ///< how it ended
};

/// Its description.
EntityInfo const& describe(RightsRequest const*);

}  // namespace juniper::mis::rights
