// Whether a breach is reported, told to the people concerned and recorded.
#pragma once

#include <juniper/mis/accountability/breach_risk_grid.hpp>
#include <juniper/mis/accountability/shared_words.hpp>

namespace juniper::mis::accountability {

/// What happened.
enum class Incident : std::uint8_t { loss, sent_to_wrong_person, unauthorised_access };
/// On what the data were.
enum class Medium : std::uint8_t { email, paper, system };
/// What the record of a breach holds (UK GDPR Article 33(5)).
enum class BreachRecordField : std::uint8_t { facts, effects, action };
/// When people are told.
enum class NotifyTiming : std::uint8_t { without_undue_delay };
/// Who decides by which way the people concerned can safely be reached.
enum class ContactRouteDecider : std::uint8_t { dsl, dpo };

/// What is known of the breach.
struct BreachAssessmentFacts {
  rulebook::Jurisdiction jurisdiction{};                    ///< law that applies
  Incident incident{};                                      ///< what happened
  rulebook::WordSet<DataKind> data{};                       ///< data concerned
  bool recovered{};                                         ///< whether they are back
  std::optional<Medium> medium{};                           ///< on what they were
  std::optional<bool> seal_intact{};                        ///< whether the seal was intact when they came back
  std::optional<std::int32_t> minutes_lost{};               ///< minutes out of control, rounded up
  std::optional<Recipient> recipient{};                     ///< who got them
  std::optional<rulebook::WordSet<RiskUplift>> also{};      ///< what else raises the risk: many children, a malicious actor, a protected address
  std::optional<rulebook::WordSet<HarmGuard>> guards{};     ///< what keeps harm away
  std::optional<Date> on{};                                 ///< day of awareness; none: the law as it stands last
};
/// Its members.
constexpr auto rows_of(BreachAssessmentFacts const*) {
  using F = BreachAssessmentFacts;
  return rulebook::Rows<&F::jurisdiction, &F::incident, &F::data, &F::recovered, &F::medium, &F::seal_intact, &F::minutes_lost,
                        &F::recipient, &F::also, &F::guards, &F::on>{};
}

/// What has to be done.
struct BreachAssessment {
  std::optional<BreachLevel> risk{};                                ///< level of risk
  std::optional<MustOrNot> report_regulator{};                      ///< whether the Commissioner is told
  std::optional<std::int32_t> report_hours{};                       ///< within how many hours, if so
  std::optional<MustOrNot> keep_record{};                           ///< whether a record is kept
  rulebook::WordSet<BreachRecordField> record_fields{};             ///< what the record holds
  std::optional<MustOrNot> notify_individuals{};                    ///< whether the people concerned are told
  std::optional<TellBy> notify_by{};                                ///< how, if they are
  std::optional<NotifyTiming> notify_timing{};                      ///< when
  std::optional<ContactRouteDecider> contact_route_decided_by{};    ///< who decides how to reach them
  std::optional<RiskDecider> decided_by{};                          ///< who decides about the risk
  rulebook::Explanation why{};                                      ///< why
};
/// Its members.
constexpr auto rows_of(BreachAssessment const*) {
  using A = BreachAssessment;
  return rulebook::Rows<&A::risk, &A::report_regulator, &A::report_hours, &A::keep_record, &A::record_fields, &A::notify_individuals,
                        &A::notify_by, &A::notify_timing, &A::contact_route_decided_by, &A::decided_by, &A::why>{};
}

/// How severe harm from data of that kind is, before uplifts: low for names and past attendance, medium for the rest.
Grade severity_of(DataKind kind) noexcept;

/// Assesses a breach (UK GDPR Articles 33 and 34; RULES BRE-01 to BRE-05).
BreachAssessment assess_breach(BreachAssessmentFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
