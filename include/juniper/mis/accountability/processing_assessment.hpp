// An assessment that a basis, another purpose or a transfer abroad needs.
#pragma once

#include <juniper/mis/base/date.hpp>
#include <juniper/mis/base/id.hpp>
#include <juniper/mis/codes/processing_assessment_codes.hpp>
#include <juniper/mis/describe/anchors.hpp>
#include <juniper/mis/describe/entity.hpp>
#include <juniper/mis/describe/key_name.hpp>

#include <optional>
#include <string>

namespace juniper::mis::accountability {

/// The balance of legitimate interests, the test of another purpose, the risk of a transfer:
/// written before data are used and reviewed (UK GDPR Articles 6(1)(f), 8A, 46 and 84B). Public
/// authorities cannot rely on legitimate interests for their tasks.
struct ProcessingAssessment {
  Id<ProcessingAssessment> id{};           ///< opaque
  Id<Organisation> organisation{};         ///< whose assessment
  ProcessingAssessmentKind kind{};         ///< of what
  std::string title{};                     ///< for people
  std::optional<KeyName> purpose{};        ///< of the access policy, when there is one
  std::optional<std::string> interest{};   ///< what is to be achieved, and for whom
  std::optional<std::string> necessity{};  ///< why it cannot be done otherwise
  std::optional<std::string> balance{};    ///< what it means for people, children above all
  std::optional<std::string> measures{};   ///< what makes up for it
  std::optional<ProcessingAssessmentOutcome> outcome{};  ///< what came of it
  std::optional<std::string> assessed_by{};              ///< the office that made it
  std::optional<std::string> approved_by{};              ///< the office that approved it
  std::optional<Date> approved_on{};                     ///< when
  std::optional<Date> review_on{};                       ///< next review
  Date starts{};                                         ///< first day on which it is relied on
  std::optional<Date> ends{};                            ///< last day; none while it is
};

/// Its description.
EntityInfo const& describe(ProcessingAssessment const*);

}  // namespace juniper::mis::accountability
