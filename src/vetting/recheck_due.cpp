// Certificates that do not expire, permissions that do.
#include <juniper/mis/rulebook/edition.hpp>
#include <juniper/mis/vetting/recheck_due.hpp>

namespace juniper::mis::vetting {

namespace {

using rulebook::Law;

constexpr std::int32_t longest_policy = 100;

void under_policy(RecheckFacts const& facts, Law const& law, RecheckDue& answer) {
  if (!facts.policy_recheck_years) { return; }
  auto const years = *facts.policy_recheck_years;
  if (!facts.issued || !calendar::in_range(*facts.issued) || years < 1 || years > longest_policy) {
    return answer.why.caution("a policy of re-checks needs the date of issue and a number of years from 1 to 100");
  }
  auto const* rule = need_on(law, "SCR-12.1", facts.issued);
  if (rule == nullptr) { return; }
  answer.policy_recheck = rulebook::run_amount(*rule, years, *facts.issued, law, answer.why).due;
  answer.policy_shown_as = PolicyShownAs::policy;
  answer.why.because("the re-check is the school's own policy and is shown as that, not as an expiry", rule);
}

void of_certificate(RecheckFacts const& facts, Law const& law, RecheckDue& answer) {
  auto const* rule = need_on(law, "SCR-12", facts.on ? facts.on : facts.issued);
  answer.why.apply(rule);
  if (facts.continuous_service.value_or(false)) {
    answer.compliant = true;
    answer.why.because("with continuous service the law asks for no new certificate, however old this one is", rule);
  } else if (facts.continuous_service) {
    answer.why.caution("after a break in service the three-month rule decides whether a new certificate is needed",
                       law.book.named("SCR-04", calendar::last_date));
  } else {
    answer.why.caution("whether the entry complies depends on whether service was continuous", rule);
  }
  answer.why.unless("service is broken for more than three months, or the work changes to one that needs another check", rule);
  under_policy(facts, law, answer);
}

void of_right_to_work(RecheckFacts const& facts, Law const& law, RecheckDue& answer) {
  auto const* rule = need_on(law, "SCR-13", facts.permission_ends);
  answer.why.apply(rule);
  if (!facts.permission_ends) {
    answer.why.because("a right to work without a time limit is not checked again", rule);
    answer.why.caution("no last day of a permission is told: if it is limited in time, that day is needed", rule);
    return;
  }
  answer.legal_expiry = facts.permission_ends;
  answer.due = facts.permission_ends;
  answer.why.derive("the follow-up check is complete on or before {A}, which does not move to a working day", rule, *facts.permission_ends);
  answer.why.unless("the permission is extended, and a check of the extension is made", rule);
  if (facts.on) { answer.compliant = *facts.on <= *facts.permission_ends; }
  for (auto const* id : {"SCR-13.1", "SCR-13.2", "SCR-13.3"}) {
    auto const* alert = need_on(law, id, facts.permission_ends);
    if (alert != nullptr && alert->amount) { answer.alert_days_before.push_back(*alert->amount); }
  }
}

}  // namespace

RecheckDue recheck_due(RecheckFacts const& facts, Law const& law) {
  RecheckDue answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  if (facts.check == RecheckOf::right_to_work) {
    of_right_to_work(facts, law, answer);
  } else if (facts.check == RecheckOf::identity) {
    answer.why.because("an identity that was checked is not checked again by law");
    under_policy(facts, law, answer);
  } else {
    of_certificate(facts, law, answer);
  }
  return answer;
}

}  // namespace juniper::mis::vetting
