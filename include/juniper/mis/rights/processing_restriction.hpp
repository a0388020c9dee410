// Data about somebody that are stored and not used for now.
#pragma once

#include <juniper/mis/base/bytes.hpp>
#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>
#include <juniper/mis/rights/rights_request.hpp>

#include <optional>

namespace juniper::mis::rights {

/// Restricted data are stored, and used for claims or to protect others alone (UK GDPR Article 18).
struct ProcessingRestriction {
  Id<ProcessingRestriction> id{};              ///< opaque
  Id<Organisation> organisation{};             ///< where
  Id<Subject> subject{};                       ///< about whom
  std::optional<Id<RightsRequest>> request{};  ///< because of which request
  std::optional<KeyName> category{};           ///< this category alone; none: every category
  std::optional<KeyName> entity{};             ///< this kind of record alone
  std::optional<Bytes> record{};               ///< this record alone: its id, 16 bytes
  std::optional<PersonalText> reason{};        ///< why
  Date starts{};                               ///< first day
  std::optional<Date> ends{};                  ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ProcessingRestriction const*);

}  // namespace juniper::mis::rights
