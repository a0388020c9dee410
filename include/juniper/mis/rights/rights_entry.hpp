// What happened to a request, and when.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/rights_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/rights/rights_request.hpp>

#include <optional>

namespace juniper::mis::rights {

/// Received, identity confirmed, clarification asked and answered, extended, responded: entries are
/// added and never changed. Dates of the answer are worked out from them (UK GDPR Article 12A).
struct RightsEntry {
  Id<RightsEntry> id{};                ///< opaque
  Id<RightsRequest> request{};         ///< which request
  RightsEventKind kind{};              ///< what
  Instant at{};                        ///< when
  std::optional<Id<Subject>> by{};     ///< who did it
  std::optional<PersonalText> note{};  ///< why, or what was said
};

/// Its description.
EntityInfo const& describe(RightsEntry const*);

}  // namespace juniper::mis::rights
