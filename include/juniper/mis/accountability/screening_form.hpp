// The screening form of an impact assessment as data: seventeen questions, what a feature ticks, and the closing rule.
#pragma once

#include <juniper/mis/accountability/screening_answer.hpp>
#include <juniper/mis/rulebook/facts.hpp>

#include <array>
#include <span>

namespace juniper::mis::accountability {

/// The boxes of the form.
enum class ScreeningBox : std::uint8_t {
  biometric_or_genetic,
  children_profiling,
  combining_data,
  decisions_on_access,
  evaluation_or_scoring,
  innovative_technology,
  large_scale,
  major_project,
  no_direct_notice,
  physical_harm,
  prevents_right_or_service,
  public_monitoring,
  sensitive_data,
  special_category_or_criminal,
  systematic_monitoring,
  tracking,
  vulnerable_subjects,
};
/// Under which heading a box stands. A tick under either asks for the full assessment: the form's closing rule.
enum class ScreeningHeading : std::uint8_t { consider, must };

/// One question of the form.
struct ScreeningQuestion {
  ScreeningBox box{};              ///< its box
  DpiaQuestion code{};             ///< as answers to it are recorded
  ScreeningHeading heading{};      ///< its heading
  std::string_view asks{};         ///< the question, for people
};
/// The seventeen questions, in the order of the form: five to consider, twelve that need an assessment.
std::span<ScreeningQuestion const, 17> screening_form();
/// The question of a box.
ScreeningQuestion const& question_of(ScreeningBox box);

/// How a feature works.
enum class Technique : std::uint8_t { machine_learning, fixed_rules };
/// What it puts out.
enum class FeatureOutput : std::uint8_t { risk_score, suggestion, report };
/// What it predicts.
enum class Predicts : std::uint8_t { exclusion, absence, attainment, safeguarding_concern, nothing };
/// Whom it is about.
enum class FeatureAbout : std::uint8_t { pupils, staff };
/// Who sees what it puts out.
enum class ShownTo : std::uint8_t { head_of_year, class_teacher, office, parents, pupils };

/// A feature of a product, as far as the form asks.
struct Feature {
  Technique technique{};      ///< how it works
  FeatureOutput output{};     ///< what it puts out
  Predicts predicts{};        ///< what it predicts
  FeatureAbout about{};       ///< whom it is about
  ShownTo shown_to{};         ///< who sees it
  bool combines_sources{};    ///< whether it combines data of several sources
  bool special_category{};    ///< whether it uses special category or criminal offence data
};
/// Its members.
constexpr auto rows_of(Feature const*) {
  return rulebook::Rows<&Feature::technique, &Feature::output, &Feature::predicts, &Feature::about, &Feature::shown_to,
                        &Feature::combines_sources, &Feature::special_category>{};
}

/// The boxes that a feature ticks by what it is; people may tick more.
rulebook::WordSet<ScreeningBox> ticked_by(Feature const& feature);
/// Whether what it predicts bears on a significant decision, so that the gate for automated decisions is asked as well.
bool bears_on_decision(Feature const& feature);

/// What is done with the screening itself.
enum class ScreeningAction : std::uint8_t { date, send_to_dpo, sign, store };
/// Whether a full assessment is required.
enum class FullAssessment : std::uint8_t { must, not_required };

/// What is known.
struct ScreeningFacts {
  rulebook::Jurisdiction jurisdiction{};                      ///< law that applies
  std::optional<rulebook::WordSet<ScreeningBox>> ticked{};    ///< boxes ticked; none: the form was not filled in
  std::optional<Feature> feature{};                           ///< the feature screened
  std::optional<Date> on{};                                   ///< day of the screening; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(ScreeningFacts const*) {
  return rulebook::Rows<&ScreeningFacts::jurisdiction, &ScreeningFacts::ticked, &ScreeningFacts::feature, &ScreeningFacts::on>{};
}

/// What follows.
struct Screening {
  std::optional<FullAssessment> full_assessment{};          ///< whether a full assessment is required
  rulebook::WordSet<ScreeningBox> ticks{};                  ///< boxes ticked by people or by the feature
  rulebook::WordSet<ScreeningAction> screening_actions{};   ///< what is done with the screening
  std::optional<bool> may_go_live{};                        ///< whether it may go live as things stand
  std::optional<bool> automation_gate{};                    ///< whether the gate for automated decisions must be applied too
  rulebook::Explanation why{};                              ///< why
};
/// Its members.
constexpr auto rows_of(Screening const*) {
  return rulebook::Rows<&Screening::full_assessment, &Screening::ticks, &Screening::screening_actions, &Screening::may_go_live,
                        &Screening::automation_gate, &Screening::why>{};
}

/// Screens (UK GDPR Article 35(1), (3) and (4); RULES DPI-01 to DPI-04, ADM-01).
Screening screen(ScreeningFacts const& facts, rulebook::Law const& law);

/// The boxes that recorded answers tick; none while nothing is ticked and a question has no answer. `unanswered` counts those. The newest
/// answer to a question is the last one of the list.
std::optional<rulebook::WordSet<ScreeningBox>> ticked_in(std::span<ScreeningAnswer const> answers, int* unanswered = nullptr);

}  // namespace juniper::mis::accountability
