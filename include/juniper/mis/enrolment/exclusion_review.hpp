// A hearing about a suspension or exclusion.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/codes/exclusions.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/enrolment/exclusion.hpp>

#include <optional>

namespace juniper::mis {

/// A meeting of the governing board or an independent review panel about a suspension or exclusion,
/// and what came of it.
struct ExclusionReview {
  Id<ExclusionReview> id{};                       ///< opaque
  Id<Exclusion> exclusion{};                      ///< of which exclusion
  ExclusionReviewCategory category{};             ///< which body
  Instant held_at{};                              ///< when it met
  std::optional<Date> applied_on{};               ///< day on which the parents asked for it
  std::optional<bool> sen_expert{};               ///< whether an SEN expert was asked for
  std::optional<ExclusionReviewResult> result{};  ///< what came of it
  std::optional<OffenceText> reasons{};           ///< why; encrypted
  std::optional<Date> reinstated_on{};            ///< day of reinstatement
};

/// Its description.
EntityInfo const& describe(ExclusionReview const*);

}  // namespace juniper::mis
