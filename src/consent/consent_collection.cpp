// The form on which consent is asked for, judged by what it lets people do.
#include "consent/rules_on.hpp"
#include <juniper/mis/consent/consent_collection.hpp>

#include <algorithm>

namespace juniper::mis::consent {

namespace {

using rulebook::WordSet;

// How much it takes to use a channel; where somebody gave their consent online, only online is as easy.
int effort(GivenBy channel) {
  switch (channel) {
    case GivenBy::online: return 0;
    case GivenBy::telephone: return 2;
    case GivenBy::paper_form: return 3;
  }
  return 0;
}

int effort(WithdrawnBy channel) {
  switch (channel) {
    case WithdrawnBy::online: return 0;
    case WithdrawnBy::email: return 1;
    case WithdrawnBy::telephone: return 2;
    case WithdrawnBy::paper_form: return 3;
    case WithdrawnBy::office_visit: return 4;
  }
  return 4;
}

bool as_easy(GivenBy given, WordSet<WithdrawnBy> ways) {
  bool easy = false;
  ways.each([&](WithdrawnBy way) { easy = easy || effort(way) <= effort(given); });
  return easy;
}

void check_withdrawal(CollectionFacts const& facts, RulesOn const& rules, Collection& answer) {
  if (!facts.given_by_channel || !facts.withdrawal_channels) {
    return answer.why.caution("it was not told both how consent is given and how it is withdrawn, so withdrawal was not judged");
  }
  auto const* rule = rules.apply("CON-20");
  if (rule == nullptr) { return; }
  if (!as_easy(*facts.given_by_channel, *facts.withdrawal_channels)) {
    answer.reasons.add(CollectionFault::withdrawal_harder_than_giving);
    answer.why.because("no way to withdraw is as easy as the way in which consent was given", rule);
    answer.why.unless("consent can be withdrawn in the way in which it was given, or in an easier one", rule);
  }
}

void check_boxes(CollectionFacts const& facts, RulesOn const& rules, Collection& answer) {
  if (facts.default_ticked.value_or(false)) {
    answer.reasons.add(CollectionFault::pre_ticked);
    answer.why.because("a box that is ticked before the person acts shows nobody's wish", rules.apply("CON-05"));
    answer.why.unless("the box is empty until the person ticks it");
  }
  if (!facts.default_ticked) { answer.why.caution("it was not told whether the boxes are ticked beforehand"); }
  if (facts.boxes && facts.purposes && *facts.boxes < facts.purposes->size()) {
    answer.reasons.add(CollectionFault::not_granular);
    answer.why.because("there are fewer boxes than purposes, so that nobody can agree to one and not to another", rules.apply("CON-05"));
    answer.why.unless("each purpose and channel has a box of its own", rules.find("CON-05"));
  }
}

void check_alternative(CollectionFacts const& facts, RulesOn const& rules, Collection& answer) {
  bool const biometric = facts.purposes && facts.purposes->contains(FormPurpose::biometric_catering);
  if (facts.alternative_offered == false) {
    answer.reasons.add(CollectionFault::not_freely_given);
    answer.why.because("whoever refuses loses the service, so consent is not freely given", rules.apply("CON-01"));
    answer.why.unless("a reasonable alternative with the same access is offered", rules.find("CON-01"));
  }
  if (facts.alternative_offered == false && biometric) {
    if (auto const* rule = rules.apply("BIO-07")) {
      answer.reasons.add(CollectionFault::statutory_alternative_missing);
      answer.why.blocked("biometric recognition may not start without the alternative that the law demands", rule);
    }
  }
  if (!facts.alternative_offered && biometric) {
    answer.why.caution("it was not told whether there is an alternative, which biometric recognition must have", rules.find("BIO-07"));
  }
}

}  // namespace

Collection collection_valid(CollectionFacts const& facts, rulebook::Law const& law) {
  Collection answer;
  if (!rulebook::covers(facts.jurisdiction, law, answer.why)) { return answer; }
  RulesOn const rules{law, facts.on, answer.why};
  if (rules.must("CON-01") == nullptr) { return answer; }
  check_withdrawal(facts, rules, answer);
  check_boxes(facts, rules, answer);
  check_alternative(facts, rules, answer);
  bool const biometric = facts.purposes && facts.purposes->contains(FormPurpose::biometric_catering);
  if (!answer.reasons.empty()) {
    answer.valid = false;
    answer.outcome = answer.reasons.contains(CollectionFault::statutory_alternative_missing) ? CollectionOutcome::go_live_blocked
                                                                                             : CollectionOutcome::configuration_error;
    return answer;
  }
  if (biometric && !facts.alternative_offered) { return answer; }
  answer.valid = true;
  answer.outcome = CollectionOutcome::accepted;
  answer.why.because("nothing that was told makes the consent invalid", rules.find("CON-01"));
  return answer;
}

}  // namespace juniper::mis::consent
