// When a personal data breach must be reported: 72 hours from the controller's own awareness.
#pragma once

#include <juniper/mis/rulebook/facts.hpp>

namespace juniper::mis::accountability {

/// Who became aware of the breach.
enum class AwareParty : std::uint8_t { controller, processor };
/// The event that starts the clock.
enum class ClockStart : std::uint8_t { controller_aware };
/// Whom a processor tells.
enum class ProcessorTells : std::uint8_t { each_controller };
/// When to act where no date is fixed.
enum class ReportTiming : std::uint8_t { without_undue_delay };

/// What is known of the breach.
struct BreachReportFacts {
  rulebook::Jurisdiction jurisdiction{};   ///< law that applies
  AwareParty aware_party{};                ///< who became aware
  calendar::LocalInstant aware_at{};       ///< when, with reasonable certainty
  std::optional<bool> controllers_told{};  ///< whether the processor has told the controllers
};
/// Its members.
constexpr auto rows_of(BreachReportFacts const*) {
  return rulebook::Rows<&BreachReportFacts::jurisdiction, &BreachReportFacts::aware_party, &BreachReportFacts::aware_at,
                        &BreachReportFacts::controllers_told>{};
}

/// When the report is due.
struct BreachReport {
  std::optional<calendar::LocalInstant> due_at{};             ///< the plain 72 hours; none when no clock is running
  std::optional<calendar::LocalInstant> statutory_end_at{};   ///< as UK GDPR Article 4A counts hours: shown beside it, never relied on
  std::optional<ClockStart> clock_starts_on{};                ///< what starts the clock
  std::optional<ProcessorTells> processor_tells{};            ///< whom the processor tells
  std::optional<ReportTiming> timing{};                       ///< when, where no date is fixed
  std::optional<bool> processor_reports_to_regulator{};       ///< whether the processor reports for the controller
  rulebook::Explanation why{};                                ///< why
};
/// Its members.
constexpr auto rows_of(BreachReport const*) {
  return rulebook::Rows<&BreachReport::due_at, &BreachReport::statutory_end_at, &BreachReport::clock_starts_on,
                        &BreachReport::processor_tells, &BreachReport::timing, &BreachReport::processor_reports_to_regulator,
                        &BreachReport::why>{};
}

/// When the regulator must be told (UK GDPR Article 33(1) and (2); RULES BRE-02, BRE-06, CAL-04).
BreachReport breach_report_due(BreachReportFacts const& facts, rulebook::Law const& law);

}  // namespace juniper::mis::accountability
