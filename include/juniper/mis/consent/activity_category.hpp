// A category of data in a processing activity, with its condition and how long it is kept.
#pragma once

#include <juniper/mis/base/id.hpp>
#include <juniper/mis/consent/policy_document.hpp>
#include <juniper/mis/consent/processing_activity.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis {

/// One category of data that an activity processes. Special-category and criminal-offence data need
/// a condition of their own beside the basis (UK GDPR Articles 9 and 10; Data Protection Act 2018
/// Schedule 1).
struct ActivityCategory {
  Id<ActivityCategory> id{};               ///< opaque
  Id<ProcessingActivity> activity{};       ///< of which activity
  KeyName category{};                      ///< as descriptions file it
  std::optional<std::string> condition{};  ///< `9(2)(g), Schedule 1 paragraph 18`
  std::optional<Id<PolicyDocument>>
      policy_document{};  ///< appropriate policy document, when the condition asks for one
  std::optional<KeyName> retention{};  ///< how long it is kept
  std::optional<bool> optional{};      ///< whether people may leave it out
};

/// Its description.
EntityInfo const& describe(ActivityCategory const*);

}  // namespace juniper::mis
