// An education, health and care plan.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// An education, health and care plan (Children and Families Act 2014, section 37): who maintains
/// it and when it is reviewed. The document is the authority's.
struct EhcPlan {
  Id<EhcPlan> id{};                         ///< opaque
  Id<Pupil> pupil{};                        ///< for whom
  std::optional<PersonalText> authority{};  ///< three digits of the authority that maintains it
  Date starts{};                            ///< day on which it was made
  std::optional<Date> ends{};               ///< day on which it ceased
  std::optional<Date> reviewed_on{};        ///< last annual review
  std::optional<Date> review_by{};  ///< next annual review is due: within 12 months (section 44)
  std::optional<PersonalText>
      document_reference{};               ///< where the plan is kept, in the host's words
  std::optional<HealthText> provision{};  ///< what sections F to H1 say, in short; encrypted
};

/// Its description.
EntityInfo const& describe(EhcPlan const*);

}  // namespace juniper::mis
