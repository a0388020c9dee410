// The answer to one screening question of an impact assessment.
#pragma once

#include <juniper/mis/accountability/impact_assessment.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/dpia_codes.hpp>
#include <juniper/mis/describe/entity.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// Yes or no to one question; the screening is kept also when no assessment is needed.
struct ScreeningAnswer {
  Id<ScreeningAnswer> id{};           ///< opaque
  Id<ImpactAssessment> assessment{};  ///< of which assessment
  DpiaQuestion question{};            ///< which question
  bool yes{};                         ///< the answer
  std::optional<std::string> note{};  ///< why
};

/// Its description.
EntityInfo const& describe(ScreeningAnswer const*);

}  // namespace juniper::mis::accountability
