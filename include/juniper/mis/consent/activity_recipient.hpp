// Who receives data of a processing activity, where, and by which transfer.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/disclosure_codes.hpp>
#include <juniper/mis/codes/lawful_basis_codes.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// A recipient, or kind of recipient, of an activity (UK GDPR Article 30(1)(d) and (e)).
struct ActivityRecipient {
  Id<ActivityRecipient> id{};                   ///< opaque
  Id<ProcessingActivity> activity{};            ///< of which activity
  std::string name{};                           ///< body or kind of body
  RecipientKind kind{};                         ///< what kind
  std::optional<ProcessingRole> role{};         ///< what it is in law
  std::optional<std::string> country{};         ///< when it is not the United Kingdom
  std::optional<TransferMechanism> transfer{};  ///< what allows it then
  std::optional<Date> reviewed_on{};            ///< last transfer risk assessment
};

/// Its description.
EntityInfo const& describe(ActivityRecipient const*);

}  // namespace juniper::mis
