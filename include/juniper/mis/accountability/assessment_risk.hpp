// A risk that an impact assessment found, and what is done about it.
#pragma once

#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/breach_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// One risk with its measure.
struct AssessmentRisk {
  Id<AssessmentRisk> id{};               ///< opaque
  Id<ImpactAssessment> assessment{};     ///< of which assessment
  std::string risk{};                    ///< to whom, of what
  RiskGrade likelihood{};                ///< of harm
  RiskGrade severity{};                  ///< of harm
  std::optional<std::string> measure{};  ///< what is done about it
  std::optional<RiskGrade> residual{};   ///< what is left
};

/// Its description.
EntityInfo const& describe(AssessmentRisk const*);

}  // namespace juniper::mis::accountability
