// The 72 hours of a breach, as plain elapsed time and as Article 4A of the UK GDPR counts them.
#include <juniper/mis/accountability/breach_report.hpp>

namespace juniper::mis::accountability {

namespace {

using rulebook::Law;
using rulebook::Rule;

// Regulation 1182/71 Article 3, which Article 4A applies: the hour of the event is not counted, and a period of two days or more
// includes at least two working days. Its rule on ends on days of rest leaves out periods that are expressed in hours.
Instant statutory_end(Instant aware, std::int32_t hours, Law const& law) {
  auto const next_hour = std::chrono::floor<std::chrono::hours>(aware) + std::chrono::hours{1};
  auto const end = next_hour + std::chrono::hours{hours};
  auto last_day = calendar::english_day(end - std::chrono::hours{1});   // the day of its last hour
  int working = 0;
  for (auto day = calendar::english_day(next_hour); day <= last_day; day = add_days(day, 1)) {
    working += law.holidays->is_working_day(day) ? 1 : 0;
  }
  if (hours < 48 || working >= 2) { return end; }
  for (; working < 2; working += law.holidays->is_working_day(last_day) ? 1 : 0) { last_day = add_days(last_day, 1); }
  return calendar::start_of_english_day(add_days(last_day, 1));
}

// The plain end of the rule's period: hours to the minute, days to their midnight; none where it has no fixed length.
std::optional<Instant> due_moment(Rule const& rule, Instant aware, Law const& law, rulebook::Explanation& why) {
  auto const aware_on = calendar::english_day(aware);
  if (rule.unit != rulebook::Unit::hour) {
    auto const last_day = rulebook::run(rule, aware_on, law, why).due;
    return last_day ? std::optional{calendar::start_of_english_day(add_days(*last_day, 1))} : std::nullopt;
  }
  auto const due = aware + std::chrono::hours{*rule.amount};
  auto const due_on = calendar::english_day(due);
  if (!calendar::in_range(due_on)) {
    why.caution("the end lies outside of the range of dates, counted from {a}", &rule, aware_on);
    return std::nullopt;
  }
  why.derive("{n} elapsed hours from {A} end on {B}; weekends, holidays and changes of the clocks do not stop them", &rule, aware_on, due_on,
             *rule.amount);
  return due;
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
  auto const due = due_moment(*rule, facts.aware_at.at, law, report.why);
  if (due) { report.due_at = calendar::in_england(*due); }
  auto const* hours_rule = law.book.find("CAL-04", aware_on);
  if (due && hours_rule != nullptr && rule->unit == rulebook::Unit::hour) {
    auto const end = calendar::in_england(statutory_end(facts.aware_at.at, *rule->amount, law));
    if (calendar::in_range(calendar::english_day(end.at))) {
      report.statutory_end_at = end;
      report.why.derive("counted as Article 4A of the UK GDPR has it, the period may end as late as {A}: do not rely on it", hours_rule,
                        calendar::english_day(end.at));
    }
  }
  report.why.unless("the breach is unlikely to be a risk to anybody: then it is recorded and not reported", law.book.find("BRE-03", aware_on));
  return report;
}

}  // namespace juniper::mis::accountability
