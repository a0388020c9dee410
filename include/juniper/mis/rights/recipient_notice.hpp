// Telling a recipient that data were corrected, erased or restricted.
#pragma once

#include <juniper/mis/accountability/disclosure.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/rights/rights_request.hpp>

#include <optional>

namespace juniper::mis::rights {

/// Each recipient of the data is told (UK GDPR Article 19).
struct RecipientNotice {
  Id<RecipientNotice> id{};     ///< opaque
  Id<RightsRequest> request{};  ///< after which request
  std::optional<Id<accountability::Disclosure>>
      disclosure{};                         ///< to which recipient, by the disclosure
  std::optional<PersonalText> recipient{};  ///< to whom, when there is no disclosure
  Instant told_at{};                        ///< when
  std::optional<PersonalText>
      impossible_because{};  ///< why not, when it is impossible or takes too much
};

/// Its description.
EntityInfo const& describe(RecipientNotice const*);

}  // namespace juniper::mis::rights
