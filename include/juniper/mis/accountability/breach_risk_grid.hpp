// The grid by which the risk of a breach is graded: how likely harm is, how severe, and what raises either.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// How likely, or how severe, harm is.
enum class Grade : std::uint8_t { low, medium, high };
/// What the grid says: a risk to people is unlikely, likely, or likely and high (UK GDPR Articles 33(1) and 34(1)).
enum class BreachLevel : std::uint8_t { unlikely, likely, high };
/// What raises a grade.
enum class RiskUplift : std::uint8_t {
  special_category,   ///< severity, by one
  child_protection,   ///< severity, to the highest
  protected_address,  ///< severity, to the highest
  many_children,      ///< severity, by one
  malicious_actor,    ///< likelihood, by one
  not_recovered,      ///< likelihood, by one
};
/// What keeps harm away, or stands in the way of telling each person.
enum class HarmGuard : std::uint8_t {
  unintelligible,         ///< encrypted, and the key is safe: no risk, and nobody is told (Article 34(3)(a))
  nobody_saw,             ///< back, sealed as it was: no risk
  removed_since,          ///< steps since then make the high risk no longer likely: nobody is told (Article 34(3)(b))
  disproportionate,       ///< telling each would take disproportionate effort: a public notice instead (Article 34(3)(c))
};
/// Who decides.
enum class RiskDecider : std::uint8_t { dpo, dpo_and_dsl };
/// Whether something has to be done.
enum class MustOrNot : std::uint8_t { must, not_required };
/// How people are told.
enum class TellBy : std::uint8_t { each_person, public_notice };

/// Where a breach stands in the grid.
struct RiskGridFacts {
  rulebook::Jurisdiction jurisdiction{};                        ///< law that applies
  Grade likelihood{};                                           ///< of harm, before uplifts
  Grade severity{};                                             ///< of harm, before uplifts
  std::optional<rulebook::WordSet<RiskUplift>> uplifts{};       ///< what raises them; none: not considered yet
  std::optional<rulebook::WordSet<HarmGuard>> guards{};         ///< what keeps harm away; none: not considered yet
  std::optional<Date> on{};                                     ///< day of awareness; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(RiskGridFacts const*) {
  return rulebook::Rows<&RiskGridFacts::jurisdiction, &RiskGridFacts::likelihood, &RiskGridFacts::severity, &RiskGridFacts::uplifts,
                        &RiskGridFacts::guards, &RiskGridFacts::on>{};
}

/// What follows.
struct GradedRisk {
  std::optional<Grade> likelihood{};                 ///< after uplifts
  std::optional<Grade> severity{};                   ///< after uplifts
  std::optional<BreachLevel> risk{};                 ///< what the grid says
  std::optional<MustOrNot> report_regulator{};       ///< whether the Commissioner is told
  std::optional<MustOrNot> notify_individuals{};     ///< whether the people concerned are told
  std::optional<TellBy> notify_by{};                 ///< how, if they are
  std::optional<RiskDecider> decided_by{};           ///< who decides, with the grid as advice
  rulebook::Explanation why{};                       ///< why
};
/// Its members.
constexpr auto rows_of(GradedRisk const*) {
  return rulebook::Rows<&GradedRisk::likelihood, &GradedRisk::severity, &GradedRisk::risk, &GradedRisk::report_regulator,
                        &GradedRisk::notify_individuals, &GradedRisk::notify_by, &GradedRisk::decided_by, &GradedRisk::why>{};
}

/// The cell of the grid for two grades, nothing else considered: low with low or medium is unlikely, as is medium with low; high
/// with medium severity or less, and low with high severity, is likely; medium or high with high severity is high.
constexpr BreachLevel grid(Grade likelihood, Grade severity) noexcept {
  constexpr BreachLevel cells[3][3] = {{BreachLevel::unlikely, BreachLevel::unlikely, BreachLevel::likely},
                                       {BreachLevel::unlikely, BreachLevel::likely, BreachLevel::high},
                                       {BreachLevel::likely, BreachLevel::likely, BreachLevel::high}};
  return cells[static_cast<std::size_t>(likelihood)][static_cast<std::size_t>(severity)];
}

/// Grades the risk of a breach (UK GDPR Articles 33(1) and 34; RULES BRE-03, BRE-05).
GradedRisk breach_risk(RiskGridFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
