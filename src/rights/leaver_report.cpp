// The 30 September after the last school year.
#include "rights/law_on_the_day.hpp"
#include <juniper/mis/rights/leaver_report.hpp>

namespace juniper::mis::rights {

namespace {

constexpr std::int32_t last_compulsory_year = 11;  // in which a pupil ceases to be of compulsory school age

// The 30 September that follows the end of the school year; where the calendar does not know that end, the one after its last day.
Date thirtieth_of_september(LeaverReportFacts const& facts) {
  auto const year_ends = facts.calendar == nullptr ? std::nullopt : facts.calendar->school_year_ends(facts.last_school_day);
  auto const end = year_ends.value_or(facts.last_school_day);
  Date const same_year{end.year() / std::chrono::September / 30};
  return end < same_year ? same_year : Date{(end.year() + std::chrono::years{1}) / std::chrono::September / 30};
}

}  // namespace

LeaverReport leaver_report_due(LeaverReportFacts const& facts, rulebook::Law const& law) {
  LeaverReport report;
  if (!rulebook::covers(facts.jurisdiction, law, report.why)) { return report; }
  auto const* rule = law.book.need("RGT-24", facts.last_school_day);
  if (rule == nullptr) {
    return report.why.caution("no duty to report on leavers was in force on {a}", nullptr, facts.last_school_day), report;
  }
  report.why.apply(rule);
  if (!rule->schools.empty() && !rule->schools.contains(facts.school_kind)) {
    report.why.because("this duty does not bind a school of this kind: {w}", rule, rulebook::word(facts.school_kind));
    report.why.unless("the school were a maintained one", rule);
    return report;
  }
  if (facts.year_group && *facts.year_group < last_compulsory_year) {
    report.why.because("a pupil of this year group is still of compulsory school age, so that no leaver's report is owed", rule);
    return report;
  }
  if (!facts.year_group) {
    report.why.caution("the year group was not told: the report is owed for a pupil past compulsory school age alone", rule);
  }
  auto const due = thirtieth_of_september(facts);
  if (!calendar::in_range(due)) {
    return report.why.caution("the end lies outside of the range of dates, counted from {a}", rule, facts.last_school_day), report;
  }
  report.due = due;
  report.send_to = LeaverReportTo::pupil;
  report.why.derive("the school year whose last day was {B} is followed by {A}, a fixed day that does not move", rule, due,
                    facts.last_school_day);
  report.why.because("the report goes to the pupil and not to the parent", rule);
  return report;
}

}  // namespace juniper::mis::rights
