// Which rules of sharing a recipient comes under, and what holds for all of them.
#include <juniper/mis/accountability/sharing_check.hpp>

#include "accountability/sharing_rules.hpp"

namespace juniper::mis::accountability {

namespace {

using rulebook::WordSet;
using sharing::Checking;

// To publish is not to share with somebody.
constexpr WordSet<ShareChannel> publishing{ShareChannel::class_parents_email, ShareChannel::press, ShareChannel::private_album,
                                           ShareChannel::social_media, ShareChannel::website};
// Who can do something about a danger.
constexpr WordSet<Recipient> can_help{Recipient::catering_app,       Recipient::nhs_child_measurement, Recipient::other_parent,
                                      Recipient::police,             Recipient::youth_support_service, Recipient::local_authority,
                                      Recipient::safeguarding_partner, Recipient::nhs_immunisation,    Recipient::nhs_school_nursing,
                                      Recipient::other_school_of_trust, Recipient::home_office};

void by_recipient(Checking const& c) {
  switch (c.facts.recipient) {
    case Recipient::department_for_education: return sharing::department(c);
    case Recipient::local_authority: return sharing::local_authority(c);
    case Recipient::youth_support_service: return sharing::youth_support(c);
    case Recipient::nhs_child_measurement: return sharing::child_measurement(c);
    case Recipient::nhs_immunisation:
    case Recipient::nhs_school_nursing: return sharing::health_service(c);
    case Recipient::police:
    case Recipient::home_office: return sharing::investigator(c);
    case Recipient::ofsted:
    case Recipient::ombudsman:
    case Recipient::coroner:
    case Recipient::court: return sharing::body_with_powers(c);
    case Recipient::catering_app:
    case Recipient::integration_partner:
    case Recipient::other_school_of_trust: return sharing::partner(c);
    case Recipient::support_engineer: return sharing::support_engineer(c);
    case Recipient::safeguarding_partner: return sharing::safeguarding_partner(c);
    case Recipient::research_body: return sharing::research(c);
    case Recipient::other_parent: break;
  }
  sharing::other_parent(c);
}

void find_transfer(Checking const& c) {
  auto const view = [](std::optional<std::string> const& code) { return code ? std::optional<std::string_view>{*code} : std::nullopt; };
  auto const check = check_transfer(view(c.facts.recipient_country), view(c.facts.host_country), c.on, c.law, c.answer.why);
  c.answer.restricted_transfer = check.restricted;
  c.answer.adequacy = check.adequacy;
  if (check.restricted != true) { return; }
  c.answer.needs_any = {TransferNeed::adequacy, TransferNeed::exception, TransferNeed::idta_or_addendum_with_risk_test};
  if (c.facts.access == AccessWay::remote_view) { c.answer.why.because("to look from abroad is enough: no copy has to be sent", c.law.book.find("INT-01", c.on)); }
}

// Whatever else allows the sharing, a restricted transfer needs its mechanism besides.
void hold_back_transfer(Checking const& c) {
  auto& answer = c.answer;
  if (answer.restricted_transfer != true || !answer.outcome || answer.outcome == ShareOutcome::refused || answer.extent) { return; }
  auto const* rule = c.law.book.find("INT-02", c.on);
  if (answer.adequacy == Adequacy::whole) { return; }
  if (!c.facts.transfer_basis) {
    answer.outcome.reset();
    return answer.why.caution("what is in place for the transfer abroad is not known, so there is no answer yet", rule);
  }
  if (c.facts.transfer_basis->empty()) {
    answer.outcome = ShareOutcome::refused;
    answer.why.blocked("nothing is in place that allows a restricted transfer", rule);
    answer.why.unless("the transfer agreement or the addendum were in place, with a risk test, or an exception applied", rule);
  }
}

void find_log(Checking const& c) {
  auto& answer = c.answer;
  if (answer.extent) { answer.log_timing = LogTiming::afterwards; }
  bool const shared = answer.outcome && answer.outcome != ShareOutcome::refused;
  if (!shared && answer.log != true) { return; }
  answer.log = true;
  if (!answer.log_timing) { answer.log_timing = LogTiming::with_the_disclosure; }
  answer.why.because(answer.log_timing == LogTiming::afterwards ? "it is logged afterwards: recipient, fields, time, basis and who sent it"
                                                                : "it is logged: recipient, fields, time, basis and who sent it",
                     c.law.book.find("SHR-03", c.on));
}

void refuse_publishing(Checking const& c) {
  auto const* rule = c.apply("SHR-01");
  c.answer.outcome = ShareOutcome::refused;
  c.answer.why.blocked("that way reaches others than the recipient: it would be a publication", rule);
  c.answer.why.unless("a way were chosen that reaches the recipient alone", rule);
}

}  // namespace

SharingCheck check_sharing(SharingFacts const& facts, rulebook::Law const& law) {
  SharingCheck answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  auto const on = facts.on ? *facts.on : facts.census_on.value_or(calendar::last_date);
  Checking const c{facts, law, on, answer};
  find_transfer(c);
  if (facts.channel && publishing.contains(*facts.channel)) {
    refuse_publishing(c);
  } else if (facts.danger_to_life == true && can_help.contains(facts.recipient)) {
    sharing::danger_to_life(c);
  } else {
    by_recipient(c);
  }
  hold_back_transfer(c);
  find_log(c);
  return answer;
}

}  // namespace juniper::mis::accountability
