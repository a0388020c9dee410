// A review of provision for special educational needs.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/base/personal_text.hpp>
#include <juniper/mis/characteristics/ehc_plan.hpp>
#include <juniper/mis/codes/sen_codes.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/people/pupil.hpp>

#include <optional>

namespace juniper::mis {

/// A review of an education, health and care plan or of SEN support: when it was held, what came of
/// it and by when the next is due (Children and Families Act 2014, section 44; SEND Regulations
/// 2014, regulations 18 to 22).
struct SenReview {
  Id<SenReview> id{};                         ///< opaque
  Id<Pupil> pupil{};                          ///< whose provision
  std::optional<Id<EhcPlan>> plan{};          ///< of which plan, if of one
  SenReviewKind kind{};                       ///< which review
  Instant held_at{};                          ///< when it was held
  std::optional<HealthText> present{};        ///< who was there; encrypted
  std::optional<HealthText> views{};          ///< what the child and the parents said; encrypted
  std::optional<HealthText> report{};         ///< what was found, in short; encrypted
  std::optional<SenReviewOutcome> outcome{};  ///< what came of it; encrypted
  std::optional<Date> report_sent_on{};       ///< to everyone invited: within two weeks
  std::optional<Date> decided_on{};           ///< decision of the authority: within four weeks
  std::optional<Date> next_by{};              ///< day by which the next one is held
};

/// Its description.
EntityInfo const& describe(SenReview const*);

}  // namespace juniper::mis
