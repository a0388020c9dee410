// Whom people and regulators turn to about data.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/controller_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// The data protection officer and the contact of a controller, as published (UK GDPR Articles
/// 13(1), 30(1) and 37(7)). An office, not a person.
struct ControllerContact {
  Id<ControllerContact> id{};              ///< opaque
  Id<Organisation> organisation{};         ///< whose contact
  ControllerContactRole role{};            ///< which
  std::string name{};                      ///< of the office or firm
  std::optional<std::string> email{};      ///< of the office
  std::optional<std::string> telephone{};  ///< of the office
  std::optional<std::string> address{};    ///< of the office
  Date starts{};                           ///< first day
  std::optional<Date> ends{};              ///< last day; none while it holds
};

/// Its description.
EntityInfo const& describe(ControllerContact const*);

}  // namespace juniper::mis::accountability
