// What one part of a full impact assessment says.
#pragma once

#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/dpia_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <string>

namespace juniper::mis::accountability {

/// One part that the full assessment must have; without every part it is not approved.
struct AssessmentPart {
  Id<AssessmentPart> id{};            ///< opaque
  Id<ImpactAssessment> assessment{};  ///< of which assessment
  DpiaPart part{};                    ///< which part
  std::string text{};                 ///< what it says
};

/// Its description.
EntityInfo const& describe(AssessmentPart const*);

}  // namespace juniper::mis::accountability
