// A version of a data protection impact assessment.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/breach_codes.hpp>
#include <juniper/mis/codes/dpia_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// An assessment before processing that is likely to be a high risk (UK GDPR Article 35). A change
/// of nature, scope, context or purpose is another version.
struct ImpactAssessment {
  Id<ImpactAssessment> id{};                         ///< opaque
  Id<Organisation> organisation{};                   ///< whose assessment
  std::string title{};                               ///< of what
  std::optional<KeyName> purpose{};                  ///< of the access policy, when there is one
  std::int32_t version_number{};                     ///< 1, then one more
  std::optional<Id<ImpactAssessment>> supersedes{};  ///< the version before
  DpiaStatus status{};                               ///< how far it is
  std::optional<Date> screened_on{};                 ///< when the questions were answered
  std::optional<std::string> officer_advice{};       ///< of the data protection officer
  std::optional<RiskGrade> residual_risk{};          ///< what is left
  std::optional<Date> consulted_on{};                ///< when a high risk is left (Article 36)
  std::optional<std::string> approved_by{};          ///< the office that approved it, no name
  std::optional<Date> approved_on{};                 ///< when
  std::optional<Date> review_on{};                   ///< when to look again
  Date starts{};                                     ///< first day
  std::optional<Date> ends{};                        ///< last day; none while it stands
};

/// Its description.
EntityInfo const& describe(ImpactAssessment const*);

}  // namespace juniper::mis::accountability
