// Assessing a breach: what happened becomes a place in the grid, and the grid says what to do.
#include <juniper/mis/accountability/breach_assessment.hpp>

#include <algorithm>

namespace juniper::mis::accountability {

namespace {

using rulebook::Law;
using rulebook::Rule;
using rulebook::WordSet;

// Bodies with duties of confidence of their own, who can be relied on to delete what was not meant for them.
constexpr WordSet<Recipient> trusted{Recipient::department_for_education, Recipient::nhs_child_measurement, Recipient::police,
                                     Recipient::support_engineer,         Recipient::youth_support_service, Recipient::local_authority,
                                     Recipient::safeguarding_partner,     Recipient::nhs_immunisation,      Recipient::nhs_school_nursing,
                                     Recipient::other_school_of_trust,    Recipient::home_office,           Recipient::ofsted,
                                     Recipient::ombudsman,                Recipient::coroner,               Recipient::court};

Grade severity_of_all(WordSet<DataKind> data) {
  auto worst = Grade::low;
  data.each([&](DataKind kind) { worst = std::max(worst, severity_of(kind)); });
  return worst;
}

// Brief and back, and nobody is known to have looked: an open seal or an intruder is a look.
bool hardly_seen(BreachAssessmentFacts const& facts, std::int64_t brief_minutes) {
  return facts.recovered && facts.incident != Incident::unauthorised_access && facts.seal_intact.value_or(true) &&
         facts.minutes_lost && *facts.minutes_lost <= brief_minutes;
}

Grade likelihood_of(BreachAssessmentFacts const& facts, Rule const& rule, rulebook::Explanation& why) {
  if (facts.recipient && trusted.contains(*facts.recipient)) {
    why.because("{w} has a duty of confidence of its own and can be relied on", &rule, rulebook::word(*facts.recipient));
    return Grade::low;
  }
  if (hardly_seen(facts, std::int64_t{60} * rule.amount.value_or(0))) {
    why.because("the data were out of control for a short time and came back", &rule);
    return Grade::low;
  }
  return Grade::medium;
}

WordSet<RiskUplift> uplifts_of(BreachAssessmentFacts const& facts) {
  auto uplifts = facts.also.value_or(WordSet<RiskUplift>{});
  uplifts.add_if(facts.data.intersects(special_category_kinds), RiskUplift::special_category);
  uplifts.add_if(facts.data.contains(DataKind::child_protection_chronology), RiskUplift::child_protection);
  uplifts.add_if(!facts.recovered, RiskUplift::not_recovered);
  return uplifts;
}

void cautions(BreachAssessmentFacts const& facts, WordSet<RiskUplift> uplifts, Rule const* rule, rulebook::Explanation& why) {
  if (facts.data.empty()) { why.caution("no data were named: the risk is graded as if they were the least harmful", rule); }
  if (facts.recovered && !facts.seal_intact && facts.medium == Medium::paper) { why.caution("whether the seal was intact is not known", rule); }
  if (facts.data.intersects({DataKind::address, DataKind::attendance_now, DataKind::school_data}) && !uplifts.contains(RiskUplift::protected_address)) {
    why.caution("if an address among the data is protected, or the recipient must not know where the child is, the risk is graded as most severe", rule);
  }
  if (facts.incident == Incident::unauthorised_access && !uplifts.contains(RiskUplift::malicious_actor)) {
    why.caution("if whoever got in meant harm, the risk is more likely", rule);
  }
}

// Children and orders: by which way can a letter reach the right parent and no other?
ContactRouteDecider route_decider(BreachAssessmentFacts const& facts, WordSet<RiskUplift> uplifts) {
  bool const child = uplifts.intersects({RiskUplift::child_protection, RiskUplift::protected_address});
  return child || facts.recipient == Recipient::other_parent ? ContactRouteDecider::dsl : ContactRouteDecider::dpo;
}

void follow_up(BreachAssessment& answer, BreachAssessmentFacts const& facts, WordSet<RiskUplift> uplifts, Law const& law, Date on) {
  if (auto const* record = law.book.find("BRE-04", on)) {
    answer.why.apply(record);
    answer.keep_record = MustOrNot::must;
    answer.record_fields = {BreachRecordField::facts, BreachRecordField::effects, BreachRecordField::action};
  }
  if (answer.report_regulator == MustOrNot::must) {
    auto const* report = law.book.find("BRE-02", on);
    answer.report_hours = report == nullptr ? std::nullopt : report->amount;
    if (report != nullptr) { answer.why.derive("the report is due {n} hours after the controller is aware", report, {}, {}, report->amount.value_or(0)); }
  }
  if (answer.notify_individuals == MustOrNot::must) {
    answer.notify_timing = NotifyTiming::without_undue_delay;
    answer.contact_route_decided_by = route_decider(facts, uplifts);
    if (answer.contact_route_decided_by == ContactRouteDecider::dsl) {
      answer.why.because("the designated safeguarding lead decides by which way the people concerned can safely be reached", law.book.find("BRE-05", on));
    }
  }
}

}  // namespace

Grade severity_of(DataKind kind) noexcept {
  switch (kind) {
    case DataKind::names:
    case DataKind::daily_attendance:
    case DataKind::termly_attendance:
    case DataKind::date_of_birth: return Grade::low;
    case DataKind::address:
    case DataKind::attendance_now:
    case DataKind::child_protection_chronology:
    case DataKind::height_weight:
    case DataKind::religion:
    case DataKind::school_data:
    case DataKind::sen:
    case DataKind::nationality: break;
  }
  return Grade::medium;
}

BreachAssessment assess_breach(BreachAssessmentFacts const& facts, Law const& law) {
  BreachAssessment answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const on = facts.on.value_or(calendar::last_date);
  auto const* rule = law.book.need("BRE-03", on);
  if (rule == nullptr) { return answer.why.caution("no duty to assess a breach was in force on {a}", nullptr, on), answer; }
  if (auto const* breach = law.book.find("BRE-01", on)) { answer.why.apply(breach); }
  auto const uplifts = uplifts_of(facts);
  auto guards = facts.guards.value_or(WordSet<HarmGuard>{});
  // A seal says nothing of a system or of a letter that somebody else holds.
  guards.add_if(facts.recovered && facts.seal_intact.value_or(false) && facts.incident != Incident::unauthorised_access, HarmGuard::nobody_saw);
  auto const graded = breach_risk({.jurisdiction = facts.jurisdiction,
                                   .likelihood = likelihood_of(facts, *rule, answer.why),
                                   .severity = severity_of_all(facts.data),
                                   .uplifts = uplifts,
                                   .guards = guards,
                                   .on = on},
                                  law);
  answer.why.append(graded.why);
  answer.risk = graded.risk;
  answer.report_regulator = graded.report_regulator;
  answer.notify_individuals = graded.notify_individuals;
  answer.notify_by = graded.notify_by;
  answer.decided_by = graded.decided_by;
  follow_up(answer, facts, uplifts, law, on);
  cautions(facts, uplifts, rule, answer.why);
  return answer;
}

}  // namespace juniper::mis::accountability
