// Where was looked for the data of a request.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/rights/rights_request.hpp>

#include <cstdint>
#include <optional>

namespace juniper::mis::rights {

/// A system or place that was searched, so that a reasonable and proportionate search can be shown
/// (UK GDPR Article 15(1A)).
struct RightsSearch {
  Id<RightsSearch> id{};                ///< opaque
  Id<RightsRequest> request{};          ///< for which request
  PersonalText place{};                 ///< system, mailbox, cabinet
  std::optional<PersonalText> scope{};  ///< what was looked for
  std::optional<std::int32_t> found{};  ///< how many items
  std::optional<Id<Subject>> by{};      ///< who looked
  Instant at{};                         ///< when
};

/// Its description.
EntityInfo const& describe(RightsSearch const*);

}  // namespace juniper::mis::rights
