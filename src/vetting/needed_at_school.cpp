// What is needed and what is missing, as one answer.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/needed_at_school.hpp>

namespace juniper::mis::vetting {

NeededAtSchool needed_at_school(NeededFacts const& facts, rulebook::Law const& law) {
  NeededAtSchool answer;
  auto const needed = checks_needed(facts.work, law);
  answer.why = needed.why;
  if (needed.checks.empty()) { return answer; }
  answer.required = needed.with(CheckNeed::required);
  answer.where_relevant = needed.with(CheckNeed::where_relevant);
  answer.optional = needed.with(CheckNeed::optional);
  answer.not_applicable = needed.with(CheckNeed::not_applicable);
  answer.not_lawful = needed.with(CheckNeed::not_lawful);
  answer.whether_made = needed.with(CheckNeed::whether_made);
  for (auto const& one : needed.checks) {
    answer.entries.add_if(one.entry, one.check);
    answer.before_appointment.add_if(one.before_appointment, one.check);
  }
  if (!answer.where_relevant.empty()) {
    answer.why.caution("checks that depend on circumstances are needed where these hold, and that is not told");
  }
  answer.why.unless("the work changes: teaching, management, regulated activity or childcare bring checks of their own");
  if (facts.checks) {
    auto const missing = missing_checks(needed, *facts.checks);
    answer.missing_hard = missing.hard;
    answer.missing_soft = missing.soft;
    answer.blank = missing.blank;
    answer.made_unlawfully = missing.not_lawful;
    if (!missing.hard.empty()) {
      answer.why.blocked("a check is outstanding without which nobody starts", rulebook::need_on(law, "SCR-02", facts.work.appointed));
    }
    if (!missing.soft.empty()) {
      answer.why.blocked("a check is outstanding, and the start has conditions", rulebook::need_on(law, "SCR-03", facts.work.appointed));
    }
  }
  rulebook::apply_edition("KCS-01", facts.work.appointed, law, answer.why);
  return answer;
}

}  // namespace juniper::mis::vetting
