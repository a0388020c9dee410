// The 72 hours of a breach, as plain elapsed time and as Article 4A of the UK GDPR counts them.
#include <juniper/mis/accountability/breach_report.hpp>

namespace juniper::mis::accountability {

namespace {

using rulebook::Law;
using rulebook::Rule;

// Regulation 1182/71 Article 3, which Article 4A applies: the hour of the event is not counted (3(1)), days of rest count (3(3)), an
// end on one of them does not move, as the period is expressed in hours (3(4)), and a period of two days or more includes at least
// two working days (3(5)), of which a part counts here as one.
Instant statutory_end(Instant aware, std::int32_t hours, Law const& law) {
  auto const next_hour = std::chrono::floor<std::chrono::hours>(aware) + std::chrono::hours{1};
  Instant end = next_hour + std::chrono::hours{hours};
  auto const last_moment_of = [](Date day) { return calendar::start_of_english_day(add_days(day, 1)); };
  auto last_day = calendar::english_day(end);
  int working = 0;
  for (auto day = calendar::english_day(next_hour); day <= last_day; day = add_days(day, 1)) {
    working += law.holidays->is_working_day(day) ? 1 : 0;
  }
  if (working < 2) {
    while (working < 2) {
      last_day = add_days(last_day, 1);
      working += law.holidays->is_working_day(last_day) ? 1 : 0;
    }
    end = last_moment_of(last_day);
  }
  return end;
}

}  // namespace

BreachReport breach_report_due(BreachReportFacts const& facts, Law const& law) {
  BreachReport report;
  if (!rulebook::covers(facts.jurisdiction, law, report.why)) { return report; }
  auto const aware_on = calendar::english_day(facts.aware_at.at);
  if (facts.aware_party == AwareParty::processor) {
    auto const* rule = law.book.need("BRE-06", aware_on);
    if (rule == nullptr) { return report.why.caution("no rule on processors was in force on {a}", nullptr, aware_on), report; }
    report.why.apply(rule);
    report.clock_starts_on = ClockStart::controller_aware;
    report.processor_tells = ProcessorTells::each_controller;
    report.timing = ReportTiming::without_undue_delay;
    report.processor_reports_to_regulator = false;
    report.why.because("no 72 hours run against a controller that has not been made aware", rule);
    if (facts.controllers_told == true) { report.why.caution("when each controller was told is not known, and its own clock runs from then", rule); }
    if (facts.controllers_told == false) { report.why.blocked("the controllers have not been told yet", rule); }
    report.why.unless("a controller is told: its own clock starts then", rule);
    return report;
  }
  auto const* rule = law.book.need("BRE-02", aware_on);
  if (rule == nullptr) { return report.why.caution("no duty to report was in force on {a}", nullptr, aware_on), report; }
  report.why.apply(rule);
  report.clock_starts_on = ClockStart::controller_aware;
  report.timing = ReportTiming::without_undue_delay;
  auto const hours = rule->amount.value_or(0);
  auto const latest = calendar::start_of_english_day(calendar::last_date) - std::chrono::days{30};
  if (!calendar::in_range(aware_on) || facts.aware_at.at + std::chrono::hours{hours} > latest) {
    return report.why.caution("the end lies outside of the range of dates, counted from {a}", rule, aware_on), report;
  }
  report.due_at = calendar::in_england(facts.aware_at.at + std::chrono::hours{hours});
  report.why.derive("{n} elapsed hours from {A} end on {B}; weekends, holidays and changes of the clocks do not stop them", rule, aware_on,
                    calendar::english_day(report.due_at->at), hours);
  if (auto const* hours_rule = law.book.find("CAL-04", aware_on)) {
    report.statutory_end_at = calendar::in_england(statutory_end(facts.aware_at.at, hours, law));
    report.why.derive("counted as Article 4A of the UK GDPR has it, the period may end as late as {A}: do not rely on it", hours_rule,
                      calendar::english_day(report.statutory_end_at->at));
  }
  report.why.unless("the breach is unlikely to be a risk to anybody: then it is recorded and not reported", law.book.find("BRE-03", aware_on));
  return report;
}

}  // namespace juniper::mis::accountability
